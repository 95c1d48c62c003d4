// Articles nobody wrote, the same ones each time: words as often as words are (Zipf), titles of four to eight of them.
import type { NewArticle } from '../../core/knowledge/library/index.ts';

const WORDS = 30_000;
const SYLLABLES =
  'ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu'.split(
    ' ',
  );

/** Numbers from 0 to 1, the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VOCABULARY: readonly string[] = Array.from({ length: WORDS }, (_, index) => {
  let [rest, word] = [index + 50, ''];
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
});

/** Where each word ends when all are laid out as long as they are frequent. */
const ENDS = ((): Float64Array => {
  const ends = new Float64Array(WORDS);
  let sum = 0;
  for (let index = 0; index < WORDS; index += 1) {
    sum += 1 / (index + 3);
    ends[index] = sum;
  }
  return ends;
})();

/** A word as often as it is. */
export function wordBy(next: () => number): string {
  const wanted = next() * (ENDS[WORDS - 1] ?? 0);
  let [low, high] = [0, WORDS - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ENDS[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return VOCABULARY[low] ?? '';
}

/** One article after the other; about 1,600 signs of text each. */
export function* articles(count: number): Generator<NewArticle> {
  const next = numbers(20_261_130);
  const words = (length: number): string => Array.from({ length }, () => wordBy(next)).join(' ');
  for (let index = 0; index < count; index += 1) {
    const title = words(4 + Math.floor(next() * 5));
    const body = words(200 + Math.floor(next() * 140));
    yield {
      key: `help.example.com/knowledge/article-${index}`,
      url: `https://help.example.com/knowledge/article-${index}`,
      title,
      category: 'Made up',
      publisher: 'bench',
      summary: body.slice(0, 160),
      extent: 'whole',
      keywords: [wordBy(next), wordBy(next)],
      errorTexts: [],
      asked: [],
      blocks: [{ kind: 'text', text: body }],
      changedAt: null,
    };
  }
}

/** Questions as they stand while somebody types: words of a title, the last one mostly begun. */
export function questions(count: number, titles: readonly string[]): readonly string[] {
  const next = numbers(77);
  return Array.from({ length: count }, () => {
    const words = (titles[Math.floor(next() * titles.length)] ?? '').split(' ');
    const some = words.slice(0, 1 + Math.floor(next() * 3));
    const last = some.pop() ?? '';
    const typed = next() < 0.6 ? last.slice(0, 2 + Math.floor(next() * 3)) : last;
    return [...some, typed].join(' ');
  });
}
