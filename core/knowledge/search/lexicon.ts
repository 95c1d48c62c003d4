import type { Db } from '../../db/index.ts';
import { isAlike, likenessOf, signsOf } from './spelling-rules.ts';
import { indexedStem, stemOf } from './stem-rules.ts';
import type { Lexicon } from './types.ts';

const MOST_SUGGESTED = 3;
/** The last sign there is: what begins with a word lies between the word and the word with this. */
const LAST = '\u{10FFFF}';

/**
 * The words of a library as it is now. `extra` are words of the thesaurus: they are known although no article has them.
 * What was asked once is kept. For mending all words are read once; a word is then compared with all others by a mask of
 * their letters first, which takes well under a millisecond for tens of thousands.
 */
export function createLexicon(db: Db, articles: number, extra: ReadonlySet<string>): Lexicon {
  const frequencies = new Map<string, number>();
  const reaches = new Map<string, number>();
  let words: WordList | undefined;
  return {
    articles,
    frequency: (sense) => {
      const stem = indexedStem(sense);
      const kept = frequencies.get(stem);
      if (kept !== undefined) return kept;
      const row = db.sql('SELECT max(articles) AS most FROM word WHERE stem = ?').get(stem);
      const found = Number(row?.['most'] ?? 0);
      frequencies.set(stem, found);
      return found;
    },
    learn: (senses) => {
      const unknown = [...new Set(senses.map(indexedStem))].filter((stem) => !frequencies.has(stem));
      if (unknown.length === 0) return;
      for (const stem of unknown) frequencies.set(stem, 0);
      const rows = db
        .sql(
          'SELECT stem, max(articles) AS most FROM word WHERE stem IN (SELECT value FROM json_each(?)) GROUP BY stem',
        )
        .all(JSON.stringify(unknown));
      for (const row of rows) frequencies.set(String(row['stem']), Number(row['most']));
    },
    hasBeginning: (beginning) =>
      db.sql('SELECT 1 FROM word WHERE word >= ? AND word < ? LIMIT 1').get(beginning, beginning + LAST) !== undefined,
    reachOfBeginning: (beginning) => {
      const kept = reaches.get(beginning);
      if (kept !== undefined) return kept;
      const row = db
        .sql('SELECT sum(articles) AS reach FROM word WHERE word >= ? AND word < ?')
        .get(beginning, beginning + LAST);
      const found = Number(row?.['reach'] ?? 0);
      reaches.set(beginning, found);
      return found;
    },
    suggest: (word) => {
      words ??= readWords(db, extra);
      return alike(words, word);
    },
  };
}

interface WordList {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly masks: Uint32Array;
}

function readWords(db: Db, extra: ReadonlySet<string>): WordList {
  const rows = db.sql('SELECT word, articles FROM word').all();
  const words = rows.map((row) => String(row['word']));
  const counts = rows.map((row) => Number(row['articles']));
  const known = new Set(words);
  // Of a word the thesaurus has in one form only another may be meant: "dissapear" where it has "disappeared".
  for (const word of new Set([...extra, ...[...extra].map(stemOf)])) {
    if (known.has(word)) continue;
    words.push(word);
    counts.push(1);
  }
  return { words, counts, masks: Uint32Array.from(words, signsOf) };
}

function alike({ words, counts, masks }: WordList, word: string) {
  const mask = signsOf(word);
  const found: { word: string; likeness: number; count: number }[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const other = words[index] ?? '';
    if (!isAlike(word, mask, other, masks[index] ?? 0)) continue;
    const likeness = likenessOf(word, other);
    if (likeness > 0) found.push({ word: other, likeness, count: counts[index] ?? 0 });
  }
  found.sort((a, b) => b.likeness - a.likeness || b.count - a.count);
  const best = found[0]?.likeness ?? 0;
  return found.filter(({ likeness }) => likeness >= best - 0.08).slice(0, MOST_SUGGESTED);
}
