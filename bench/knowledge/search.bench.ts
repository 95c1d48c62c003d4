// Searching a library of a hundred thousand articles beside MiniSearch, both over the same articles with the same
// questions in the same run, and what filling the library costs beside plain inserts.
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { createLibrary, openLibrary } from '../../core/knowledge/library/index.ts';
import type { Library, NewArticle } from '../../core/knowledge/library/index.ts';
import { createSearchPlace } from '../../core/knowledge/search-place.ts';
import { createSearcher } from '../../core/knowledge/search/searcher.ts';
import type { SearchRequest } from '../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../core/knowledge/search/thesaurus.ts';
import { readShipped } from '../../core/knowledge/shipped.ts';
import type { Shipped } from '../../core/knowledge/shipped.ts';
import { nodeFiles } from '../../core/platform/node/index.ts';
import { figure } from '../figures.ts';
import type { Figure, FigureSpec } from '../figures.ts';
import type { Part } from '../part.ts';
import { watchStalls } from '../privacy/stalls.ts';
import { filled, plainInserts } from './filling.ts';
import type { Filled } from './filling.ts';
import { articles, questions } from './synthetic.ts';

const MANY = 100_000;
const FEWER = 10_000;
const QUESTIONS = 200;
const RUNS = 2;

/** Figures of searching and filling the library. */
export function knowledgeBenchmarks(folder: string): Part {
  return { figures: () => knowledgeFigures(folder) };
}

const at = (spec: Omit<FigureSpec, 'direction'>, runs: readonly number[]): Figure =>
  figure({ ...spec, direction: 'at most' }, runs);

async function* knowledgeFigures(folder: string): AsyncGenerator<Figure> {
  const shipped = await readShipped(nodeFiles, 'resources');
  const small = filled(join(folder, 'small.db'), FEWER);
  const large = filled(join(folder, 'large.db'), MANY);
  const plain = plainInserts(join(folder, 'plain.db'), MANY);
  yield at(
    {
      id: 'knowledge.build',
      work: 'filling the library with 100,000 articles over plain inserts of the same rows',
      unit: 'x',
      target: 6,
    },
    [large.ms / plain],
  );
  yield at(
    {
      id: 'knowledge.build.growth',
      work: 'filling with 100,000 over filling with 10,000 articles',
      unit: 'x',
      target: 12,
    },
    [large.ms / small.ms],
  );
  yield at(
    {
      id: 'knowledge.open',
      work: 'opening a library of 100,000 articles up to the first answer',
      unit: 'ms',
      target: 25,
    },
    openings(large.path, shipped),
  );
  yield* searchFigures(large, small, shipped);
  yield* stallFigures(large.path, shipped);
}

function openings(path: string, shipped: Shipped): readonly number[] {
  const thesaurus = createThesaurus(shipped.thesaurus);
  return Array.from({ length: 5 }, () => {
    const began = performance.now();
    const db = openLibrary(path, 'read');
    if (!db.ok) throw new Error(db.error.message);
    createSearcher(createLibrary(db.value), thesaurus).search(request('bade', 'title'));
    const ms = performance.now() - began;
    db.value.close();
    return ms;
  });
}

const request = (text: string, pass: SearchRequest['pass'], limit = 20): SearchRequest => ({
  text,
  pass,
  limit,
  isTyping: true,
  solved: new Map(),
});

interface Times {
  readonly p50: number;
  readonly p99: number;
}

function timesOf(asked: readonly string[], ask: (text: string) => unknown): Times {
  for (const text of asked.slice(0, 40)) ask(text);
  const times = asked.map((text) => {
    const began = performance.now();
    ask(text);
    return performance.now() - began;
  });
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[Math.floor(sorted.length * 0.5)] ?? 0, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
}

