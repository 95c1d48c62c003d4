import type { TFunction } from 'i18next';
import type { RunState } from '../../../shared/contract/evidence.ts';
import { bytes, capital, count, countWord } from '../../components/number-words.ts';
import { elapsed } from '../../components/time-words.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How many parts of a run ended, of how many. Pure. */
export function partsDone({ collectors }: Pick<RunState, 'collectors'>): {
  readonly done: number;
  readonly of: number;
} {
  const done = collectors.filter(({ state }) => state !== 'waits' && state !== 'runs').length;
  return { done, of: collectors.length };
}

/** The answer while a run goes on: how far, and what was found. Pure. */
export function runStrong(t: TFunction, run: RunState): string {
  if (run.phase === 'packing') return packingWords(t, run);
  const found = run.findings.length;
  const foundWords =
    found === 0 ? t('diagnostics.nothingSoFar') : t('diagnostics.soFar', { count: found, n: countWord(t, found) });
  if (run.checks !== null)
    return t('diagnostics.checksDone', { done: count(run.checks.done), of: count(run.checks.of), found: foundWords });
  const { done, of } = partsDone(run);
  return t('diagnostics.running', { count: done, done: capital(countWord(t, done)), of: countWord(t, of) });
}

function packingWords(t: TFunction, { step, packedBytes }: RunState): string {
  const size = bytes(packedBytes);
  if (step === null) return t('diagnostics.packing', { size });
  return t(`diagnostics.step.${step.what}`, { done: count(step.done), of: count(step.of), size });
}

/** What comes next: how long it may still take, by earlier runs; without one, how long it took until now. Pure. */
export function runRest(t: TFunction, { usualMs }: Pick<RunState, 'usualMs'>, passedMs: number): string {
  if (usualMs === null) return t('diagnostics.mayWork', { time: elapsed(t, passedMs) });
  const leftMs = usualMs - passedMs;
  return leftMs <= 0 ? t('diagnostics.longer') : t('diagnostics.toGo', { time: roughly(t, leftMs) });
}

/** How long it took until now, and how long it usually takes here. Pure. */
export function runPace(t: TFunction, { usualMs }: Pick<RunState, 'usualMs'>, passedMs: number): string {
  const time = elapsed(t, passedMs);
  return usualMs === null
    ? t('diagnostics.paceUnknown', { time })
    : t('diagnostics.pace', { time, usual: roughly(t, usualMs) });
}

/** "9 s", "2 min": whole, rounded up. */
function roughly(t: TFunction, ms: number): string {
  return ms < MINUTE
    ? t('time.seconds', { n: Math.ceil(ms / SECOND) })
    : t('time.minutes', { n: Math.ceil(ms / MINUTE) });
}

/** How much of a run is done, where that is known. Pure. */
export function shareOf(run: RunState): { value?: number; max?: number } {
  if (run.phase === 'packing') {
    const counts = run.step?.what === 'looking' || run.step?.what === 'redacting';
    return counts && run.step !== null && run.step.of > 0 ? { value: run.step.done, max: run.step.of } : {};
  }
  const { done, of } = run.checks ?? partsDone(run);
  return of === 0 ? {} : { value: done, max: of };
}
