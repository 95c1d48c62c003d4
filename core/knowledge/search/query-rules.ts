import { JOINED, splitOf, variant } from './compound-rules.ts';
import { senseOf } from './stem-rules.ts';
import { folded, isUnspaced, wordsOf } from './text-rules.ts';
import type { Concept, Found, Lexicon, Query, Thesaurus, Variant } from './types.ts';

const MOST_WORDS = 40;
const SHORTEST_BEGINNING = 2;
const BEGINNING = 0.8;
const MENDED = 0.9;
/** "Draging" is "dragging", although no article has the word in this form. */
const DOUBLED = /^(.*[aeiou])([bdglmnprt])(ing|ed|er|ers)$/u;
/** What a word of daily language counts beside one of the product. */
export const DAILY = 0.6;
/** A version is asked for as a whole, not for each of its numbers. */
const WORDS = /\d{1,4}(?:\.\d{1,4}){1,3}(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
/** Small numbers of a question count things; they name nothing. */
const COUNT = /^\d{1,2}$/u;

/** What a question is understood with. */
export interface Understanding {
  readonly thesaurus: Thesaurus;
  readonly lexicon: Lexicon;
  /** Whether a word stands in the text of any article; asked only of words that name none. */
  readonly isInText: (word: string) => boolean;
  /** The last word may still be typed. */
  readonly isTyping: boolean;
}

interface Token {
  readonly word: string;
  readonly stem: string;
  readonly isLast: boolean;
  /** Words it was probably meant to be; empty for a word that is known. */
  readonly meant: readonly { readonly word: string; readonly likeness: number }[];
}

/** What a question asks for: its words with what may stand for them, typing errors mended. Any text is a question. Pure. */
export function understood(text: string, parts: Understanding): Query {
  const tokens = tokensOf(text, parts);
  const query = conceptsOf(tokens, parts, (word) => parts.thesaurus.isStop(word));
  // "How do I?" asks for nothing else, so its words count.
  const told = query.concepts.length > 0 ? query : conceptsOf(tokens, parts, () => false);
  return { ...told, exact: exactTexts(text) };
}

function conceptsOf(
  tokens: readonly Token[],
  parts: Understanding,
  isStop: (word: string) => boolean,
): Pick<Query, 'concepts' | 'isMended'> {
  const stems = tokens.map(({ stem, meant }) => (meant[0] === undefined ? stem : senseOf(meant[0].word)));
  const concepts: Concept[] = [];
  const isOnlyCounts = tokens.every(({ word }) => COUNT.test(word));
  const isPassedOver = ({ word, meant }: Token): boolean =>
    isStop(meant[0]?.word ?? word) || (COUNT.test(word) && !isOnlyCounts);
  let isMended = false;
  let place = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const found = parts.thesaurus.lookUp(stems, at);
    // "Log in" is no stop word behind a word.
    if (token !== undefined && (found?.length ?? 0) < 2 && isPassedOver(token)) {
      at += 1;
      continue;
    }
    const joined = found === undefined || found.length < 2 ? joinedWith(tokens, at, parts) : undefined;
    const alone = found === undefined ? unlisted(tokens, at, parts) : listed(tokens, at, found, parts);
    const taken = joined ?? alone;
    isMended ||= taken.isMended;
    const isDaily = taken.length === 1 && token !== undefined && parts.thesaurus.isPlain(token.word);
    if (taken.variants.length > 0)
      concepts.push({ variants: taken.variants, share: isDaily ? DAILY : 1, from: place, to: place + 1 });
    place += 1;
    at += taken.length;
  }
  return { concepts, isMended };
}

function tokensOf(text: string, parts: Understanding): readonly Token[] {
  const plain = folded(text);
  const isOpen = parts.isTyping && /[\p{L}\p{N}]$/u.test(plain);
  const words = (plain.match(WORDS) ?? [])
    .flatMap((run) => (isUnspaced(run) ? pieces(run, parts.thesaurus) : [run]))
    .slice(0, MOST_WORDS);
  return words.map((word, index) => {
    const isLast = isOpen && index === words.length - 1;
    return { word, stem: senseOf(word), isLast, meant: meantBy(word, isLast, parts) };
  });
}

/** Words that an unknown one was probably meant to be. */
function meantBy(word: string, isLast: boolean, parts: Understanding): Token['meant'] {
  const { lexicon, thesaurus, isInText } = parts;
  const stem = senseOf(word);
  if (word.length < 4 || /\d/u.test(word) || isUnspaced(word)) return [];
  if (thesaurus.isStop(word) || thesaurus.isPlain(word) || lexicon.frequency(stem) > 0) return [];
  if (thesaurus.lookUp([stem], 0) !== undefined || thesaurus.words.has(word)) return [];
  if ((isLast && lexicon.hasBeginning(word)) || splitOf(word, parts) !== undefined || isInText(word)) return [];
  const doubled = DOUBLED.exec(word);
  if (doubled !== null) {
    const [, base = '', last = '', end = ''] = doubled;
    const whole = `${base}${last}${last}${end}`;
    if (lexicon.frequency(senseOf(whole)) > 0) return [{ word: whole, likeness: 1 - 1 / whole.length }];
  }
  return lexicon.suggest(word);
}

