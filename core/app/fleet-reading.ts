import type { DamagedEntry, FleetEntry } from '../../shared/domain/fleet.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { COLLECTORS } from '../collectors/index.ts';
import { ownersOf } from '../evidence/index.ts';
import { diffFleet, listFleet, pruneFleet, readFleet } from '../fleet/index.ts';
import type { FleetDiff, PrunedFleet } from '../fleet/index.ts';
import { nodeFiles, systemClock } from '../platform/node/index.ts';

// Reading a share needs no data folder: an administrator may do it on any machine.

const STALL_MS = 60_000;
const DEPS = { files: nodeFiles, clock: systemClock, stallMs: STALL_MS };

/** What lies on a share, machine by machine. */
export interface ShareListing {
  readonly share: string;
  readonly machines: readonly FleetEntry[];
  readonly damaged: readonly DamagedEntry[];
  readonly unfinished: number;
}

/** Machines of a share with their newest collection; damaged entries are named. */
export async function listShare(share: string, signal: AbortSignal): Promise<Result<ShareListing>> {
  const read = await readFleet(DEPS, share, signal);
  if (!read.ok) return read;
  const { machines, damaged, unfinished } = read.value;
  return ok({ share, machines: listFleet(machines, systemClock.now()), damaged, unfinished });
}

/** What differs between the machines of a share, by their newest collections. */
export async function diffShare(
  share: string,
  asked: { readonly base?: string | undefined; readonly groups: readonly string[] },
  signal: AbortSignal,
): Promise<Result<FleetDiff & { readonly damaged: readonly DamagedEntry[] }>> {
  const read = await readFleet(DEPS, share, signal);
  if (!read.ok) return read;
  const summaries = read.value.machines.map(({ summary }) => summary);
  const diff = diffFleet(summaries, ownersOf(COLLECTORS), { ...asked, zone: systemClock.timeZone() });
  return diff.ok ? ok({ ...diff.value, damaged: read.value.damaged }) : diff;
}

/** Keeps the newest collections of each machine of a share and removes the rest. */
export function pruneShare(share: string, keep: number, signal: AbortSignal): Promise<Result<PrunedFleet>> {
  return pruneFleet(DEPS, share, keep, signal);
}
