import { baseName, stemOf } from './naming-rules.ts';
import type { RecordedKind } from './naming-rules.ts';

/** What is to be put in the order of writing. */
export interface Placeable {
  readonly name: string;
  readonly kind: RecordedKind;
  readonly modifiedMs: number;
}

/** A file with the moment it counts as written at. */
export interface Placed<T> {
  readonly file: T;
  readonly atMs: number;
  /** Its own time does not fit its number: it was touched later, and its neighbours say when it was written. */
  readonly isMoved: boolean;
}

/** What names alone say about the order. */
export interface NameKeys {
  /** All numbers of the name, made comparable: a number where there is one, else text. */
  readonly sequence: number | string;
  /** How many numbers it has: names of different shapes cannot be compared by their numbers. */
  readonly shape: number;
}

const DIGITS = /\d+/gu;
/** Whole numbers are exact up to here. */
const EXACT_DIGITS = 15;
/** Clocks of file systems and of servers differ by less; more is another moment. */
export const TOUCHED_MS = 60_000;
/** With fewer there is nothing to compare with. */
const LEAST_COMPARED = 4;
/** When more than this share does not fit, it is the numbers that mean something else. */
const MOST_MOVED = 0.1;

/** What the order of a name is. Pure. */
export function nameKeys(name: string): NameKeys {
  const numbers = stemOf(baseName(name)).match(DIGITS);
  if (numbers === null) return { sequence: '', shape: 0 };
  const [first = ''] = numbers;
  const isExact = numbers.length === 1 && first.length <= EXACT_DIGITS;
  return { sequence: isExact ? Number(first) : numbers.map(padded).join(' '), shape: isExact ? 1 : numbers.length + 1 };
}

/** The whole name made comparable: numbers by their value, letters without regard to case. Pure. */
export function naturalKey(name: string): string {
  return name.toLowerCase().replaceAll(DIGITS, padded);
}

function padded(digits: string): string {
  return digits.padStart(20, '0');
}

/** Which values belong to a longest row that never falls; the others stand out of it. Pure. */
export function longestRising(values: readonly number[]): readonly boolean[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const kept = values.map(() => false);
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept[at] = true;
  return kept;
}

/**
 * The files in the order they were written. By time, with equal times by name; a file whose time does not fit its number
 * (somebody opened and saved it later) is put where its number says. `name`: by name alone, the times only follow. Pure.
 */
export function placeFiles<T extends Placeable>(
  files: readonly T[],
  orderBy: 'modified' | 'name',
): readonly Placed<T>[] {
  const keyed = files.map((file) => ({ file, keys: nameKeys(file.name), atMs: file.modifiedMs, isMoved: false }));
  const recorded = keyed.filter(({ file }) => file.kind !== 'other');
  const byName = nameOrder(sharesShape(recorded.map(({ keys }) => keys)));
  if (orderBy === 'name') return follow(keyed.sort(byName));
  for (const [one, atMs] of touched(recorded, byName)) {
    one.atMs = atMs;
    one.isMoved = true;
  }
  return keyed.sort((a, b) => a.atMs - b.atMs || byName(a, b));
}

interface Keyed {
  readonly file: Pick<Placeable, 'name' | 'kind'>;
  readonly keys: NameKeys;
}

/** By number where all numbers count the same thing, else by the whole name; what is no recorded file comes last. Pure. */
export function nameOrder(isNumbered: boolean): (a: Keyed, b: Keyed) => number {
  return (a, b) =>
    Number(a.file.kind === 'other') - Number(b.file.kind === 'other') ||
    (isNumbered && a.file.kind !== 'other' ? compare(a.keys.sequence, b.keys.sequence) : 0) ||
    compare(naturalKey(a.file.name), naturalKey(b.file.name)) ||
    compare(a.file.name, b.file.name);
}

/** Files whose time does not fit their number, with the time that does: of all together, else of each kind by itself. */
function touched<K extends Keyed & { readonly atMs: number }>(
  recorded: readonly K[],
  byName: (a: K, b: K) => number,
): ReadonlyMap<K, number> {
  const movedOf = (family: readonly K[]): ReadonlyMap<K, number> | undefined => {
    const keys = family.map((one) => one.keys);
    if (!sharesShape(keys) || !countOnce(keys)) return undefined;
    return movedIn(family.toSorted((a, b) => compare(a.keys.sequence, b.keys.sequence) || byName(a, b)));
  };
  const ofKind = (kind: RecordedKind): Iterable<readonly [K, number]> =>
    movedOf(recorded.filter(({ file }) => file.kind === kind)) ?? [];
  return movedOf(recorded) ?? new Map([...ofKind('snapshot'), ...ofKind('transmission')]);
}

/** Whether the numbers of all names may be compared with each other. Pure. */
export function sharesShape(keys: readonly NameKeys[]): boolean {
  const shape = keys[0]?.shape ?? 0;
  return shape > 0 && keys.every((one) => one.shape === shape);
}

/** Whether each number stands once. Where two files have one, each kind counts by itself and says nothing of the others. */
function countOnce(keys: readonly NameKeys[]): boolean {
  return new Set(keys.map(({ sequence }) => sequence)).size === keys.length;
}

/**
 * Those whose time lies far outside that of their neighbours by number, with the time that fits. Undefined where so many
 * do not fit that the numbers must mean something else.
 */
function movedIn<K extends { readonly atMs: number }>(family: readonly K[]): ReadonlyMap<K, number> | undefined {
  const moved = new Map<K, number>();
  if (family.length < LEAST_COMPARED) return moved;
  const kept = longestRising(family.map(({ atMs }) => atMs));
  const after = nextKept(family, kept);
  let previous: number | undefined;
  for (const [index, one] of family.entries()) {
    if (kept[index] === true) {
      previous = one.atMs;
      continue;
    }
    const next = after[index];
    const isNear =
      one.atMs >= (previous ?? Number.NEGATIVE_INFINITY) - TOUCHED_MS &&
      one.atMs <= (next ?? Number.POSITIVE_INFINITY) + TOUCHED_MS;
    const fits = previous ?? next;
    if (!isNear && fits !== undefined) moved.set(one, fits);
  }
  return moved.size <= Math.max(1, family.length * MOST_MOVED) ? moved : undefined;
}

/** The time of the nearest later one that is kept, for each. */
function nextKept(
  family: readonly { readonly atMs: number }[],
  kept: readonly boolean[],
): readonly (number | undefined)[] {
  const after: (number | undefined)[] = [];
  let next: number | undefined;
  for (let index = family.length - 1; index >= 0; index -= 1) {
    after[index] = next;
    if (kept[index] === true) next = family[index]?.atMs;
  }
  return after;
}

/** Keeps the order and lets the times never fall: what stands out takes the time of the one before. */
function follow<K extends { atMs: number; isMoved: boolean }>(ordered: readonly K[]): readonly K[] {
  const kept = longestRising(ordered.map(({ atMs }) => atMs));
  let previous = ordered[kept.indexOf(true)]?.atMs ?? 0;
  for (const [index, one] of ordered.entries()) {
    if (kept[index] === true) {
      previous = one.atMs;
      continue;
    }
    one.isMoved = Math.abs(one.atMs - previous) > TOUCHED_MS;
    one.atMs = previous;
  }
  return ordered;
}

function compare(a: number | string, b: number | string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
