import {
  BOUNDARY,
  SEPARATE,
  holdsEnd,
  cut,
  gapIn,
  isMark,
  isSentence,
  LIST,
  listWordIn,
  markIn,
  ofIn,
  quotes,
} from './joints.ts';
import type { Piece } from './joints.ts';
import { anchorsOf, readTemplate, valuesIn, wordsOf } from './template.ts';
import type { Template } from './template.ts';
import { createValueWords } from './values.ts';
import type { ValueWords } from './values.ts';
import type { CoreWords, SaidLanguage, Translate } from './said-languages.ts';

/** Longer texts are no sentences of the core. */
const LONGEST = 4000;
/** How deep values are looked into, how many sentences may be one template, how many pieces a text may have. */
const DEEPEST = 4;
const MOST_TOGETHER = 5;
const MOST_PIECES = 60;
/** What a place across two clauses costs a template, in letters. */
const ACROSS = 10;
/** What a value with the end of a sentence in it costs, in letters. */
const SENTENCE = 60;
/** How often templates are looked for in one text at most, its pieces and values included. */
const MOST_LOOKS = 1500;
/** Texts remembered with their translation; screens ask for the same ones again and again. */
const REMEMBERED = 2000;

interface Book {
  readonly language: SaidLanguage;
  readonly exact: ReadonlyMap<string, string>;
  /** Templates by a word that stands in every text that fits, the rarest one. */
  readonly byWord: ReadonlyMap<string, readonly Template[]>;
  /** Templates without such a word. */
  readonly loose: readonly Template[];
  readonly values: ValueWords;
}

/**
 * A translator over templates. It never throws and never changes what it does not know: names, paths and texts that
 * people wrote go through as they are. Cost: the templates that share their rarest word with the text, one walk each.
 */
export function createTranslator(words: CoreWords, language: SaidLanguage): Translate {
  const book = openBook(words, language);
  const remembered = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST) return text;
    const known = remembered.get(text);
    if (known !== undefined) return known;
    // What stands on lines of its own, or beside a dot, belongs to nothing else.
    const said = text
      .split(SEPARATE)
      .map((part, at) => (at % 2 === 1 ? part : sayPart(book, part)))
      .join('');
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(text, said);
    return said;
  };
}

function sayPart(book: Book, text: string): string {
  const said = anyhow({ book, left: MOST_LOOKS }, text, 0)?.text ?? book.values.write(text, '');
  // "30. Nov." ends with a full stop of its own.
  return text.includes('..') ? said : said.replaceAll('..', '.');
}

function openBook(words: CoreWords, language: SaidLanguage): Book {
  const entries = Object.entries(words);
  const templates = entries.filter(([key]) => key.includes('{0}')).map(([key, text]) => readTemplate(key, text));
  const often = new Map<string, number>();
  const anchored = templates.map((template) => ({ template, anchors: anchorsOf(template) }));
  for (const { anchors } of anchored) for (const word of anchors) often.set(word, (often.get(word) ?? 0) + 1);
  const byWord = new Map<string, Template[]>();
  const loose: Template[] = [];
  for (const { template, anchors } of anchored) {
    const [rarest] = anchors.toSorted((a, b) => (often.get(a) ?? 0) - (often.get(b) ?? 0));
    if (rarest === undefined) loose.push(template);
    else {
      const list = byWord.get(rarest);
      if (list === undefined) byWord.set(rarest, [template]);
      else list.push(template);
    }
  }
  const exact = new Map(entries.filter(([key]) => !key.includes('{0}')));
  return { language, exact, byWord, loose, values: createValueWords(language) };
}

/** One text at work. */
interface Work {
  readonly book: Book;
  /** Looks that are left; a text that needs more was not written by the core. */
  left: number;
}

/** A translation, and how much of the text was known: the length of the literal pieces, of its values too. */
interface Known {
  readonly text: string;
  readonly weight: number;
}

