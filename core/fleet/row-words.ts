import type { Fact } from '../../shared/domain/evidence.ts';
import { factText, oneLine, subjectOf } from '../compare/index.ts';

/** A row of machines to put in a sentence. */
export interface RowToSay {
  readonly fact: Fact;
  readonly cells: readonly (Fact['value'] | undefined)[];
  readonly names: readonly string[];
  readonly usual: Fact['value'] | undefined;
  readonly different: readonly number[];
  readonly base: number | undefined;
  readonly zone: string;
}

/** So many machines are named, so many values are told apart. */
const NAMED = 4;
const VALUES = 4;

/** "SQL Server driver 17 (17.10.5) is on APS02 only.", "The version of the Instance Manager: 12.0.60 on APS03, 12.0.61 on the other 11." Pure. */
export function rowSentence(row: RowToSay): string {
  const { fact, usual, cells } = row;
  const there = thereOrNot(row);
  if (there !== undefined) return there;
  const subject = subjectOf(fact.group, fact.key);
  const name = subject.kind === 'moment' ? subject.happened : subject.name;
  const differing = byValue(row);
  const said = differing.slice(0, VALUES).map(([value, at]) => `${text(row, value)} on ${list(row, at)}`);
  const more = differing.length > VALUES ? [`${differing.length - VALUES} other values elsewhere`] : [];
  const rest = cells.filter((cell, index) => cell !== undefined && !row.different.includes(index)).length;
  const others = usual === undefined || rest === 0 ? [] : [`${text(row, usual)} on ${theRest(row, rest)}`];
  return oneLine(`${name}: ${[...said, ...more, ...others].join(', ')}.`);
}

/** Something that is on some machines and not on others is told by the fewer of the two, or by those that are not as the base. */
function thereOrNot(row: RowToSay): string | undefined {
  const { fact, cells, base } = row;
  const subject = subjectOf(fact.group, fact.key);
  const at = (isThere: boolean): number[] =>
    cells.flatMap((cell, index) => (cell !== undefined && (cell !== null) === isThere ? [index] : []));
  const [present, missing] = [at(true), at(false)];
  const values = new Set(present.map((index) => cells[index]));
  const [value = null] = values;
  if (subject.kind !== 'thing' || values.size !== 1 || missing.length === 0) return undefined;
  const isMissing = base === undefined ? missing.length < present.length : cells[base] !== null;
  return oneLine(
    isMissing
      ? `${subject.name}${detail(row, value)} is missing on ${list(row, missing)}.`
      : `${subject.name}${detail(row, value)} is on ${list(row, present)} only.`,
  );
}

function theRest({ base, names, different }: RowToSay, rest: number): string {
  if (base !== undefined && !different.includes(base) && rest === 1) return names[base] ?? '';
  return rest === 1 ? 'the other one' : `the other ${rest}`;
}

/** Machines that differ, by what they have; what most of them have first. */
function byValue({ cells, different }: RowToSay): readonly (readonly [Fact['value'], readonly number[]])[] {
  const found = new Map<Fact['value'], number[]>();
  for (const index of different) {
    const value = cells[index] ?? null;
    found.set(value, [...(found.get(value) ?? []), index]);
  }
  return [...found].sort((a, b) => b[1].length - a[1].length || (a[1][0] ?? 0) - (b[1][0] ?? 0));
}

function text({ fact, zone }: RowToSay, value: Fact['value']): string {
  return value === null ? 'nothing known' : factText(fact, value, zone);
}

function detail(row: RowToSay, value: Fact['value']): string {
  return row.fact.group === 'software' && value !== null ? ` (${text(row, value)})` : '';
}

function list({ names }: RowToSay, at: readonly number[]): string {
  const shown = at.slice(0, NAMED).map((index) => names[index] ?? '');
  const more = at.length - NAMED;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
