import type { ProbeReason, ProbeStep, ProbeStepName } from '../../../../shared/domain/probes.ts';
import type { Clock } from '../../ports.ts';
import { ProbeError } from './probe-error.ts';

/** What a step is given to work with. */
export interface StepRun {
  /** Aborts when the step's time is over or the whole is given up. */
  readonly signal: AbortSignal;
}

/** What a step that went well brought, what is to be said of it, and what is worth knowing all the same. */
export type StepDone<T> = readonly [value: T, text: string, reason?: ProbeReason | null];

/** The steps of one probe as they are made. */
export interface StepLog {
  readonly steps: readonly ProbeStep[];
  /** Whether a step failed: what comes after it is skipped. */
  readonly failed: boolean;
  /** Makes one step. Answers what it brought; undefined when it failed or an earlier one had. */
  run<T>(step: ProbeStepName, work: (run: StepRun) => Promise<StepDone<T>>): Promise<T | undefined>;
  /** Notes a step that is not made, and why. */
  skip(step: ProbeStepName, reason: ProbeReason, text: string): void;
  /** Takes a step that was made again in the place of the last one. */
  replace(step: ProbeStep): void;
}

/** Steps one after the other, each under its own time limit, timed to a tenth of a millisecond. */
export function createStepLog(clock: Clock, limitMs: number, signal: AbortSignal): StepLog {
  const steps: ProbeStep[] = [];
  const hasFailed = (): boolean => steps.some(({ outcome }) => outcome === 'failed');
  const end = (ended: Pick<ProbeStep, 'step' | 'outcome' | 'reason' | 'text'>, since: number): void => {
    steps.push({ ...ended, ms: Math.max(0, Math.round((clock.monotonic() - since) * 10) / 10) });
  };
  const skip: StepLog['skip'] = (step, reason, text) => {
    steps.push({ step, outcome: 'skipped', ms: 0, reason, text });
  };
  return {
    steps,
    get failed() {
      return hasFailed();
    },
    skip,
    replace: (step) => void steps.splice(-1, 1, step),
    run: async (step, work) => {
      if (hasFailed()) {
        skip(step, 'after-failure', 'Not tried, because the step before it failed.');
        return undefined;
      }
      const since = clock.monotonic();
      try {
        const [value, text, reason = null] = await underLimit(clock, limitMs, signal, work);
        end({ step, outcome: 'ok', reason, text }, since);
        return value;
      } catch (error) {
        const { reason, message } = asProbeError(error);
        end({ step, outcome: 'failed', reason, text: message }, since);
        return undefined;
      }
    },
  };
}

function asProbeError(error: unknown): ProbeError {
  return error instanceof ProbeError ? error : new ProbeError('closed', 'It broke off in an unexpected way.');
}

/** Runs a step; rejects when its time is over or the whole is given up, though the step itself ignores its signal. */
async function underLimit<T>(
  clock: Clock,
  limitMs: number,
  outer: AbortSignal,
  work: (run: StepRun) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const cleanups: (() => void)[] = [];
  const interrupted = new Promise<never>((_resolve, reject) => {
    const giveUp = (reason: ProbeReason, text: string): void => {
      own.abort();
      reject(new ProbeError(reason, text));
    };
    const onAbort = (): void => giveUp('cancelled', 'It was given up.');
    const text = `No answer within ${Math.round(limitMs / 100) / 10} seconds.`;
    cleanups.push(clock.after(limitMs, () => giveUp('timeout', text)));
    outer.addEventListener('abort', onAbort, { once: true });
    cleanups.push(() => outer.removeEventListener('abort', onAbort));
    if (outer.aborted) onAbort();
  });
  interrupted.catch(() => undefined);
  try {
    const working = outer.aborted ? interrupted : work({ signal: own.signal });
    // After its time a step may still fail: nobody waits for that any more.
    working.catch(() => undefined);
    return await Promise.race([working, interrupted]);
  } finally {
    for (const cleanup of cleanups) cleanup();
    own.abort();
  }
}