/** A text that is one template, one with its full stop beside, or several after each other; undefined for none. */
function say(work: Work, text: string, depth: number): Known | undefined {
  const one = whole(work, text, depth);
  if (one !== undefined && text.search(BOUNDARY) < 0) return one;
  // A place for a value may have swallowed whole sentences: what knows more of the text is right.
  return heavier(piecewise(work, text, depth), one);
}

/** A text as one template, with or without the mark at its end: whichever says more. */
function whole(work: Work, text: string, depth: number): Known | undefined {
  return heavier(trimmed(work, text, depth), entry(work, text, depth));
}

function heavier(one: Known | undefined, other: Known | undefined): Known | undefined {
  return one === undefined || (other !== undefined && other.weight > one.weight) ? other : one;
}

function entry(work: Work, text: string, depth: number): Known | undefined {
  const { book } = work;
  if (work.left-- <= 0) return undefined;
  const exact = book.exact.get(text);
  if (exact !== undefined) return { text: exact, weight: text.length };
  let best: { readonly template: Template; readonly values: readonly string[]; readonly rank: number } | undefined;
  const candidates = [...new Set(wordsOf(text))].flatMap((word) => book.byWord.get(word) ?? []);
  for (const template of [...candidates, ...book.loose]) {
    if (best !== undefined && best.rank >= template.weight) continue;
    const values = valuesIn(text, template);
    if (values === undefined) continue;
    // A place that holds the end of one clause and the beginning of another was meant for neither.
    const rank = template.weight - ACROSS * values.filter((value) => value.search(BOUNDARY) >= 0).length;
    if (best === undefined || rank > best.rank) best = { template, values, rank };
  }
  return best === undefined ? undefined : written(work, best.template, best.values, depth);
}

/** Undefined where a value is itself a sentence that nobody translated: half of it in another language helps nobody. */
function written(
  work: Work,
  { pieces, target, weight }: Template,
  values: readonly string[],
  depth: number,
): Known | undefined {
  const said = values.map((value, place) => valueText(work, value, pieces[place + 1] ?? '', depth + 1));
  const isHalf = said.some(
    // A day with its hour has a word of a sentence in it and is written all the same.
    ({ text, weight: known }, place) =>
      known === 0 && text === values[place] && isSentence(text) && !quotes(pieces[place] ?? ''),
  );
  if (isHalf) return undefined;
  return {
    text: target.map((piece) => (typeof piece === 'string' ? piece : (said[piece]?.text ?? ''))).join(''),
    // A value with whole sentences in it was rarely meant: the sentences one by one come first.
    weight: Math.max(
      1,
      said.reduce((sum, one) => sum + one.weight, weight) - SENTENCE * values.filter(holdsEnd).length,
    ),
  };
}

function valueText(work: Work, value: string, next: string, depth: number): Known {
  const asIs = { text: value, weight: 0 };
  if (value === '' || depth > DEEPEST) return asIs;
  const amount = work.book.values.write(value, next);
  if (amount !== value) return { text: amount, weight: 0 };
  return anyhow(work, value, depth) ?? asIs;
}

/** A text or a value as whatever it can be. */
function anyhow(work: Work, text: string, depth: number): Known | undefined {
  return (
    say(work, text, depth) ?? listed(work, text, depth) ?? belonging(work, text, depth) ?? atStart(work, text, depth)
  );
}

/** "The SQL server" where it begins a sentence, known as "the SQL server". */
function atStart(work: Work, text: string, depth: number): Known | undefined {
  if (!text.startsWith('The ')) return undefined;
  const known = whole(work, `t${text.slice(1)}`, depth);
  return known === undefined ? undefined : { ...known, text: known.text.charAt(0).toUpperCase() + known.text.slice(1) };
}

/** "Import of Production": a name and where it belongs, neither of them a sentence. */
function belonging(work: Work, value: string, depth: number): Known | undefined {
  const at = value.lastIndexOf(' of ');
  if (at <= 0) return undefined;
  const [thing, whose] = [value.slice(0, at), value.slice(at + 4)];
  const known = whole(work, thing, depth);
  if (
    whose === '' ||
    value.search(BOUNDARY) >= 0 ||
    value.includes(', ') ||
    isSentence(whose) ||
    (known === undefined && isSentence(thing))
  )
    return undefined;
  return { text: ofIn(work.book.language, known?.text ?? thing, whose), weight: 4 + (known?.weight ?? 0) };
}

