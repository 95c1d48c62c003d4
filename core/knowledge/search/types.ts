/** One way to say what a person asked for. */
export interface Variant {
  /** Stems that have to be there, all of them; mostly one. */
  readonly stems: readonly string[];
  /** Those words as they are searched for in the index. */
  readonly words: readonly string[];
  /** 1 for the person's own word, less for what stands for it. */
  readonly weight: number;
  /** The last word while it is still being typed: it is the beginning of a word. */
  readonly isBeginning: boolean;
}

/** One thing a person asked for, in all the ways it may be written. */
export interface Concept {
  readonly variants: readonly Variant[];
  /** How much it counts, 0 to 1: words of daily language count less. */
  readonly share: number;
  /** Word numbers of the question it stands for, to tell what stood side by side. */
  readonly from: number;
  readonly to: number;
}

/** A question as it is searched for. */
export interface Query {
  readonly concepts: readonly Concept[];
  /** Whether a word was mended. */
  readonly isMended: boolean;
  /** Texts to be found as they are: codes, quoted words. Folded. */
  readonly exact: readonly string[];
}

/** Words that stand for each other, prepared for looking up. */
export interface Thesaurus {
  isStop(word: string): boolean;
  /** Plain words of daily language: never taken for a mistyped word of the product. */
  isPlain(word: string): boolean;
  /** What may stand for the stems, longest match first at a place. */
  lookUp(stems: readonly string[], at: number): Found | undefined;
  /** Words it knows, for mending. */
  readonly words: ReadonlySet<string>;
  /** Cuts a run of Chinese, Japanese into words it knows. */
  cut(run: string): readonly string[];
}

export interface Found {
  readonly length: number;
  readonly variants: readonly { readonly words: readonly string[]; readonly weight: number }[];
}

/** What the library says of words. */
export interface Lexicon {
  readonly articles: number;
  /** In how many articles a stem names something; 0 where none. */
  frequency(stem: string): number;
  /** Looks up many at once, so that asking for each takes nothing. */
  learn(stems: readonly string[]): void;
  /** Whether any word begins so. */
  hasBeginning(beginning: string): boolean;
  /** How often articles are named with words that begin so. */
  reachOfBeginning(beginning: string): number;
  /** Known words that were probably meant, best first. */
  suggest(word: string): readonly { readonly word: string; readonly likeness: number }[];
}
