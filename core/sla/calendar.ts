import { fail } from '../../shared/errors.ts';
import { minutesIntoWeek, windowMinutes } from '../../shared/policy/index.ts';
import type { PolicyCalendar } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createZone } from './zone.ts';
import type { Zone } from './zone.ts';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
/** 5 January 1970, 00:00: the first Monday a wall clock counted in epoch time shows. */
const FIRST_MONDAY = 4 * 24 * 60 * MINUTE;

/** A stretch of time, half open: `from` belongs to it, `to` does not. Epoch ms. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Open time of a calendar. All instants are epoch ms, all lengths ms. Pure: the same question has the same answer. */
export interface Calendar {
  readonly zone: string;
  isOpen(at: number): boolean;
  /** The next instant after `at` at which it opens or closes; undefined when it is always open. */
  nextChange(at: number): number | undefined;
  /** Open time between two instants; negative when `to` is before `from`. */
  elapsedOpen(from: number, to: number): number;
  /**
   * When `openMs` of open time have passed since `start`. `dueAt` is the first such instant; `breachAt` the last one:
   * where a due time falls on closing, nothing more counts until the next opening.
   */
  addOpen(start: number, openMs: number): { readonly dueAt: number; readonly breachAt: number };
  /** All of `from`…`to`, cut where it opens and closes; without holes and without overlaps. */
  segments(from: number, to: number): readonly (Stretch & { readonly counted: boolean })[];
}

/** `invalid` for a zone that is not known and for a calendar that is never open: its clocks would never end. */
export function compileCalendar(definition: PolicyCalendar): Result<Calendar> {
  const zone = createZone(definition.zone);
  if (!zone.ok) return zone;
  const lengthWall = windowMinutes(definition) * MINUTE;
  if (!(lengthWall > 0)) return fail('invalid', `The calendar "${definition.name}" is never open. Give it hours.`);
  return ok(createCalendar(zone.value, minutesIntoWeek(definition.from) * MINUTE, lengthWall));
}

function createCalendar(zone: Zone, fromWall: number, lengthWall: number): Calendar {
  const weeks = new Map<number, Stretch>();
  const indexAt = (at: number): number => Math.floor((zone.toWall(at) - FIRST_MONDAY - fromWall) / WEEK);

  /** The open stretch of one week, cut to start no earlier than the week before ends: a gap may push an end later. */
  function stretchOf(week: number): Stretch {
    const known = weeks.get(week);
    if (known !== undefined) return known;
    const openWall = FIRST_MONDAY + week * WEEK + fromWall;
    const previousEnd = zone.toInstant(openWall - WEEK + lengthWall);
    const from = Math.max(zone.toInstant(openWall), previousEnd);
    const stretch = { from, to: Math.max(from, zone.toInstant(openWall + lengthWall)) };
    weeks.set(week, stretch);
    return stretch;
  }

  /** Open stretches that end after `at`, in order, without end. Starts a week early: walls near a change may lie. */
  function* stretchesAfter(at: number): Generator<Stretch, never> {
    for (let week = indexAt(at) - 1; ; week += 1) {
      const stretch = stretchOf(week);
      if (stretch.to > at && stretch.to > stretch.from) yield stretch;
    }
  }

  function* openWithin(from: number, to: number): Generator<Stretch> {
    for (const stretch of stretchesAfter(from)) {
      const start = Math.max(stretch.from, from);
      if (start >= to) return;
      yield { from: start, to: Math.min(stretch.to, to) };
    }
  }

  const isOpen = (at: number): boolean => {
    const { value } = stretchesAfter(at).next();
    return value.from <= at;
  };

  function elapsedOpen(from: number, to: number): number {
    if (to < from) return -elapsedOpen(to, from);
    let sum = 0;
    for (const open of openWithin(from, to)) sum += open.to - open.from;
    return sum;
  }

  const opensAfter = (at: number): number => (isOpen(at) ? at : stretchesAfter(at).next().value.from);

  function addOpen(start: number, openMs: number): { dueAt: number; breachAt: number } {
    if (openMs <= 0) return { dueAt: start, breachAt: opensAfter(start) };
    let left = openMs;
    for (const stretch of stretchesAfter(start)) {
      const from = Math.max(stretch.from, start);
      const length = stretch.to - from;
      if (left <= length) return { dueAt: from + left, breachAt: opensAfter(from + left) };
      left -= length;
    }
    throw new Error('a calendar has no last stretch');
  }

  function segments(from: number, to: number): readonly (Stretch & { counted: boolean })[] {
    const pieces: (Stretch & { counted: boolean })[] = [];
    let at = from;
    for (const open of openWithin(from, to)) {
      if (open.from > at) pieces.push({ from: at, to: open.from, counted: false });
      const last = pieces.at(-1);
      if (last?.counted === true) pieces[pieces.length - 1] = { ...last, to: open.to };
      else pieces.push({ ...open, counted: true });
      at = open.to;
    }
    if (to > at) pieces.push({ from: at, to, counted: false });
    return pieces;
  }

  /** Stretches of two weeks may touch; then nothing changes between them. */
  function closesAfter(at: number): number | undefined {
    if (lengthWall >= WEEK) return undefined;
    let end = at;
    for (const stretch of stretchesAfter(at)) {
      if (stretch.from > end) return end;
      end = stretch.to;
    }
    return end;
  }

  const nextChange = (at: number): number | undefined => (isOpen(at) ? closesAfter(at) : opensAfter(at));
  return { zone: zone.name, isOpen, nextChange, elapsedOpen, addOpen, segments };
}
