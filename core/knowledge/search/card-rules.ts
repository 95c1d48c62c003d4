import { lateWords } from './late-words-rules.ts';
import type { LateWords } from './late-words-rules.ts';
import { senseOf } from './stem-rules.ts';
import { folded, withoutHumps, wordsOf } from './text-rules.ts';

/** What an article is judged by, taken apart once. */
export interface Card {
  readonly key: string;
  readonly title: readonly string[];
  /** Keywords, questions and errors, each on its own. */
  readonly keywords: readonly (readonly string[])[];
  readonly asked: readonly ReadonlySet<string>[];
  readonly summary: LateWords;
  /** The best place of each stem, the summary left aside. */
  readonly places: ReadonlyMap<string, number>;
  readonly errors: string;
}

/** How much a word counts by where it stands. */
export const PLACE = { title: 1, keywords: 0.85, errors: 0.9, asked: 0.7, category: 0.4, summary: 0.55 } as const;

/** Takes an article apart. Pure. */
export function cardOf(
  article: {
    readonly key: string;
    readonly title: string;
    readonly keywords: readonly string[];
    readonly errorTexts: readonly string[];
    readonly asked: readonly string[];
    readonly category: string;
    readonly summary: string;
  },
  isStop: (word: string) => boolean,
): Card {
  const title = stems(article.title);
  const keywords = article.keywords.flatMap((word) => {
    const apart = withoutHumps(word);
    return apart === undefined ? [stems(word)] : [stems(word), stems(apart)];
  });
  const asked = article.asked.map((text) =>
    wordsOf(folded(text))
      .filter((word) => !isStop(word))
      .map(senseOf),
  );
  const places = new Map<string, number>();
  const note = (words: readonly string[], weight: number): void => {
    for (const word of words) if ((places.get(word) ?? 0) < weight) places.set(word, weight);
  };
  note(title, PLACE.title);
  for (const one of keywords) note(one, PLACE.keywords);
  note(stems(article.errorTexts.join('\n')), PLACE.errors);
  for (const one of asked) note(one, PLACE.asked);
  note(stems(article.category), PLACE.category);
  return {
    key: article.key,
    title,
    keywords,
    asked: asked.map((words) => new Set(words)),
    summary: lateWords(article.summary),
    places,
    errors: folded(article.errorTexts.join('\n')),
  };
}

function stems(text: string): string[] {
  return wordsOf(folded(text)).map(senseOf);
}
