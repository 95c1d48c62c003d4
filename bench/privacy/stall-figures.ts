import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Stalls } from './stalls.ts';

const MAX_OWN_MS = 16;
/** By the clock the machine's other work is in it. */
const MAX_CLOCK_MS = 100;

/** The longest stall of a main thread: its own work has the target, the clock is told beside it. */
export function* stallFigures(id: string, name: string, runs: readonly Stalls[]): Generator<Figure> {
  const stall = { unit: 'ms', direction: 'at most' } as const;
  yield figure(
    {
      id: `${id}.stall`,
      work: `longest stall of the main thread, its own work (${name})`,
      target: MAX_OWN_MS,
      ...stall,
    },
    runs.map(({ ownMs }) => ownMs),
  );
  yield figure(
    {
      id: `${id}.stall-clock`,
      work: `the same by the clock, with what others took of this machine (${name})`,
      target: MAX_CLOCK_MS,
      ...stall,
    },
    runs.map(({ clockMs }) => clockMs),
  );
}
