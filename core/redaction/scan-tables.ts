import { judgeKey } from './keys.ts';
import type { KeyVerdict } from './keys.ts';
import type { Layer } from './layer.ts';
import { cut } from './scan.ts';
import type { Scan } from './scan.ts';
import { isNameKey, isValueKey, takeNameByKey } from './structured.ts';
import { matchAt } from './tx.ts';
import { hasMark, isSecretValue, looksRandom } from './values.ts';
import { cutView } from './view.ts';
import type { View } from './view.ts';

/** Tables begin near the start of a text; a header further down is a line like any other. */
const HEADER_REACH = 64 * 1024;
const MAX_HEADER = 2000;
/** Rows that do not fit before the table counts as over. */
const MAX_STRAY = 3;
const SIGNS = [';', '\t', '|', ','] as const;
type Sign = (typeof SIGNS)[number] | 'blanks';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Column {
  readonly index: number;
  /** Place in the line, for columns that are set out with blanks. */
  readonly from: number;
  readonly until: number;
  readonly name: string;
  readonly verdict: KeyVerdict | undefined;
}

interface Table {
  readonly sign: Sign;
  readonly width: number;
  readonly columns: readonly Column[];
  /** Columns of a list of settings: where the name stands, and where its value. */
  readonly pair: { readonly name: number; readonly value: number } | undefined;
}

