import { editDistance } from '../../../shared/edit-distance.ts';

const SHORTEST = 4;
const LONG = 8;

/** Which letters and digits a word has, a bit each. Pure. */
export function signsOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) % 31);
  return mask >>> 0;
}

/** How many mistakes a word of this length may have. Pure. */
function mistakesIn(length: number): number {
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
