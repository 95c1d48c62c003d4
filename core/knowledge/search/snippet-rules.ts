import type { TextPart } from '../../../shared/domain/knowledge.ts';
import { senseOf } from './stem-rules.ts';
import { folded, isUnspaced, wordsOf } from './text-rules.ts';
import type { Concept } from './types.ts';

const LONGEST = 220;
const BEFORE = 60;
const MOST_READ = 60_000;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Tells words that answer a question from others. Pure. */
export function finderOf(concepts: readonly Concept[]): (word: string) => boolean {
  const all = new Set<string>();
  const beginnings: string[] = [];
  for (const { variants } of concepts)
    for (const { stems, isBeginning } of variants)
      for (const stem of stems) {
        if (isBeginning) beginnings.push(stem);
        else all.add(stem);
      }
  // Of a stem only the last sign may differ from its word: most words are no hit by their first letters.
  const heads = [...all].map((stem) => stem.slice(0, -1));
  const isHit = (word: string): boolean => {
    const plain = folded(word);
    if (isUnspaced(plain)) return wordsOf(plain).some((pair) => all.has(pair));
    if (beginnings.some((one) => plain.startsWith(one))) return true;
    return heads.some((head) => plain.startsWith(head)) && all.has(senseOf(plain));
  };
  // The texts of one answer have most of their words in common.
  const told = new Map<string, boolean>();
  return (word) => {
    const kept = told.get(word);
    if (kept !== undefined) return kept;
    const found = isHit(word);
    told.set(word, found);
    return found;
  };
}

/** A text in parts, with what was found marked. Pure. */
export function marked(text: string, isHit: (word: string) => boolean): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isHit(word)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), hit: false });
    parts.push({ text: word, hit: true });
    end = index + word.length;
  }
  if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), hit: false });
  return parts;
}

/** The stretch of a text with most of what was asked, on one line. Pure. */
export function snippetOf(text: string, isHit: (word: string) => boolean): TextPart[] {
  const line = text.slice(0, MOST_READ).replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return marked(line, isHit);
  const hits = [...line.matchAll(WORD)].filter(({ 0: word }) => isHit(word)).map(({ index }) => index);
  const start = wordStart(line, bestStart(hits));
  const end = wordEnd(line, start + LONGEST);
  const parts = marked(line.slice(start, end), isHit);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...parts,
    ...(end < line.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function bestStart(hits: readonly number[]): number {
  let [best, most] = [0, 0];
  for (const [index, from] of hits.entries()) {
    let count = 0;
    for (let next = index; next < hits.length && (hits[next] ?? 0) < from + LONGEST - BEFORE; next += 1) count += 1;
    if (count > most) [best, most] = [Math.max(0, from - BEFORE), count];
  }
  return best;
}

function wordStart(line: string, at: number): number {
  if (at === 0) return 0;
  const space = line.indexOf(' ', at);
  return space < 0 || space - at > BEFORE ? at : space + 1;
}

function wordEnd(line: string, at: number): number {
  if (at >= line.length) return line.length;
  const space = line.lastIndexOf(' ', at);
  return at - space > BEFORE ? at : space;
}