/** Chinese and latin letters may stand side by side without a space. */
function pieces(run: string, thesaurus: Thesaurus): readonly string[] {
  return (
    run.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  ).flatMap((piece) => (isUnspaced(piece) ? thesaurus.cut(piece) : [piece]));
}

interface Taken {
  readonly length: number;
  readonly variants: readonly Variant[];
  readonly isMended: boolean;
}

/** Words the thesaurus knows: themselves, each as good as typed, and what stands for them. */
function listed(tokens: readonly Token[], at: number, found: Found, { lexicon }: Understanding): Taken {
  const own = tokens.slice(at, at + found.length);
  const isMended = own.some(({ meant }) => meant.length > 0);
  const sure = Math.min(...own.map(({ meant }) => (meant[0] === undefined ? 1 : meant[0].likeness * MENDED)));
  const itself = own.flatMap(({ word, meant }) => wordsOf(meant[0]?.word ?? word));
  const isKnown = itself.some((word) => lexicon.frequency(senseOf(word)) > 0);
  const [first] = own;
  const variants = [
    ...(isKnown ? [variant(itself, sure)] : []),
    ...found.variants.map(({ words, weight }) => variant(words, weight * sure)),
    ...(own.length === 1 && first?.isLast === true ? beginning(first.word, lexicon) : []),
    ...(own.length === 1 ? (first?.meant.slice(1) ?? []).map((one) => variant([one.word], one.likeness * MENDED)) : []),
  ];
  return { length: found.length, variants, isMended };
}

function unlisted(tokens: readonly Token[], at: number, parts: Understanding): Taken {
  const { lexicon, thesaurus } = parts;
  const token = tokens[at];
  if (token === undefined) return { length: 1, variants: [], isMended: false };
  const { word, stem, isLast, meant } = token;
  const begun = isLast ? beginning(word, lexicon) : [];
  const one = (variants: readonly Variant[], isMended = false): Taken => ({ length: 1, variants, isMended });
  if (lexicon.frequency(stem) > 0) return one([variant([word], 1), ...begun]);
  if (isUnspaced(word) || word.includes('.')) return one([variant(wordsOf(word), 1)]);
  if (begun.length > 0) return one(begun);
  if (meant.length > 0) {
    const mended = meant.flatMap((other) => mendedTo(other.word, other.likeness * MENDED, parts));
    return one(mended, true);
  }
  const apart = splitOf(word, parts);
  if (apart !== undefined) return one([...apart, variant([word], 1)]);
  return one(thesaurus.isPlain(word) ? [] : [variant([word], 1)]);
}

/** A mended word with what stands for it. */
function mendedTo(word: string, weight: number, { thesaurus, lexicon }: Understanding): readonly Variant[] {
  const stem = senseOf(word);
  const found = thesaurus.lookUp([stem], 0)?.variants ?? [];
  return [
    ...(lexicon.frequency(stem) > 0 ? [variant([word], weight)] : []),
    ...found.map((other) => variant(other.words, weight * other.weight)),
  ];
}

/** "work space" is "workspace". */
function joinedWith(tokens: readonly Token[], at: number, { lexicon, thesaurus }: Understanding): Taken | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const word = `${first.word}${second.word}`;
  const stem = senseOf(word);
  const found = thesaurus.lookUp([stem], 0)?.variants ?? [];
  if (word.length < 5 || (lexicon.frequency(stem) === 0 && found.length === 0)) return undefined;
  const apart = [first, second].every((one) => lexicon.frequency(one.stem) > 0);
  if (thesaurus.isStop(second.word)) return undefined;
  return {
    length: 2,
    isMended: false,
    variants: [
      ...(lexicon.frequency(stem) > 0 ? [variant([word], JOINED)] : []),
      ...found.map((other) => variant(other.words, JOINED * other.weight)),
      ...(apart ? [variant([first.word, second.word], 1)] : []),
    ],
  };
}

function beginning(word: string, lexicon: Lexicon): readonly Variant[] {
  if (word.length < SHORTEST_BEGINNING || !lexicon.hasBeginning(word)) return [];
  return [{ stems: [word], words: [word], weight: BEGINNING, isBeginning: true }];
}

/** Codes such as ORA-01017 and what stands in quotes are looked for as they are. */
function exactTexts(text: string): readonly string[] {
  const plain = folded(text);
  const quoted = [...plain.matchAll(/["“„«]([^"“”„«»]{4,200})["”»]/gu)].map(([, inner = '']) => inner.trim());
  const codes = plain.match(/\b(?:0x[0-9a-f]{4,16}|[a-z]{2,8}-\d{3,6}|\d{3,6})\b/gu) ?? [];
  return [...new Set([...quoted, ...codes])].filter((one) => one !== '').slice(0, 8);
}
