// Searching a library of a hundred thousand articles beside MiniSearch, both over the same articles with the same
// questions in the same run, and what filling the library costs beside plain inserts.
import { join } from 'node:path';
import { createLibrary, openLibrary } from '../../core/knowledge/library/index.ts';
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
import { roundOf, timesOf } from './asking.ts';
import type { Times } from './asking.ts';
import { filled, plainInserts } from './filling.ts';
import type { Filled } from './filling.ts';
import { miniSearch } from './mini.ts';
import type { Mini } from './mini.ts';
import { recall } from './recall.ts';
import { articles, questions } from './synthetic.ts';

const MANY = 100_000;
const FEWER = 10_000;
const QUESTIONS = 150;
const ROUNDS = 3;
const RUNS = 2;
const WARMING = ['ba', 'lumi sobi', 'dabe ti', 'kobe nuba re'];

/** Figures of searching and filling the library. */
export function knowledgeBenchmarks(folder: string): Part {
  return { figures: () => knowledgeFigures(folder) };
}

const at = (spec: Omit<FigureSpec, 'direction'>, runs: readonly number[]): Figure =>
  figure({ ...spec, direction: 'at most' }, runs);

async function* knowledgeFigures(folder: string): AsyncGenerator<Figure> {
  const shipped = await readShipped(nodeFiles, 'resources');
  const plains = [plainInserts(join(folder, 'plain-1.db'), MANY)];
  const large = filled(join(folder, 'large.db'), MANY);
  for (const index of [2, 3]) plains.push(plainInserts(join(folder, `plain-${index}.db`), MANY));
  const small = filled(join(folder, 'small.db'), FEWER);
  yield at(
    {
      id: 'knowledge.build',
      work: 'filling the library with 100,000 articles over plain inserts of the same rows',
      unit: 'x',
      target: 6,
    },
    plains.map((plain) => large.ms / plain),
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
  const mini = await miniSearch(MANY);
  yield at(
    {
      id: 'knowledge.build.minisearch',
      work: "filling the library with 100,000 articles over building MiniSearch's index, processor time",
      unit: 'x',
      target: 0.6,
    },
    [large.ms / mini.builtMs],
  );
  yield* searchFigures(large, small, shipped, mini);
  mini.close();
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

async function* searchFigures(large: Filled, small: Filled, shipped: Shipped, mini: Mini): AsyncGenerator<Figure> {
  const thesaurus = createThesaurus(shipped.thesaurus);
  const asked = questions(
    QUESTIONS,
    [...articles(MANY)].map(({ title }) => title),
  );
  const ask = ({ library }: Filled, pass: SearchRequest['pass']): readonly number[] => {
    // A new one each time: nobody asks the same twice, so what it kept of articles must not help.
    const searcher = createSearcher(library, thesaurus);
    for (const text of WARMING) searcher.search(request(text, pass));
    return roundOf(asked, (text) => searcher.search(request(text, pass)));
  };
  const rounds: Record<'typed' | 'whole' | 'few' | 'miniTyped' | 'miniWhole', (readonly number[])[]> = {
    typed: [],
    whole: [],
    few: [],
    miniTyped: [],
    miniWhole: [],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.typed.push(ask(large, 'title'));
    rounds.miniTyped.push(await mini.round({ asked, fields: ['title', 'keywords'] }));
    rounds.whole.push(ask(large, 'whole'));
    rounds.miniWhole.push(await mini.round({ asked, fields: ['title', 'keywords', 'body'] }));
    rounds.few.push(ask(small, 'title'));
  }
  const [typed, whole, few] = [timesOf(rounds.typed), timesOf(rounds.whole), timesOf(rounds.few)];
  const [miniTyped, miniWhole] = [timesOf(rounds.miniTyped), timesOf(rounds.miniWhole)];
  yield* timeFigures('typed', 'ranked search as one types, 100,000 articles', [1, 16], typed, miniTyped);
  yield* timeFigures('whole', 'ranked search in whole texts, when typing stops', [8, 100], whole, miniWhole);
  yield at(
    {
      id: 'knowledge.typed.growth',
      work: 'ranked search as one types: 100,000 over 10,000 articles',
      unit: 'x',
      target: 12,
    },
    [typed.p50 / few.p50],
  );
  for (const [id, pass, when] of [
    ['knowledge.recall', 'whole', 'when typing stops'],
    ['knowledge.recall.typed', 'title', 'while one types'],
  ] as const)
    yield figure(
      {
        id,
        work: `of the ten best of all matches, found ${when}`,
        unit: '%',
        target: pass === 'whole' ? 80 : 60,
        direction: 'at least',
      },
      [recall(large.library, shipped.thesaurus, asked.slice(0, 60), pass)],
    );
}

function* timeFigures(
  id: string,
  work: string,
  [p50, p99]: readonly [number, number],
  ours: Times,
  theirs: Times,
): Generator<Figure> {
  yield at({ id: `knowledge.${id}.p50`, work: `${work}: half of the answers within`, unit: 'ms', target: p50 }, [
    ours.p50,
  ]);
  yield at({ id: `knowledge.${id}.p99`, work: `${work}: 99 of 100 within`, unit: 'ms', target: p99 }, [ours.p99]);
  yield at(
    {
      id: `knowledge.${id}.minisearch`,
      work: `${work}: the slowest hundredth over MiniSearch`,
      unit: 'x',
      target: 0.6,
    },
    [ours.p99 / theirs.p99],
  );
  yield at(
    {
      id: `knowledge.${id}.minisearch.p50`,
      work: `${work}: half of the answers over MiniSearch`,
      unit: 'x',
      target: 0.6,
    },
    [ours.p50 / theirs.p50],
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