/** A sentence whose template has no full stop: a heading that became a sentence, a label before a colon. */
function trimmed(work: Work, text: string, depth: number): Known | undefined {
  const mark = text.at(-1) ?? '';
  const white = /^\s*/u.exec(text)?.[0] ?? '';
  const inner = text.slice(white.length, isMark(mark) ? -1 : text.length);
  if (inner.length === text.length || inner === '') return undefined;
  const said = entry(work, inner, depth);
  if (said === undefined) return undefined;
  const end = isMark(mark) ? markIn(work.book.language, mark) : '';
  return { text: gapIn(work.book.language, white, '。') + said.text + end, weight: said.weight };
}

function piecewise(work: Work, text: string, depth: number): Known | undefined {
  const pieces = cut(text, BOUNDARY);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return undefined;
  const alone = pieces.map(({ from, to }) => {
    const piece = text.slice(from, to);
    return whole(work, piece, depth) ?? listed(work, piece, depth) ?? { text: bracketed(work, piece), weight: 0 };
  });
  let weight = 0;
  let said = '';
  for (let from = 0; from < pieces.length;) {
    const { known, until } = longest(work, text, pieces, alone, from, depth);
    weight += known.weight;
    said += known.text + gapIn(work.book.language, pieces[until - 1]?.gap ?? '', known.text);
    from = until;
  }
  return weight > 0 ? { text: said, weight } : undefined;
}

/** "(4.5 ms)" behind a sentence. */
function bracketed({ book }: Work, piece: string): string {
  return piece.startsWith('(') && piece.endsWith(')') ? `(${book.values.write(piece.slice(1, -1), '')})` : piece;
}

/** The most pieces from one on that are one template and say more together than each alone; else the piece by itself. */
function longest(
  work: Work,
  text: string,
  pieces: readonly Piece[],
  alone: readonly Known[],
  from: number,
  depth: number,
): { readonly known: Known; readonly until: number } {
  const [first = { text: '', weight: 0 }] = alone.slice(from, from + 1);
  let best = { known: first, until: from + 1 };
  let sum = first.weight;
  for (let until = from + 2; until <= Math.min(pieces.length, from + MOST_TOGETHER); until++) {
    sum += alone[until - 1]?.weight ?? 0;
    // The whole text was tried before its pieces.
    if (from === 0 && until === pieces.length) continue;
    const known = whole(work, text.slice(pieces[from]?.from, pieces[until - 1]?.to), depth);
    if (known !== undefined && known.weight > sum) best = { known, until };
  }
  return best;
}

/** Several things named after each other at one place, when at least one of them is known. */
function listed(work: Work, value: string, depth: number): Known | undefined {
  const { book } = work;
  const mark = value.at(-1) ?? '';
  if (isMark(mark)) {
    const inner = listed(work, value.slice(0, -1), depth);
    return inner === undefined ? undefined : { ...inner, text: inner.text + markIn(book.language, mark) };
  }
  const pieces = cut(value, LIST);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return undefined;
  const parts = pieces.map(({ from, to, gap }) => {
    const part = value.slice(from, to);
    const known = whole(work, part, depth) ??
      belonging(work, part, depth) ?? { text: book.values.write(part, ''), weight: 0 };
    return {
      text: known.text + listWordIn(book.language, gap),
      weight: known.weight,
      isUnknown: known.weight === 0 && isSentence(part),
    };
  });
  if (parts.some(({ isUnknown }) => isUnknown)) return undefined;
  const weight = parts.reduce((sum, one) => sum + one.weight, 0);
  // Names that end in brackets are a list for certain; others may have an "and" of their own.
  const isList = pieces.every(({ to }) => value.charAt(to - 1) === ')');
  return weight > 0 || isList ? { text: parts.map(({ text }) => text).join(''), weight } : undefined;
}
