// Filling libraries beside plain inserts of the same rows, in turns.
import { join } from 'node:path';
import type { NewArticle } from '../../core/knowledge/library/index.ts';
import type { Figure } from '../figures.ts';
import { filled, plainInserts } from './filling.ts';
import type { Filled } from './filling.ts';
import { at, say } from './say.ts';

const FEWER = 10_000;
const RUNS = 2;

/** What was filled first, and what all of it took. */
export interface Fillings {
  readonly large: Filled;
  readonly small: Filled;
  readonly figures: readonly Figure[];
}

/** Fills large and small libraries, and the same tables by plain inserts, in turns. */
export function fillings(folder: string, all: readonly NewArticle[]): Fillings {
  const few = all.slice(0, FEWER);
  const turns = Array.from({ length: RUNS }, (_, run) => {
    say(`filling libraries with ${all.length} and ${few.length} articles, ${run + 1} of ${RUNS}`);
    const small = filled(join(folder, `small-${run}.db`), few);
    const plains = [plainInserts(join(folder, `plain-${run}-1.db`), all)];
    const large = filled(join(folder, `large-${run}.db`), all);
    plains.push(plainInserts(join(folder, `plain-${run}-2.db`), all));
    return { small, large, plains };
  });
  const [first, ...others] = turns;
  if (first === undefined) throw new Error('Nothing was filled.');
  for (const { small, large } of others) for (const one of [small, large]) one.close();
  const build = at(
    {
      id: 'knowledge.build',
      work: 'filling the library with 100,000 articles over plain inserts of the same rows, processor time',
      unit: 'x',
      target: 6,
    },
    turns.flatMap(({ large, plains }) => plains.map((plain) => large.ms / plain)),
  );
  const growth = at(
    {
      id: 'knowledge.build.growth',
      work: 'filling with 100,000 over filling with 10,000 articles, processor time',
      unit: 'x',
      target: 12,
    },
    turns.map(({ large, small }) => large.ms / small.ms),
  );
  return { large: first.large, small: first.small, figures: [build, growth] };
}
