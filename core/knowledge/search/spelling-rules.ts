const SHORTEST = 4;
const LONG = 8;

/** Which letters and digits a word has, a bit each. Pure. */
export function signsOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) % 31);
  return mask >>> 0;
}

/** How many mistakes a word of this length may have. Pure. */
export function mistakesIn(length: number): number {
  if (length < SHORTEST) return 0;
  return length < LONG ? 1 : 2;
}

/** Whether two words can be alike at all: by their lengths and letters, which is quickly told. Pure. */
export function isAlike(word: string, mask: number, other: string, otherMask: number): boolean {
  const most = mistakesIn(word.length);
  if (most === 0 || other.length < SHORTEST - 1 || Math.abs(word.length - other.length) > most) return false;
  return bits(mask & ~otherMask) <= most && bits(otherMask & ~mask) <= most;
}

function bits(mask: number): number {
  let left = mask >>> 0;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** How alike two words are, above 0 to 1; 0 where the one is hardly the other mistyped. Pure. */
export function likenessOf(word: string, other: string): number {
  const most = mistakesIn(word.length);
  const distance = editDistance(word, other, most);
  if (distance > most) return 0;
  // People seldom mistype the first letter.
  const first = word[0] === other[0] ? 0 : 0.1;
  return 1 - distance / Math.max(word.length, other.length) - first;
}

/**
 * Letters added, left out, changed or swapped with their neighbour (Damerau, each place once), at most `most` of them:
 * anything more is `most + 1`. Pure.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