/** Rows under a header that names a column: CSV, TSV, tables of a document, columns set out with blanks. */
export function scanTables(scan: Scan, view: View, layer: Layer): boolean {
  const { text } = view;
  let at = 0;
  let table: Table | undefined;
  let stray = 0;
  while (at < text.length && (table !== undefined || at < HEADER_REACH)) {
    const end = endOfLine(text, at);
    if (table === undefined) table = headerAt(scan, text, at, end);
    else if (row(scan, view, layer, table, at, end)) stray = 0;
    else if (++stray > MAX_STRAY) table = undefined;
    at = end + 1;
  }
  return table !== undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** A line of names, one of them that of a secret, above a line with as many cells. */
function headerAt(scan: Scan, text: string, start: number, end: number): Table | undefined {
  if (end - start > MAX_HEADER || end - start < 5) return undefined;
  const line = text.slice(start, end);
  const below = linesBelow(text, end);
  for (const sign of SIGNS)
    if (line.includes(sign)) {
      const table = tableOf(scan, sign, cellsOf(line, sign));
      if (table !== undefined && below.some((next) => cellsOf(next, sign).length === table.width)) return table;
    }
  if (!/\S {2,}\S/.test(line)) return undefined;
  const table = tableOf(scan, 'blanks', blankCells(line));
  return table !== undefined && below.some((next) => isBlankRow(next, table)) ? table : undefined;
}

/** The first lines under a header: one of them has to look like a row. */
function linesBelow(text: string, end: number): readonly string[] {
  const lines: string[] = [];
  for (let at = end + 1; at < text.length && lines.length < 3; at = endOfLine(text, at) + 1)
    lines.push(text.slice(at, Math.min(endOfLine(text, at), at + MAX_HEADER)));
  return lines;
}

const NAME = /^[\p{L}_@#*][\p{L}\p{N}_ .#*@/-]{0,39}$/u;

function tableOf(scan: Scan, sign: Sign, cells: readonly Cell[]): Table | undefined {
  if (cells.length < 2 || cells.some(({ text }) => text !== '' && !NAME.test(text))) return undefined;
  // A sentence with commas has a blank behind each.
  if (
    sign === ',' &&
    scan.format === 'log' &&
    cells.every(({ start }, index) => index === 0 || isAfterBlank(cells, start))
  )
    return undefined;
  const columns = cells.flatMap(({ text, start }, index): readonly Column[] => {
    const verdict = text === '' || text.split(' ').length > 3 ? undefined : judgeKey(scan.rules.keys, text);
    return [{ index, from: start, until: cells[index + 1]?.start ?? MAX_HEADER, name: text, verdict }];
  });
  const pair = {
    name: cells.findIndex((cell) => isNameKey(cell.text)),
    value: cells.findIndex((cell) => isValueKey(cell.text)),
  };
  const isList = pair.name >= 0 && pair.value >= 0;
  if (!isList && !columns.some(({ verdict }) => verdict !== undefined)) return undefined;
  // `Password  x` above `Port  25` is a list of settings, and so is what holds a secret already.
  if (cells.length === 2 && columns[0]?.verdict !== undefined && columns[1]?.verdict === undefined) return undefined;
  if (cells.some(({ text }) => looksRandom(text, 6) || hasMark(text))) return undefined;
  return { sign, width: cells.length, columns, pair: isList ? pair : undefined };
}

/** Whether the cell begins further right than its separator, so that a blank stands between. */
function isAfterBlank(cells: readonly Cell[], start: number): boolean {
  return cells.some((cell) => cell.end + 2 === start);
}

/** As many cells as the header has, or every cell where its column begins. */
function isBlankRow(line: string, table: Table): boolean {
  return blankCells(line).length === table.width || table.columns.every(({ from }) => isColumn(line, from));
}

function isColumn(line: string, from: number): boolean {
  return (
    from === 0 || from >= line.trimEnd().length || (/\s/.test(line[from - 1] ?? '') && /\S/.test(line[from] ?? ''))
  );
}

/** True where the line fits the table. */
function row(scan: Scan, view: View, layer: Layer, table: Table, start: number, end: number): boolean {
  const line = view.text.slice(start, end).trimEnd();
  if (line === '') return false;
  const cells = table.sign === 'blanks' ? blankCells(line) : cellsOf(line, table.sign, table.width + 2);
  if (cells.length !== table.width && !(table.sign === 'blanks' && isBlankRow(line, table))) return false;
  const { pair } = table;
  const setting = pair === undefined ? '' : (cells[pair.name]?.text ?? '');
  for (const column of table.columns)
    take(
      scan,
      view,
      layer,
      column.index === pair?.value ? settingOf(scan, column, setting) : column,
      start,
      cells.length === table.width ? cells[column.index] : blankCell(line, column),
    );
  return true;
}

/** The column of values, as the setting of this row makes it. */
function settingOf(scan: Scan, column: Column, name: string): Column {
  return { ...column, name, verdict: name.length > 80 ? undefined : judgeKey(scan.rules.keys, name) };
}

function take(
  scan: Scan,
  view: View,
  layer: Layer,
  { verdict, name }: Column,
  base: number,
  cell: Cell | undefined,
): void {
  if (cell === undefined || cell.text === '') return;
  const inner = { ...layer, keyPath: name };
  const start = base + cell.start;
  const end = base + cell.end;
  if (verdict === undefined) takeNameByKey(scan, cutView(view, start, end), inner, name);
  else if (isSecretValue(scan.rules, verdict, cell.text, 'quoted'))
    cut(scan, view, start, end, { kind: verdict.kind, rule: verdict.rule, keyPath: name });
}

/** Cells of one line; those in quotes without them. Pipes may also stand at both ends. */
function cellsOf(line: string, sign: Sign, most = 200): readonly Cell[] {
  const cells: Cell[] = [];
  let at = /^[ \uFEFF]*/.exec(line)?.[0].length ?? 0;
  if (sign === '|' && line[at] === '|') at += 1;
  while (at <= line.length && cells.length < most) {
    const begin = skipBlanks(line, at, sign);
    if (sign === '|' && begin >= line.length && cells.length > 0) break;
    const cell = line[begin] === '"' ? quotedCell(line, begin) : undefined;
    const found = line.indexOf(sign, cell === undefined ? begin : cell.end + 1);
    const next = found < 0 ? line.length : found;
    cells.push(cell ?? plainCell(line, begin, next));
    at = next + 1;
  }
  return cells;
}

function skipBlanks(line: string, from: number, sign: Sign): number {
  const blanks = sign === '\t' ? /[ \r]*/y : /[ \r\t]*/y;
  return from + (matchAt(blanks, line, from)?.[0].length ?? 0);
}

function plainCell(line: string, start: number, end: number): Cell {
  const text = line.slice(start, end).trimEnd();
  return { start, end: start + text.length, text };
}

/** Quotes inside are doubled; without a closing one the line ends it. */
function quotedCell(line: string, open: number): Cell {
  let at = open + 1;
  while (at < line.length && (line[at] !== '"' || line[at + 1] === '"')) at += line[at] === '"' ? 2 : 1;
  const end = Math.min(at, line.length);
  return { start: open + 1, end, text: line.slice(open + 1, end) };
}

/** Words with two blanks or more between them. */
function blankCells(line: string): readonly Cell[] {
  return Array.from(line.matchAll(/\S+(?: \S+)*/g), ({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}

function blankCell(line: string, { from, until }: Column): Cell | undefined {
  const word = /^\S+(?: \S+)*/.exec(line.slice(from, until))?.[0];
  return word === undefined ? undefined : { start: from, end: from + word.length, text: word };
}
