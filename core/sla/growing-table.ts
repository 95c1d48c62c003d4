import type { Source } from './source.ts';
import { createTable } from './table.ts';
import type { Table } from './table.ts';
import { EARLIEST, LATEST, WEEK } from './units.ts';

const BEFORE = 52 * WEEK;
const AFTER = 3 * 52 * WEEK;

/** A table that reaches as far as it was asked for, within the engine's world. It grows by doubling. */
export interface GrowingTable {
  /** The table, grown until it holds the instant. */
  at(instant: number): Table;
  /** The table after it has grown into the future; undefined when it ends with the world. Its start stays. */
  later(): Table | undefined;
  /** The table after it has grown into the past; undefined when it begins with the world. */
  earlier(): Table | undefined;
}

/** Nothing is compiled before the first question. */
export function createGrowingTable(source: Source): GrowingTable {
  let table: Table | undefined;

  const compile = (from: number, to: number): Table => {
    const reach = { from: Math.max(from, EARLIEST), to: Math.min(to, LATEST) };
    table = createTable(reach, source.openIn(reach));
    return table;
  };

  function later(): Table | undefined {
    if (table === undefined || table.to === LATEST) return undefined;
    return compile(table.from, table.to + (table.to - table.from));
  }

  function earlier(): Table | undefined {
    if (table === undefined || table.from === EARLIEST) return undefined;
    return compile(table.from - (table.to - table.from), table.to);
  }

  function reachOut(instant: number): Table {
    if (Number.isNaN(instant)) throw new RangeError('This instant is not a number.');
    let known = table ?? compile(instant - BEFORE, instant + AFTER);
    while (instant < known.from) known = earlier() ?? known;
    while (instant >= known.to && known.to < LATEST) known = later() ?? known;
    return known;
  }

  const at = (instant: number): Table =>
    table !== undefined && instant >= table.from && instant < table.to ? table : reachOut(instant);
  return { at, later, earlier };
}

/** Instants outside the engine's world are taken for its nearest end. */
export function intoWorld(instant: number): number {
  return Math.min(Math.max(instant, EARLIEST), LATEST);
}
