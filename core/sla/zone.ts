import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { DAY, EARLIEST, LATEST, WEEK } from './units.ts';
import { changesBetween, probeFor } from './zone-probe.ts';
import type { OffsetChange, OffsetProbe } from './zone-probe.ts';

/** No wall is further from UTC than this (Manila was nearly 16 hours behind). */
const FARTHEST = DAY;
const FIRST_REACH = 52 * WEEK;

/** Civil time of one zone. Instants and walls are milliseconds since 1970; a wall is what the clock there shows. */
export interface Zone {
  readonly name: string;
  /** What has to be added to an instant to get the wall, in ms. */
  offsetAt(instant: number): number;
  /**
   * The instant at which a wall is shown. A wall inside a gap keeps the offset from before the gap (02:30 becomes
   * 03:30); a wall that is shown twice means its first showing.
   */
  toInstant(wall: number): number;
  toWall(instant: number): number;
  /** The next change of the offset after an instant; undefined when there is none before the year 2200. */
  nextOffsetChange(instant: number): OffsetChange | undefined;
}

const zones = new Map<string, Zone>();

/**
 * `invalid` when this machine's time-zone data does not know the name. What was probed once is kept. `corrections` are
 * for data that are older than a law: from the first of them on, they are the zone's changes and the machine's data
 * are not asked.
 */
export function createZone(name: string, corrections: readonly OffsetChange[] = []): Result<Zone> {
  const known = corrections.length === 0 ? zones.get(name) : undefined;
  if (known !== undefined) return ok(known);
  const probe = probeFor(name);
  if (probe === undefined)
    return fail('invalid', `"${name}" is not a time zone this machine knows. Use an IANA name such as Europe/Berlin.`);
  if (corrections.length > 0) return ok(zoneOf(name, corrected(probe, corrections)));
  const zone = zoneOf(name, probe);
  zones.set(name, zone);
  return ok(zone);
}

function corrected(probe: OffsetProbe, corrections: readonly OffsetChange[]): OffsetProbe {
  const latestFirst = corrections.toSorted((a, b) => b.at - a.at);
  return (instant) => latestFirst.find(({ at }) => at <= instant)?.offset ?? probe(instant);
}

/**
 * A zone over any source of offsets. The table reaches as far as it was asked for and grows by doubling: afterwards an
 * offset is a look-up, whatever the source costs.
 */
export function zoneOf(name: string, probe: OffsetProbe): Zone {
  const table = createOffsetTable(probe);

  function toInstant(wall: number): number {
    let period = table.periodAt(wall - FARTHEST);
    table.periodAt(wall + FARTHEST);
    while (wall >= table.endOf(period) + table.offsetOf(period)) period += 1;
    const first = table.startOf(period) + table.offsetOf(period);
    // Before the first showing of this period's clock: the wall was jumped over.
    return wall - table.offsetOf(wall < first ? period - 1 : period);
  }

  function nextOffsetChange(instant: number): OffsetChange | undefined {
    const period = table.periodAt(instant) + 1;
    while (table.startOf(period) === Infinity) {
      if (!table.growForward()) return undefined;
    }
    return { at: table.startOf(period), offset: table.offsetOf(period) };
  }

  const offsetAt = (instant: number): number => table.offsetOf(table.periodAt(instant));
  return { name, offsetAt, toInstant, toWall: (instant) => instant + offsetAt(instant), nextOffsetChange };
}

/** Periods of one offset each, numbered from 0. The first one has no start, the last one no end. */
interface OffsetTable {
  periodAt(instant: number): number;
  startOf(period: number): number;
  endOf(period: number): number;
  offsetOf(period: number): number;
  /** False at the end of the engine's world. */
  growForward(): boolean;
}

function createOffsetTable(probe: OffsetProbe): OffsetTable {
  let from = Number.NaN;
  let to = Number.NaN;
  let starts: number[] = [];
  let offsets: number[] = [];

  function begin(instant: number): void {
    from = Math.floor(instant / WEEK) * WEEK;
    to = from;
    starts = [-Infinity];
    offsets = [probe(from)];
  }

  function growForward(): boolean {
    if (to >= LATEST) return false;
    const end = to + Math.max(FIRST_REACH, to - from);
    for (const change of changesBetween(probe, to, end, WEEK)) {
      starts.push(change.at);
      offsets.push(change.offset);
    }
    to = end;
    return true;
  }

  function growBackward(): void {
    const begin = from - Math.max(FIRST_REACH, to - from);
    const changes = changesBetween(probe, begin, from, WEEK);
    starts = [-Infinity, ...changes.map(({ at }) => at), ...starts.slice(1)];
    offsets = [probe(begin), ...changes.map(({ offset }) => offset), ...offsets.slice(1)];
    from = begin;
  }

  function reach(instant: number): void {
    if (Number.isNaN(from)) begin(instant);
    while (instant < from) growBackward();
    while (instant >= to && growForward());
  }

  function periodAt(instant: number): number {
    const asked = Math.min(Math.max(instant, EARLIEST - WEEK), LATEST + WEEK);
    if (!(asked >= from && asked < to)) reach(asked);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= asked) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  const startOf = (period: number): number => starts[period] ?? Infinity;
  return {
    periodAt,
    startOf,
    endOf: (period) => startOf(period + 1),
    offsetOf: (period) => offsets[period] as number,
    growForward,
  };
}
