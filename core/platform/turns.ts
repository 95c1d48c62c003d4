import { setImmediate } from 'node:timers/promises';

/** Lets everything else that waits for this thread go first. */
export async function giveTurn(): Promise<void> {
  await setImmediate();
}

/** Does `work` for each item in order and gives a turn after every `slice` of them, so that long lists hold nobody up. */
export async function inSlices<T>(
  items: Iterable<T>,
  slice: number,
  work: (item: T, index: number) => void,
): Promise<void> {
  let index = 0;
  for (const item of items) {
    if (index > 0 && index % slice === 0) await giveTurn();
    work(item, index);
    index += 1;
  }
}

/** What is sorted or merged in one stretch. */
const STRETCH = 1_024;

/** A sorted copy, stable as `toSorted` is, that gives turns when the list is long. */
export async function sortedInTurns<T>(items: readonly T[], compare: (a: T, b: T) => number): Promise<T[]> {
  if (items.length <= STRETCH) return items.toSorted(compare);
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += STRETCH) {
    runs.push(items.slice(at, at + STRETCH).sort(compare));
    await giveTurn();
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      merged.push(await mergedInTurns(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

async function mergedInTurns<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Promise<T[]> {
  const merged: T[] = [];
  let [fromLeft, fromRight] = [0, 0];
  while (fromLeft < left.length || fromRight < right.length) {
    const [a, b] = [left[fromLeft], right[fromRight]];
    const takesLeft = fromRight >= right.length || (fromLeft < left.length && compare(a as T, b as T) <= 0);
    merged.push((takesLeft ? a : b) as T);
    if (takesLeft) fromLeft += 1;
    else fromRight += 1;
    if (merged.length % STRETCH === 0) await giveTurn();
  }
  return merged;
}
