import { folded, isUnspaced } from './text-rules.ts';

/** A code names an error by itself: ORA-01017, 0x80070005, NullReferenceException. */
const CODE = /\b(?:0x[0-9a-f]{4,16}|[a-z]{2,8}-\d{3,6}|\w{4,}exception)\b/u;
const FEWEST_WORDS = 2;
const SHORTEST = 10;

/** Whether an error text names an error: a code, or several words. "Error:" and a number do not. Pure. */
export function isTelling(text: string): boolean {
  const plain = folded(text).trim();
  if (CODE.test(plain) || isUnspaced(plain)) return plain.length > 3;
  const words = plain.match(/\p{L}{2,}/gu) ?? [];
  return words.length >= FEWEST_WORDS && plain.length >= SHORTEST;
}

/** Whether a folded text stands in another as whole words: 105 does not stand in 3105. Pure. */
export function standsIn(part: string, text: string): boolean {
  const isSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  const [isOpen, isEnd] = [isSign(part.at(0)), isSign(part.at(-1))];
  if (part === '') return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const isBegun = isOpen && isSign(text[at - 1]) && !isUnspaced(part);
    const goesOn = isEnd && isSign(text[at + part.length]) && !isUnspaced(part);
    if (!isBegun && !goesOn) return true;
  }
  return false;
}
