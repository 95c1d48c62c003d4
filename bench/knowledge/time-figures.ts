// How long answers take beside MiniSearch's, over the same articles with the same questions in turns.
import { createSearcher } from '../../core/knowledge/search/searcher.ts';
import type { SearchRequest } from '../../core/knowledge/search/searcher.ts';
import { createThesaurus } from '../../core/knowledge/search/thesaurus.ts';
import type { Shipped } from '../../core/knowledge/shipped.ts';
import type { Figure } from '../figures.ts';
import { roundOf, timesOf } from './asking.ts';
import type { Round } from './asking.ts';
import type { Filled } from './filling.ts';
import type { Mini } from './mini.ts';
import { at, request, say } from './say.ts';

const ROUNDS = 7;
/** MiniSearch takes some hundred milliseconds for an answer, so it is asked fewer questions, less often. */
const PEER = { questions: 40, rounds: 2 } as const;
const WARMING = ['ba', 'lumi sobi', 'dabe ti', 'kobe nuba re'];
const EVERY_FIELD = ['title', 'keywords', 'body'];
const NAMES = ['title', 'keywords'];

type Rounds = Record<'typed' | 'whole' | 'few' | 'miniTyped' | 'miniWhole', Round[]>;

/** The same questions in rounds, both sides in turns. */
async function inRounds(
  large: Filled,
  small: Filled,
  asked: readonly string[],
  shipped: Shipped,
  mini: Mini,
): Promise<Rounds> {
  const thesaurus = createThesaurus(shipped.thesaurus);
  const ask = ({ library }: Filled, pass: SearchRequest['pass']): Round => {
    // A new one each time: nobody asks the same twice, so what it kept of articles must not help.
    const searcher = createSearcher(library, thesaurus);
    for (const text of WARMING) searcher.search(request(text, pass));
    return roundOf(asked, (text) => searcher.search(request(text, pass)));
  };
  const askedOfPeer = asked.slice(0, PEER.questions);
  const rounds: Rounds = { typed: [], whole: [], few: [], miniTyped: [], miniWhole: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`asking, round ${round + 1} of ${ROUNDS}`);
    rounds.typed.push(ask(large, 'title'));
    if (round < PEER.rounds) rounds.miniTyped.push(await mini.round({ asked: askedOfPeer, fields: NAMES }));
    rounds.whole.push(ask(large, 'whole'));
    if (round < PEER.rounds) rounds.miniWhole.push(await mini.round({ asked: askedOfPeer, fields: EVERY_FIELD }));
    rounds.few.push(ask(small, 'title'));
  }
  return rounds;
}

/** Figures of answers as one types and when typing stops. */
export async function* searchFigures(
  large: Filled,
  small: Filled,
  asked: readonly string[],
  shipped: Shipped,
  mini: Mini,
): AsyncGenerator<Figure> {
  const { typed, whole, few, miniTyped, miniWhole } = await inRounds(large, small, asked, shipped, mini);
  yield* timeFigures('typed', 'ranked search as one types, 100,000 articles', [1, 16], typed, miniTyped);
  yield* timeFigures('whole', 'ranked search in whole texts, when typing stops', [8, 100], whole, miniWhole);
  yield at(
    {
      id: 'knowledge.typed.growth',
      work: 'ranked search as one types: 100,000 over 10,000 articles',
      unit: 'x',
      target: 12,
    },
    [timesOf(typed, 0.5).p50 / timesOf(few, 0.5).p50],
  );
}

function* timeFigures(
  id: string,
  work: string,
  [p50, p99]: readonly [number, number],
  ours: readonly Round[],
  theirs: readonly Round[],
): Generator<Figure> {
  for (const [by, name, words] of [
    [0.5, '', ''],
    [0, '.alone', ', each in its fastest round'],
  ] as const) {
    const times = timesOf(ours, by);
    yield at(
      {
        id: `knowledge.${id}.p50${name}`,
        work: `${work}: half of the answers within${words}`,
        unit: 'ms',
        target: p50,
      },
      [times.p50],
    );
    yield at({ id: `knowledge.${id}.p99${name}`, work: `${work}: 99 of 100 within${words}`, unit: 'ms', target: p99 }, [
      times.p99,
    ]);
  }
  const [mine, peer] = [timesOf(ours.slice(0, PEER.rounds), 0, PEER.questions), timesOf(theirs, 0)];
  yield at(
    {
      id: `knowledge.${id}.minisearch`,
      work: `${work}: the slowest answer over MiniSearch`,
      unit: 'x',
      target: 0.6,
    },
    [mine.p99 / peer.p99],
  );
  yield at(
    {
      id: `knowledge.${id}.minisearch.p50`,
      work: `${work}: half of the answers over MiniSearch`,
      unit: 'x',
      target: 0.6,
    },
    [mine.p50 / peer.p50],
  );
}
