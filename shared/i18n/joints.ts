import type { SaidLanguage } from './said-languages.ts';

/** Marks at the end of a sentence or label, with what Chinese writes for them. */
const MARKS: Readonly<Record<string, string>> = { '.': '。', ':': '：', ';': '；', ',': '，', '?': '？' };

export const isMark = (character: string): boolean => MARKS[character] !== undefined;

/** A mark as the language writes it. */
export function markIn(language: SaidLanguage, mark: string): string {
  return language === 'zh-Hans' ? (MARKS[mark] ?? mark) : mark;
}

/** Where one sentence or clause may end: a mark with white space behind it, a line's end, a dot between two. */
export const BOUNDARY = /(?<=[.:;?])\s|\n| · /u;

/** Between what says nothing about each other: lines, and what a dot divides. */
export const SEPARATE = /(\n+| · )/u;

/** Whether one sentence ends inside a text and another begins. */
export function holdsEnd(text: string): boolean {
  return /[.?] \S/u.test(text.trim());
}

/** What stands between two sentences: Chinese ones stand without a space. */
export function gapIn(language: SaidLanguage, gap: string, before: string): string {
  return language === 'zh-Hans' && gap === ' ' && /[。：；，？]$/u.test(before) ? '' : gap;
}

/** Between things that are named after each other. */
export const LIST = /, and |, | and |; /u;
const LIST_WORDS: Readonly<Record<SaidLanguage, Readonly<Record<string, string>>>> = {
  'zh-Hans': { ', and ': '和', ', ': '、', ' and ': '和', '; ': '；' },
  de: { ', and ': ' und ', ' and ': ' und ' },
  es: { ', and ': ' y ', ' and ': ' y ' },
};

export function listWordIn(language: SaidLanguage, gap: string): string {
  return LIST_WORDS[language][gap] ?? gap;
}

const OF: Readonly<Record<SaidLanguage, (thing: string, whose: string) => string>> = {
  'zh-Hans': (thing, whose) => `${whose} 的${/^[A-Za-z]/u.test(thing) ? ' ' : ''}${thing}`,
  de: (thing, whose) => `${thing} von ${whose}`,
  es: (thing, whose) => `${thing} de ${whose}`,
};

/** "Import of Production". */
export function ofIn(language: SaidLanguage, thing: string, whose: string): string {
  return OF[language](thing, whose);
}

/** Words that names of machines, files and people do without. */
const FUNCTION_WORDS =
  /(?:^|\s)(?:the|an?|is|are|was|were|be|been|not|no|to|in|on|at|for|with|it|its|this|that|they|them|has|have|had|can|could|will|would|may|does|do|did|by|from|as|if|when|where|which|who)(?=\s|$)/u;

/** Whether a text is more than a name: it has words that only sentences have. */
export function isSentence(text: string): boolean {
  return FUNCTION_WORDS.test(text);
}

/** Behind these stands what somebody else said: a title, an error's text, something quoted. */
export function quotes(before: string): boolean {
  return /["“„(:`] ?$/u.test(before);
}

/** A piece of a text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** What stands between this piece and the next one. */
  readonly gap: string;
}

/** A text in the pieces between a boundary. */
export function cut(text: string, boundary: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(new RegExp(boundary, 'gu'))) {
    pieces.push({ from, to: index, gap });
    from = index + gap.length;
  }
  return [...pieces, { from, to: text.length, gap: '' }];
}
