import { senseOf } from './search/stem-rules.ts';
import { folded, isUnspaced, wordsOf } from './search/text-rules.ts';

/** What of a case is compared with another. */
export interface CaseText {
  readonly title: string;
  /** Exact error texts, as they were copied. */
  readonly errors: string;
  /** What happened, and how it ended. */
  readonly body: string;
  readonly instance: string | undefined;
  readonly version: string | undefined;
}

/** How alike two cases are, and by what. */
export interface Alike {
  /** 0 to about 1.5; larger is more alike. */
  readonly score: number;
  /** Senses that both have, what says most first. */
  readonly senses: readonly string[];
  /** Those words as the first case writes them. */
  readonly words: readonly string[];
  readonly isSameError: boolean;
  readonly isSameInstance: boolean;
  readonly isSameVersion: boolean;
}

/** Below it two cases only have words of the trade in common. */
const ALIKE = 0.42;
/** One that is nearly all in the other is as good as this share of being the same. */
const PART = 0.72;
const FEWEST_IN_PART = 3;
const SAME_ERROR = 0.4;
/** So much of the shorter error text has to stand in the other, and so many words. */
const ERROR_SHARE = 0.75;
const ERROR_WORDS = 3;
/** Of those that are alike anyway the one from the same place is shown first. */
const SAME_PLACE = 0.03;
/** Of a long text the first words are compared. */
const MOST_WORDS = 200;

/**
 * How alike two cases are; undefined where they are not. `weightOf` says how much a sense tells cases apart, 0 for what
 * tells nothing. Pure.
 */
export function alikeness(one: CaseText, other: CaseText, weightOf: WeightOf): Alike | undefined {
  const [own, its] = [tellingWords(whole(one)), tellingWords(whole(other))];
  const title = cosine(tellingWords(one.title), tellingWords(other.title), weightOf);
  const isSameError = sameError(tellingWords(one.errors), tellingWords(other.errors), weightOf);
  const words = Math.max(title, cosine(own, its, weightOf), PART * partOf(own, its, weightOf));
  const score = words + (isSameError ? SAME_ERROR : 0);
  if (score < ALIKE) return undefined;
  const isSameInstance = isSame(one.instance, other.instance);
  const isSameVersion = isSame(one.version, other.version);
  const common = [...own]
    .filter(([sense, word]) => its.has(sense) && weightOf(sense, word) > 0)
    .toSorted((a, b) => weightOf(...b) - weightOf(...a));
  return {
    score: score + (isSameInstance ? SAME_PLACE : 0) + (isSameVersion ? SAME_PLACE : 0),
    senses: common.map(([sense]) => sense),
    words: common.map(([, word]) => word),
    isSameError,
    isSameInstance,
    isSameVersion,
  };
}

/** The senses a text is told by, each with the word it was first written with; numbers and times tell nothing. Pure. */
export function tellingWords(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of wordsOf(folded(text))) {
    if (/\d/u.test(word) || (word.length < 3 && !isUnspaced(word))) continue;
    const sense = senseOf(word);
    if (!found.has(sense)) found.set(sense, word);
    if (found.size === MOST_WORDS) break;
  }
  return found;
}

const whole = ({ title, errors, body }: CaseText): string => `${title}\n${errors}\n${body}`;
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.trim() !== '' && one.trim().toLowerCase() === other?.trim().toLowerCase();

type Words = ReadonlyMap<string, string>;
/** By a sense and a word that has it. */
type WeightOf = (sense: string, word: string) => number;

function squares(words: Words, weightOf: WeightOf, isMeant: (sense: string) => boolean = () => true): number {
  let sum = 0;
  for (const [sense, word] of words) if (isMeant(sense)) sum += weightOf(sense, word) ** 2;
  return sum;
}

function cosine(one: Words, other: Words, weightOf: WeightOf): number {
  const [own, its] = [squares(one, weightOf), squares(other, weightOf)];
  return own === 0 || its === 0 ? 0 : squares(one, weightOf, (sense) => other.has(sense)) / Math.sqrt(own * its);
}

/** How much of the one that says less stands in the other. */
function partOf(one: Words, other: Words, weightOf: WeightOf): number {
  const telling = (words: Words): number => [...words].filter((entry) => weightOf(...entry) > 0).length;
  const less = Math.min(squares(one, weightOf), squares(other, weightOf));
  if (less === 0 || Math.min(telling(one), telling(other)) < FEWEST_IN_PART) return 0;
  return squares(one, weightOf, (sense) => other.has(sense)) / less;
}

function sameError(one: Words, other: Words, weightOf: WeightOf): boolean {
  const common = [...one].filter(([sense, word]) => other.has(sense) && weightOf(sense, word) > 0).length;
  return common >= ERROR_WORDS && partOf(one, other, weightOf) >= ERROR_SHARE;
}
