import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figure } from '../figures.ts';
import type { Figure, FigureSpec } from '../figures.ts';
import type { Part } from '../part.ts';
import { estimate, SHARE_READ } from './klm.ts';
import type { Counted } from './klm.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the issue promises, in seconds. */
const FOUR_MINUTES = 240;

const WAYS = {
  online: 'mouse and keys',
  offline: 'mouse and keys, the portal not reached',
  keys: 'keys alone',
  zoom: 'at 400 %',
  chinese: 'in Chinese',
} as const;

/**
 * A report from an error on the sample plant to the sent case, in five ways on the real window: the operators are counted
 * from its events by `tests/e2e/effort.spec.ts`, the time is estimated from them. No person was timed.
 */
export function effortBenchmarks(folder: string): Part {
  const out = join(folder, 'effort.json');
  return {
    notes: [
      'Estimated from counted operators by the Keystroke-Level Model and a speed of reading; no person was timed.',
    ],
    figures: function* () {
      const args = [join(ROOT, 'scripts', 'e2e.mjs'), 'tests/e2e/effort.spec.ts'];
      const run = spawnSync(process.execPath, args, {
        cwd: ROOT,
        env: { ...process.env, EFFORT_OUT: out },
        encoding: 'utf8',
      });
      if (run.status !== 0) throw new Error(`The reports did not come through.\n${run.stdout}${run.stderr}`);
      const counted = readFileSync(out, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Counted & { readonly way: keyof typeof WAYS });
      for (const one of counted) yield* figuresOf(one);
    },
  };
}

function figuresOf(counted: Counted & { readonly way: keyof typeof WAYS }): Figure[] {
  const { hands, mind, reading, total } = estimate(counted);
  const parts = `${Math.round(hands)} hands, ${Math.round(mind)} mind, ${Math.round(reading)} reading`;
  const spec: FigureSpec = {
    id: `effort.${counted.way}`,
    work: `from an error to the sent case, ${WAYS[counted.way]}, ${counted.trace.length} operators (s: ${parts})`,
    unit: 's',
    target: FOUR_MINUTES,
    direction: 'at most',
  };
  const most = estimate(counted, SHARE_READ.most).total;
  // The likelier one counts; the most is shown beside it.
  return [figure(spec, [total, total, most])];
}
