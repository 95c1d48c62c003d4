import { explain } from './explain.ts';
import type { Piece } from './explain.ts';
import { createGrowingTable, intoWorld } from './growing-table.ts';
import { NO_PAUSES, settled } from './pauses.ts';
import type { Pause } from './pauses.ts';
import type { Source } from './source.ts';
import type { Table } from './table.ts';

/** Both ends of a due time. They differ where it falls on a closing instant: nothing more counts until it opens. */
export interface Deadline {
  /** The first instant by which the whole target has counted. Shown to people. */
  readonly dueAt: number;
  /** The last such instant: only after it is the target exceeded. */
  readonly breachAt: number;
}

/**
 * Open time of a calendar. All instants are epoch ms, all lengths ms. Pure: the same question has the same answer.
 * Before 1900 and after 2199 nothing is open. Where something never happens the answer is an infinity, so that it
 * compares as what it means; check with Number.isFinite before making text of it.
 */
export interface Calendar {
  /** The zone its times are told in. */
  readonly zone: string;
  isOpen(at: number): boolean;
  /** `at` itself when it is open then, else the next opening; Infinity when it never opens again. */
  nextOpening(at: number): number;
  /** The next instant after `at` at which it opens or closes; undefined when it stays as it is. */
  nextChange(at: number): number | undefined;
  /** The last instant up to and including `at` at which it opened or closed; undefined when it always was as it is. */
  previousChange(at: number): number | undefined;
  /** Open time between two instants, without pauses; negative when `to` is before `from`. */
  elapsed(from: number, to: number, pauses?: readonly Pause[]): number;
  /**
   * When `openMs` of open, unpaused time have passed since `start`. Nothing to add: `start` itself while it is open or
   * closing, else the next opening. Infinity while a pause has no end.
   */
  add(start: number, openMs: number, pauses?: readonly Pause[]): Deadline;
  /** `add(…).dueAt` alone. */
  dueAt(start: number, openMs: number, pauses?: readonly Pause[]): number;
  /** `add(…).breachAt` alone. */
  breachAt(start: number, openMs: number, pauses?: readonly Pause[]): number;
  /**
   * The last instant from which `openMs` of open time lead to `start`: on an opening, that opening. Nothing to take
   * away: `start` itself while it is open or closing, else the closing before. -Infinity when there never was enough.
   */
  subtract(start: number, openMs: number): number;
  /** All of `from`…`to` piece by piece, counted or not and why, without holes and without overlaps. */
  list(from: number, to: number, pauses?: readonly Pause[]): readonly Piece[];
}

/** A calendar over a source of open time. Compiles as far as it is asked and keeps what it compiled. */
export function createCalendar(source: Source): Calendar {
  const tables = createGrowingTable(source);

  function isOpen(instant: number): boolean {
    const at = intoWorld(instant);
    const table = tables.at(at);
    return at < table.endOf(table.entryAt(at));
  }

  function nextOpening(instant: number): number {
    const at = intoWorld(instant);
    for (let table: Table | undefined = tables.at(at); table !== undefined; table = tables.later()) {
      const entry = table.entryAt(at);
      if (at < table.endOf(entry)) return instant;
      if (entry < table.last) return table.startOf(entry + 1);
    }
    return Infinity;
  }

  function nextChange(instant: number): number | undefined {
    const at = intoWorld(instant);
    for (let table: Table | undefined = tables.at(at); table !== undefined; table = tables.later()) {
      const entry = table.entryAt(at);
      const change = at < table.endOf(entry) ? table.endOf(entry) : table.startOf(entry + 1);
      // What ends with the reach may only be cut there.
      if (change < table.to) return change;
    }
    return undefined;
  }

  function previousChange(instant: number): number | undefined {
    const at = intoWorld(instant);
    for (let table: Table | undefined = tables.at(at); table !== undefined; table = tables.earlier()) {
      const entry = table.entryAt(at);
      const change = at < table.endOf(entry) ? table.startOf(entry) : table.endOf(entry);
      if (change > table.from) return change;
    }
    return undefined;
  }

  /** Measured from the table's start, which stays while later instants are asked for. */
  const openUntil = (instant: number): number => tables.at(intoWorld(instant)).openUntil(intoWorld(instant));

  function counted(from: number, to: number): number {
    tables.at(intoWorld(from));
    return openUntil(to) - openUntil(from);
  }

  function elapsed(from: number, to: number, pauses: readonly Pause[] = NO_PAUSES): number {
    if (to < from) return -elapsed(to, from, pauses);
    let sum = counted(from, to);
    for (const pause of settled(pauses)) {
      const begin = Math.max(pause.from, from);
      const end = Math.min(pause.to, to);
      if (begin < end) sum -= counted(begin, end);
    }
    return sum;
  }

  /** How much is open from the table's start until the target has counted. `beyond`: until it is exceeded. */
  function openAtEnd(start: number, openMs: number, pauses: readonly Pause[], beyond: boolean): number {
    let open = openUntil(start) + openMs;
    for (const { from, to } of settled(pauses)) {
      if (to <= start) continue;
      const begin = openUntil(Math.max(from, start));
      if (beyond ? begin > open : begin >= open) break;
      if (to === Infinity) return Infinity;
      open += openUntil(to) - begin;
    }
    return open;
  }

  function dueAt(start: number, openMs: number, pauses: readonly Pause[] = NO_PAUSES): number {
    if (openMs <= 0) return subtract(start, 0) === start ? start : nextOpening(start);
    const open = openAtEnd(start, openMs, pauses, false);
    for (let table: Table | undefined = tables.at(intoWorld(start)); table !== undefined; table = tables.later())
      if (open <= table.total) return table.firstAt(open);
    return Infinity;
  }

  function breachAt(start: number, openMs: number, pauses: readonly Pause[] = NO_PAUSES): number {
    const open = openAtEnd(start, Math.max(openMs, 0), pauses, true);
    for (let table: Table | undefined = tables.at(intoWorld(start)); table !== undefined; table = tables.later())
      if (open < table.total) return table.lastAt(open);
    return Infinity;
  }

  function subtract(start: number, openMs: number): number {
    const at = intoWorld(start);
    for (let table: Table | undefined = tables.at(at); table !== undefined; table = tables.earlier()) {
      const entry = table.entryAt(at);
      if (openMs <= 0 && at < table.endOf(entry)) return start;
      if (openMs <= 0 && entry > 0) return table.endOf(entry);
      const open = table.openUntil(at) - openMs;
      if (openMs > 0 && open >= 0) return table.lastAt(open);
    }
    return -Infinity;
  }

  return {
    zone: source.zone,
    isOpen,
    nextOpening,
    nextChange,
    previousChange,
    elapsed,
    add: (start, openMs, pauses) => ({
      dueAt: dueAt(start, openMs, pauses),
      breachAt: breachAt(start, openMs, pauses),
    }),
    dueAt,
    breachAt,
    subtract,
    list: (from, to, pauses = NO_PAUSES) => explain(source, { from: intoWorld(from), to: intoWorld(to) }, pauses),
  };
}