function* searchFigures(large: Filled, small: Filled, shipped: Shipped): Generator<Figure> {
  const thesaurus = createThesaurus(shipped.thesaurus);
  const all = [...articles(MANY)];
  const asked = questions(
    QUESTIONS,
    all.map(({ title }) => title),
  );
  const ours = createSearcher(large.library, thesaurus);
  const ourSmall = createSearcher(small.library, thesaurus);
  const mini = miniSearch(all);
  const rounds = Array.from({ length: RUNS }, () => ({
    typed: timesOf(asked, (text) => ours.search(request(text, 'title'))),
    whole: timesOf(asked, (text) => ours.search(request(text, 'whole'))),
    few: timesOf(asked, (text) => ourSmall.search(request(text, 'title'))),
    miniTyped: timesOf(asked, (text) =>
      mini.search(text, { prefix: isLast, combineWith: 'AND', fields: ['title', 'keywords'] }),
    ),
    miniWhole: timesOf(asked, (text) => mini.search(text, { prefix: isLast, combineWith: 'AND' })),
  }));
  const of = (pick: (round: (typeof rounds)[number]) => number): readonly number[] => rounds.map(pick);
  const typed = 'ranked search as one types, 100,000 articles';
  yield at(
    { id: 'knowledge.typed.p50', work: `${typed}: half of the answers within`, unit: 'ms', target: 1 },
    of(({ typed: t }) => t.p50),
  );
  yield at(
    { id: 'knowledge.typed.p99', work: `${typed}: 99 of 100 within`, unit: 'ms', target: 16 },
    of(({ typed: t }) => t.p99),
  );
  yield at(
    {
      id: 'knowledge.typed.minisearch',
      work: `${typed}: the slowest hundredth over MiniSearch on titles and keywords`,
      unit: 'x',
      target: 0.6,
    },
    of((r) => r.typed.p99 / r.miniTyped.p99),
  );
  yield at(
    {
      id: 'knowledge.whole.p50',
      work: 'the same in whole texts, when typing stops: half within',
      unit: 'ms',
      target: 8,
    },
    of(({ whole }) => whole.p50),
  );
  yield at(
    {
      id: 'knowledge.whole.p99',
      work: 'the same in whole texts, when typing stops: 99 of 100 within',
      unit: 'ms',
      target: 100,
    },
    of(({ whole }) => whole.p99),
  );
  yield at(
    {
      id: 'knowledge.whole.minisearch',
      work: 'the same in whole texts: the slowest hundredth over MiniSearch on all',
      unit: 'x',
      target: 0.6,
    },
    of((r) => r.whole.p99 / r.miniWhole.p99),
  );
  yield at(
    {
      id: 'knowledge.typed.growth',
      work: 'ranked search as one types: 100,000 over 10,000 articles',
      unit: 'x',
      target: 12,
    },
    of((r) => r.typed.p50 / r.few.p50),
  );
  yield recall(large.library, shipped, asked);
}

const isLast = (_term: string, index: number, terms: readonly string[]): boolean => index === terms.length - 1;

function miniSearch(all: readonly NewArticle[]): MiniSearch {
  const made = new MiniSearch({
    fields: ['title', 'keywords', 'body'],
    searchOptions: { boost: { title: 8, keywords: 5 } },
  });
  made.addAll(
    all.map(({ title, keywords, blocks }, id) => ({
      id,
      title,
      keywords: keywords.join(' '),
      body: blocks[0]?.kind === 'text' ? blocks[0].text : '',
    })),
  );
  return made;
}

/** Of the ten best without the cap, how many are among the ten best with it. */
function recall(library: Library, shipped: Shipped, asked: readonly string[]): Figure {
  const thesaurus = createThesaurus(shipped.thesaurus);
  const [capped, uncapped] = [createSearcher(library, thesaurus), createSearcher(library, thesaurus, MANY * 2)];
  const shares = asked.flatMap((text) => {
    const best = uncapped.search(request(text, 'whole', 10)).hits.map(({ id }) => id);
    if (best.length === 0) return [];
    const found = new Set(capped.search(request(text, 'whole', 10)).hits.map(({ id }) => id));
    return [(100 * best.filter((id) => found.has(id)).length) / best.length];
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return figure(
    {
      id: 'knowledge.recall',
      work: 'of the ten best of all matches, found with ranking that stops at 2,000',
      unit: '%',
      target: 80,
      direction: 'at least',
    },
    [mean],
  );
}

/** What a window's core feels of it: the searches run in a thread. */
async function* stallFigures(path: string, shipped: Shipped): AsyncGenerator<Figure> {
  const db = openLibrary(path, 'read');
  if (!db.ok) throw new Error(db.error.message);
  const place = createSearchPlace(path, true);
  const opened = {
    library: createLibrary(db.value),
    searcher: createSearcher(createLibrary(db.value), createThesaurus(shipped.thesaurus)),
    shipped,
    isOnDisk: true,
    close: () => undefined,
  };
  const asked = questions(
    100,
    [...articles(2000)].map(({ title }) => title),
  );
  await place.search(opened, request('bade', 'title'), undefined);
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const watch = watchStalls();
    for (const text of asked) await place.search(opened, request(text, 'whole'), undefined);
    runs.push(watch().ownMs);
  }
  await place.close();
  db.value.close();
  yield at(
    {
      id: 'knowledge.stall',
      work: 'own work of the core in one stretch: a hundred searches of whole texts',
      unit: 'ms',
      target: 16,
    },
    runs,
  );
}
