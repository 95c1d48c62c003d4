import { z } from 'zod';
import { senseOf } from './stem-rules.ts';
import { folded, wordsOf } from './text-rules.ts';
import type { Found, Thesaurus } from './types.ts';

const SYNONYM = 0.75;
const TRANSLATION = 0.9;
const LONGEST = 4;

/** The file of words: `groups` stand for each other, `translations` lead into the language of the articles. */
export const thesaurusFile = z.object({
  schema: z.literal(1),
  stopWords: z.record(z.string(), z.string()),
  /** Daily words, one text with blanks between. */
  plainWords: z.string(),
  groups: z.array(z.array(z.string()).min(2)),
  /** Words that lead to others, not back: what people say → what it is called. */
  leads: z.record(z.string(), z.array(z.string())),
  translations: z.record(z.string(), z.record(z.string(), z.string())),
});
export type ThesaurusFile = z.output<typeof thesaurusFile>;

type Entry = { words: readonly string[]; weight: number };

/** Prepares a file of words. */
export function createThesaurus(file: ThesaurusFile): Thesaurus {
  const entries = new Map<string, Entry[]>();
  const stop = new Set(Object.values(file.stopWords).flatMap((text) => wordsOf(folded(text))));
  const plain = new Set(wordsOf(folded(file.plainWords)));
  const words = new Set<string>();
  const runs = new Set<string>();
  const add = (from: string, to: string, weight: number): void => {
    const [own, others] = [keyWords(from), keyWords(to)];
    for (const word of own) words.add(word);
    if (isRun(from)) runs.add(folded(from));
    const key = isRun(from) ? folded(from) : own.map(senseOf).join(' ');
    // In a text "log" and "in" may stand anywhere, so what is made with such words is asked with, not looked for.
    if (key === others.map(senseOf).join(' ') || others.length === 0 || others.some((word) => stop.has(word))) return;
    const list = entries.get(key) ?? [];
    if (list.length === 0) entries.set(key, list);
    const text = others.join(' ');
    if (list.every((one) => one.words.join(' ') !== text)) list.push({ words: others, weight });
  };
  for (const group of file.groups)
    for (const from of group) for (const to of group) if (from !== to) add(from, to, SYNONYM);
  for (const [from, to] of Object.entries(file.leads)) for (const one of to) add(from, one, SYNONYM);
  for (const language of Object.values(file.translations))
    for (const [from, to] of Object.entries(language)) for (const one of to.split('|')) add(from, one, TRANSLATION);
  for (const word of [...stop, ...plain]) words.add(word);
  return {
    isStop: (word) => stop.has(word),
    isPlain: (word) => plain.has(word) || plain.has(senseOf(word)),
    words,
    lookUp: (stems, at) => lookUp(entries, stems, at),
    cut: (run) => cut(runs, run),
  };
}

const RUN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

function isRun(text: string): boolean {
  return RUN.test(text);
}

function keyWords(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function lookUp(
  entries: ReadonlyMap<string, readonly Entry[]>,
  stems: readonly string[],
  at: number,
): Found | undefined {
  for (let length = Math.min(LONGEST, stems.length - at); length > 0; length -= 1) {
    const variants = entries.get(stems.slice(at, at + length).join(' '));
    if (variants !== undefined) return { length, variants };
  }
  return undefined;
}

/** Longest known word first; signs between known words stay together. */
function cut(runs: ReadonlySet<string>, run: string): readonly string[] {
  const signs = Array.from(run);
  const words: string[] = [];
  let rest = '';
  for (let at = 0; at < signs.length;) {
    const length = knownAt(runs, signs, at);
    if (length === 0) {
      rest += signs[at] ?? '';
      at += 1;
      continue;
    }
    if (rest !== '') words.push(rest);
    rest = '';
    words.push(signs.slice(at, at + length).join(''));
    at += length;
  }
  return rest === '' ? words : [...words, rest];
}

function knownAt(runs: ReadonlySet<string>, signs: readonly string[], at: number): number {
  for (let length = Math.min(8, signs.length - at); length > 0; length -= 1)
    if (runs.has(signs.slice(at, at + length).join(''))) return length;
  return 0;
}
