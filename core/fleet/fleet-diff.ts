import type { FleetSummary } from '../../shared/domain/fleet.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { GroupOwners } from '../compare/index.ts';
import { fleetRows } from './fleet-rows.ts';
import type { Compared } from './fleet-rows.ts';
import { namesOf } from './list-rules.ts';

/** Machines beside each other: only what is not the same on all. */
export interface FleetDiff extends Compared {
  readonly machines: readonly { readonly machine: string; readonly id: string; readonly takenAt: string }[];
  /** The machine the others are measured by; null: by what most have. */
  readonly base: string | null;
  readonly sentences: readonly string[];
}

/**
 * Lays the machines of a share side by side. `base`: a machine by its name or the beginning of its id. `not-found` when
 * there is none, `invalid` when the name means several.
 */
export function diffFleet(
  summaries: readonly FleetSummary[],
  owners: GroupOwners,
  asked: { readonly base?: string | undefined; readonly groups: readonly string[]; readonly zone: string },
): Result<FleetDiff> {
  const names = namesOf(summaries);
  const base = asked.base === undefined ? ok(undefined) : chosen(summaries, names, asked.base);
  if (!base.ok) return base;
  const { rows, notCompared } = fleetRows(summaries, names, owners, {
    base: base.value,
    groups: new Set(asked.groups),
    zone: asked.zone,
  });
  return ok({
    machines: summaries.map(({ machine, takenAt }, index) => ({
      machine: names[index] ?? machine.name,
      id: machine.id,
      takenAt,
    })),
    base: base.value === undefined ? null : (names[base.value] ?? null),
    rows,
    sentences: rows.map(({ sentence }) => sentence),
    notCompared,
  });
}

function chosen(summaries: readonly FleetSummary[], names: readonly string[], base: string): Result<number> {
  const wanted = base.toLowerCase();
  const fits = summaries.flatMap(({ machine }, index) =>
    names[index]?.toLowerCase() === wanted ||
    machine.name.toLowerCase() === wanted ||
    (wanted.length >= 6 && machine.id.startsWith(wanted))
      ? [index]
      : [],
  );
  const [first] = fits;
  if (first === undefined) return fail('not-found', `There is no machine "${base}" on the share.`);
  if (fits.length === 1) return ok(first);
  return fail(
    'invalid',
    `"${base}" means ${fits.length} machines. Name the beginning of an id: ${ids(summaries, fits)}.`,
  );
}

function ids(summaries: readonly FleetSummary[], at: readonly number[]): string {
  return at.map((index) => summaries[index]?.machine.id.slice(0, 8) ?? '').join(', ');
}
