import { explain } from './explain.ts';
import type { Piece } from './explain.ts';
import { createGrowingTable, earlier, intoWorld, later, tableAt } from './growing-table.ts';
import { NO_PAUSES, settled } from './pauses.ts';
import type { Pause } from './pauses.ts';
import type { Source } from './source.ts';
import { endOf, entryAt, firstAt, lastAt, openUntil, startOf } from './table.ts';
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
  const growing = createGrowingTable(source);

  function isOpen(instant: number): boolean {
    const at = intoWorld(instant);
    const table = tableAt(growing, at);
    return at < endOf(table, entryAt(table, at));
  }

  function nextOpening(instant: number): number {
    const at = intoWorld(instant);
    for (let table: Table | undefined = tableAt(growing, at); table !== undefined; table = later(growing)) {
      const entry = entryAt(table, at);
      if (at < endOf(table, entry)) return instant;
      if (entry < table.last) return startOf(table, entry + 1);
    }
    return Infinity;
  }

  function nextChange(instant: number): number | undefined {
    const at = intoWorld(instant);
    for (let table: Table | undefined = tableAt(growing, at); table !== undefined; table = later(growing)) {
      const entry = entryAt(table, at);
      const change = at < endOf(table, entry) ? endOf(table, entry) : startOf(table, entry + 1);
      // What ends with the reach may only be cut there.
      if (change < table.to) return change;
    }
    return undefined;
  }

  function previousChange(instant: number): number | undefined {
    const at = intoWorld(instant);
    for (let table: Table | undefined = tableAt(growing, at); table !== undefined; table = earlier(growing)) {
      const entry = entryAt(table, at);
      const change = at < endOf(table, entry) ? startOf(table, entry) : endOf(table, entry);
      if (change > table.from) return change;
    }
    return undefined;
  }

  /** Measured from the table's start, which stays while later instants are asked for. */
  function openBefore(instant: number): number {
    const at = intoWorld(instant);
    return openUntil(tableAt(growing, at), at);
  }

  function counted(from: number, to: number): number {
    const { table } = growing;
    if (from >= table.from && to < table.to) return openUntil(table, to) - openUntil(table, from);
    tableAt(growing, intoWorld(from));
    return openBefore(to) - openBefore(from);
  }

  function elapsed(from: number, to: number, pauses: readonly Pause[] = NO_PAUSES): number {
    if (to < from) return -elapsed(to, from, pauses);
    let sum = counted(from, to);
    if (pauses.length === 0) return sum;
    for (const pause of settled(pauses)) {
      const begin = Math.max(pause.from, from);
      const end = Math.min(pause.to, to);
      if (begin < end) sum -= counted(begin, end);
    }
    return sum;
  }

  /** How much is open from the table's start until the target has counted. `beyond`: until it is exceeded. */
  function openAtEnd(start: number, openMs: number, pauses: readonly Pause[], beyond: boolean): number {
    let open = openBefore(start) + openMs;
    for (const { from, to } of settled(pauses)) {
      if (to <= start) continue;
      const begin = openBefore(Math.max(from, start));
      if (beyond ? begin > open : begin >= open) break;
      if (to === Infinity) return Infinity;
      open += openBefore(to) - begin;
    }
    return open;
  }

  /** Grows the table until it has an answer. */
  function grownUntil(isEnough: (table: Table) => boolean): Table | undefined {
    let table: Table | undefined = growing.table;
    while (table !== undefined && !isEnough(table)) table = later(growing);
    return table;
  }

  function dueAt(start: number, openMs: number, pauses: readonly Pause[] = NO_PAUSES): number {
    if (openMs <= 0) return subtract(start, 0) === start ? start : nextOpening(start);
    const open = pauses.length === 0 ? openBefore(start) + openMs : openAtEnd(start, openMs, pauses, false);
    if (open <= growing.table.total) return firstAt(growing.table, open);
    const table = grownUntil(({ total }) => open <= total);
    return table === undefined ? Infinity : firstAt(table, open);
  }

  function breachAt(start: number, openMs: number, pauses: readonly Pause[] = NO_PAUSES): number {
    const target = Math.max(openMs, 0);
    const open = pauses.length === 0 ? openBefore(start) + target : openAtEnd(start, target, pauses, true);
    if (open < growing.table.total) return lastAt(growing.table, open);
    const table = grownUntil(({ total }) => open < total);
    return table === undefined ? Infinity : lastAt(table, open);
  }

  function add(start: number, openMs: number, pauses: readonly Pause[] = NO_PAUSES): Deadline {
    if (openMs > 0 && pauses.length === 0) {
      const open = openBefore(start) + openMs;
      const { table } = growing;
      if (open < table.total) return { dueAt: firstAt(table, open), breachAt: lastAt(table, open) };
    }
    return { dueAt: dueAt(start, openMs, pauses), breachAt: breachAt(start, openMs, pauses) };
  }

  function subtract(start: number, openMs: number): number {
    const at = intoWorld(start);
    for (let table: Table | undefined = tableAt(growing, at); table !== undefined; table = earlier(growing)) {
      const entry = entryAt(table, at);
      if (openMs <= 0 && at < endOf(table, entry)) return start;
      if (openMs <= 0 && entry > 0) return endOf(table, entry);
      const open = openUntil(table, at) - openMs;
      if (openMs > 0 && open >= 0) return lastAt(table, open);
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
    add,
    dueAt,
    breachAt,
    subtract,
    list: (from, to, pauses = NO_PAUSES) => explain(source, { from: intoWorld(from), to: intoWorld(to) }, pauses),
  };
}
