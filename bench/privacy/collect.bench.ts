// A collection of a sample plant with everything that is done to it: read, redacted, packed. Its main thread is that of
// the core, which answers the window meanwhile.
import { join } from 'node:path';
import { generatePlant } from '../../scripts/sample-plant/generate.ts';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Part } from '../part.ts';
import { buildChildren } from './children.ts';
import type { CollectRun } from './collect-child.ts';
import { script } from './process.ts';
import { stallFigures } from './stall-figures.ts';

const RUNS = 5;

/** The figures of collecting. */
export async function collectBenchmarks(folder: string): Promise<Part> {
  await buildChildren();
  const { root } = await generatePlant({ directory: join(folder, 'plant'), seed: 4 });
  function* figures(): Generator<Figure> {
    const runs = Array.from(
      { length: RUNS },
      (_, run) => script('collect-child', [root, join(folder, `data-${run}`)]) as CollectRun,
    );
    const work = 'collect a sample plant of 30 MB';
    yield figure(
      { id: 'collect.time', work, unit: 'ms', target: 5_000, direction: 'at most' },
      runs.map(({ ms }) => ms),
    );
    yield figure(
      {
        id: 'collect.memory',
        work: 'peak memory of the whole process',
        unit: 'MiB',
        target: 256,
        direction: 'at most',
      },
      runs.map(({ peakMiB }) => peakMiB),
    );
    yield* stallFigures(
      'collect',
      'collect',
      runs.map(({ stalls }) => stalls),
    );
  }
  return { figures };
}
