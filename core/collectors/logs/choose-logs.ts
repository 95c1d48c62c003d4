import { inSlices, sortedInTurns } from '../../platform/turns.ts';
import { logFamily } from '../types.ts';
import type { CollectProfile, SurveyItem } from '../types.ts';

/** How much of the logs is taken. */
export interface LogLimits {
  readonly bytes: number;
  readonly files: number;
  /** Of one file; of a longer one the last bytes. */
  readonly bytesOfOne: number;
  /** What a packed log may be, packed. */
  readonly packedBytes: number;
}

const MB = 1024 * 1024;
/** Logs that are looked at in one stretch. */
const SLICE = 512;

/** Limits of a profile. Pure. */
export function logLimits(profile: CollectProfile): LogLimits {
  return profile === 'full'
    ? { bytes: 1024 * MB, files: 10_000, bytesOfOne: 64 * MB, packedBytes: 16 * MB }
    : { bytes: 256 * MB, files: 2_000, bytesOfOne: 32 * MB, packedBytes: 16 * MB };
}

/** A window of time in epoch milliseconds; open ends are infinite. */
export interface LogWindow {
  readonly sinceMs: number;
  readonly untilMs: number;
}

export const OUTSIDE = 'It was written outside the time that was asked for.';
export const PAST_LIMIT = 'Newer logs fill what one run takes.';
export const TOO_LARGE_PACKED = 'The packed log is larger than one run unpacks.';

/** Logs to take, newest first, and why the others stay. */
export interface ChosenLogs {
  readonly taken: readonly SurveyItem[];
  readonly left: ReadonlyMap<string, string>;
}

/**
 * Chooses among the logs of a survey: those of the window, the newest first, within the limits. Pure; gives turns, for
 * there may be tens of thousands.
 */
export async function chooseLogs(
  logs: readonly SurveyItem[],
  window: LogWindow,
  limits: LogLimits,
): Promise<ChosenLogs> {
  const begins = await beginnings(logs);
  const left = new Map<string, string>();
  const taken: SurveyItem[] = [];
  let bytes = 0;
  await inSlices(await sortedInTurns(logs, newestFirst), SLICE, (log) => {
    const begin = begins.get(log.path) ?? Number.NEGATIVE_INFINITY;
    const size = Math.min(log.bytes ?? 0, limits.bytesOfOne);
    if (log.modifiedMs < window.sinceMs || begin > window.untilMs) left.set(log.path, OUTSIDE);
    else if (isPacked(log) && size > limits.packedBytes) left.set(log.path, TOO_LARGE_PACKED);
    else if (taken.length >= limits.files || bytes + size > limits.bytes) left.set(log.path, PAST_LIMIT);
    else {
      taken.push(log);
      bytes += size;
    }
  });
  return { taken, left };
}

/** Whether a log is packed, by its name. Pure. */
export function isPacked({ place }: SurveyItem): boolean {
  return /\.gz$/iu.test(place.at(-1) ?? '');
}

function newestFirst(a: SurveyItem, b: SurveyItem): number {
  return b.modifiedMs - a.modifiedMs || (a.path < b.path ? -1 : Number(a.path > b.path));
}

/** When each log begins at the latest: a rolled log ends where its successor begins. */
async function beginnings(logs: readonly SurveyItem[]): Promise<ReadonlyMap<string, number>> {
  const families = new Map<string, SurveyItem[]>();
  await inSlices(logs, SLICE, (log) => {
    const key = JSON.stringify([...log.place.slice(0, -1), logFamily(log.place.at(-1) ?? '')]);
    const family = families.get(key);
    if (family === undefined) families.set(key, [log]);
    else family.push(log);
  });
  const begins = new Map<string, number>();
  for (const family of families.values()) {
    if (family.length === 1) continue;
    const inOrder = await sortedInTurns(family, (a, b) => a.modifiedMs - b.modifiedMs);
    await inSlices(inOrder, SLICE, ({ path }, index) => {
      const before = inOrder[index - 1];
      if (before !== undefined) begins.set(path, before.modifiedMs);
    });
  }
  return begins;
}
