import type { Source } from './source.ts';
import { createTable } from './table.ts';
import type { Table } from './table.ts';
import { EARLIEST, LATEST, WEEK } from './units.ts';

const BEFORE = 52 * WEEK;
const AFTER = 3 * 52 * WEEK;

/** A table that reaches as far as it was asked for, within the engine's world. It grows by doubling. */
export interface GrowingTable {
  readonly source: Source;
  /** What is compiled by now. */
  table: Table;
}

/** Nothing is compiled before the first question. */
export function createGrowingTable(source: Source): GrowingTable {
  return { source, table: createTable({ from: Number.NaN, to: Number.NaN }, []) };
}

/** Instants outside the engine's world are taken for its nearest end. */
export function intoWorld(instant: number): number {
  return Math.min(Math.max(instant, EARLIEST), LATEST);
}

/** The table, grown until it holds an instant of the world. */
export function tableAt(growing: GrowingTable, instant: number): Table {
  const { table } = growing;
  return instant >= table.from && instant < table.to ? table : grownTo(growing, instant);
}

/** The table after it has grown into the future; undefined when it ends with the world. Its start stays. */
export function later(growing: GrowingTable): Table | undefined {
  const { from, to } = growing.table;
  return to === LATEST ? undefined : compile(growing, from, to + (to - from));
}

/** The table after it has grown into the past; undefined when it begins with the world. */
export function earlier(growing: GrowingTable): Table | undefined {
  const { from, to } = growing.table;
  return from === EARLIEST ? undefined : compile(growing, from - (to - from), to);
}

function grownTo(growing: GrowingTable, instant: number): Table {
  if (Number.isNaN(instant)) throw new RangeError('This instant is not a number.');
  let { table } = growing;
  if (Number.isNaN(table.from)) table = compile(growing, instant - BEFORE, instant + AFTER);
  while (instant < table.from) table = earlier(growing) ?? table;
  while (instant >= table.to && table.to < LATEST) table = later(growing) ?? table;
  return table;
}

function compile(growing: GrowingTable, from: number, to: number): Table {
  const reach = { from: Math.max(from, EARLIEST), to: Math.min(to, LATEST) };
  growing.table = createTable(reach, growing.source.openIn(reach));
  return growing.table;
}
