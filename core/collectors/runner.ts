import type { CollectorProgress } from '../../shared/contract/evidence.ts';
import type { CollectorResult } from '../../shared/domain/evidence.ts';
import type { Clock, Log } from '../platform/ports.ts';
import { endingOf } from './outcome-rules.ts';
import { createProgressBoard } from './progress-board.ts';
import type { ProgressBoard } from './progress-board.ts';
import type { CollectContext, Collector, CollectorOutput } from './types.ts';

/** A context as the runner gets it: signal and progress are made per collector. */
export type RunContext = Omit<CollectContext, 'progress'>;

/** What one collector of a run brought; `output` is empty unless it answered. */
export interface CollectorRun {
  readonly collector: Collector;
  readonly result: CollectorResult;
  readonly output: CollectorOutput;
}

/** After its time a collector may still hand over what it has, for this long. */
const GRACE_MS = 500;

const EMPTY = { summary: '', count: 0, facts: [], findings: [], files: [], withheld: [] } as const;

type Interruption = 'cancelled' | 'timeout';

/**
 * Runs the collectors side by side, each under its own time limit. Always answers, in the order given: a collector
 * that throws, hangs or ignores its signal ends with an outcome and a reason in words and holds up no other. When the
 * context's signal aborts, what has not ended is `skipped`. `onProgress` gets all lines, at most ten times a second,
 * and once more at the end; `onEnd` each collector's outcome as soon as it is there.
 */
export async function runCollectors(
  collectors: readonly Collector[],
  context: RunContext,
  onProgress: (lines: readonly CollectorProgress[]) => void = () => undefined,
  onEnd: (run: CollectorRun) => void = () => undefined,
): Promise<readonly CollectorRun[]> {
  const { clock, log } = context.platform;
  const board = createProgressBoard(
    collectors.map(({ id }) => id),
    clock,
    onProgress,
  );
  try {
    return await Promise.all(
      collectors.map(async (collector) => {
        const run = await runOne(collector, context, board, clock, log);
        onEnd(run);
        return run;
      }),
    );
  } finally {
    board.flush();
  }
}

async function runOne(
  collector: Collector,
  context: RunContext,
  board: ProgressBoard,
  clock: Clock,
  log: Log,
): Promise<CollectorRun> {
  const started = clock.monotonic();
  const output = collector.profiles.includes(context.profile)
    ? await underLimit(collector, context, board, log)
    : { ...EMPTY, outcome: 'skipped' as const, reason: `Not part of the ${context.profile} profile.` };
  const { outcome, reason, count, summary } = output;
  const durationMs = Math.max(0, Math.round((clock.monotonic() - started) * 10) / 10);
  board.end(collector.id, { state: outcome, text: reason ?? summary, count });
  const result = { id: collector.id, outcome, durationMs, count, summary, ...(reason === undefined ? {} : { reason }) };
  return { collector, result, output };
}

/** Starts the collector and races it against its time limit and against cancelling. */
function underLimit(
  collector: Collector,
  context: RunContext,
  board: ProgressBoard,
  log: Log,
): Promise<CollectorOutput> {
  const { clock } = context.platform;
  const own = new AbortController();
  return new Promise((resolve) => {
    let interruption: Interruption | undefined;
    const cleanups: (() => void)[] = [];
    const settle = (output: CollectorOutput): void => {
      for (const cleanup of cleanups.splice(0)) cleanup();
      resolve(output);
    };
    const interrupt = (why: Interruption, graceMs: number): void => {
      if (interruption !== undefined) return;
      interruption = why;
      own.abort();
      cleanups.push(clock.after(graceMs, () => settle(interrupted(EMPTY, why, collector))));
    };
    const onAbort = (): void => interrupt('cancelled', 0);
    context.signal.addEventListener('abort', onAbort, { once: true });
    cleanups.push(() => context.signal.removeEventListener('abort', onAbort));
    cleanups.push(clock.after(collector.timeLimitMs, () => interrupt('timeout', GRACE_MS)));
    if (context.signal.aborted) return settle(interrupted(EMPTY, 'cancelled', collector));
    board.start(collector.id);
    void attempt(
      collector,
      { ...context, signal: own.signal, progress: (text, count) => board.update(collector.id, text, count) },
      log,
    ).then((output) => settle(interruption === undefined ? output : interrupted(output, interruption, collector)));
  });
}

async function attempt(collector: Collector, context: CollectContext, log: Log): Promise<CollectorOutput> {
  try {
    return withReason(await collector.collect(context));
  } catch (error) {
    const { outcome, reason } = endingOf(error);
    log.warn('collector ended on an error', {
      collector: collector.id,
      outcome,
      error: error instanceof Error ? error.stack : String(error),
    });
    return { ...EMPTY, outcome, reason };
  }
}

function withReason(output: CollectorOutput): CollectorOutput {
  if (output.outcome === 'ok' || (output.reason !== undefined && output.reason !== '')) return output;
  return { ...output, reason: 'It gave no reason.' };
}

/** What an interrupted collector leaves: after its time limit what it had by then; after cancelling nothing. */
function interrupted(
  output: Omit<CollectorOutput, 'outcome' | 'reason'>,
  why: Interruption,
  collector: Collector,
): CollectorOutput {
  if (why === 'cancelled') return { ...EMPTY, outcome: 'skipped', reason: 'Cancelled.' };
  const reason = `It did not end within ${Math.round(collector.timeLimitMs / 1000)} seconds.`;
  return { ...output, outcome: 'timeout', reason };
}
