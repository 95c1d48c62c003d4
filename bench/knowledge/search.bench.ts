// Searching a library of a hundred thousand articles beside MiniSearch, both over the same articles with the same
// questions in the same run, and what filling the library costs beside plain inserts.
import { createLibrary, openLibrary } from '../../core/knowledge/library/index.ts';
import { createSearchPlace } from '../../core/knowledge/search-place.ts';
import { createSearcher } from '../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../core/knowledge/search/thesaurus.ts';
import { readShipped } from '../../core/knowledge/shipped.ts';
import type { Shipped } from '../../core/knowledge/shipped.ts';
import { nodeFiles } from '../../core/platform/node/index.ts';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Part } from '../part.ts';
import { watchStalls } from '../privacy/stalls.ts';
import { fillings } from './fill-figures.ts';
import type { Filled } from './filling.ts';
import { miniSearch } from './mini.ts';
import { recall } from './recall.ts';
import { at, request, say } from './say.ts';
import { articles, questions } from './synthetic.ts';
import { searchFigures } from './time-figures.ts';

const MANY = 100_000;
const QUESTIONS = 150;
/** Ranking every match takes long. */
const OF_ALL = 60;
const RUNS = 2;

/** Figures of searching and filling the library. */
export function knowledgeBenchmarks(folder: string): Part {
  return {
    figures: () => knowledgeFigures(folder),
    notes: ['knowledge: a library of 100,000 articles is filled and searched, which takes some minutes'],
  };
}

async function* knowledgeFigures(folder: string): AsyncGenerator<Figure> {
  const shipped = await readShipped(nodeFiles, 'resources');
  say(`making ${MANY} articles; MiniSearch does the same beside it and builds its index`);
  const building = miniSearch(MANY);
  const all = [...articles(MANY)];
  const asked = questions(
    QUESTIONS,
    all.map(({ title }) => title),
  );
  const { large, small, figures } = fillings(folder, all);
  yield* figures;
  yield at(
    {
      id: 'knowledge.open',
      work: 'opening a library of 100,000 articles up to the first answer',
      unit: 'ms',
      target: 25,
    },
    openings(large.path, shipped),
  );
  say('waiting for the index of MiniSearch');
  const mini = await building;
  yield at(
    {
      id: 'knowledge.build.minisearch',
      work: "filling the library with 100,000 articles over building MiniSearch's index, processor time",
      unit: 'x',
      target: 0.6,
    },
    [large.ms / mini.builtMs],
  );
  yield* searchFigures(large, small, asked, shipped, mini);
  mini.close();
  yield* recallFigures(large, asked, shipped);
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

function* recallFigures({ library }: Filled, asked: readonly string[], { thesaurus }: Shipped): Generator<Figure> {
  say('asking again and ranking every match');
  const found = recall(library, thesaurus, asked.slice(0, OF_ALL));
  for (const [id, pass, when, target] of [
    ['knowledge.recall', 'whole', 'when typing stops', 80],
    ['knowledge.recall.typed', 'title', 'while one types', 60],
  ] as const)
    yield figure(
      { id, work: `of the ten best of all matches, found ${when}`, unit: '%', target, direction: 'at least' },
      [found[pass]],
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
