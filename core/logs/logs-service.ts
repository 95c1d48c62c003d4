import type { Clock, Files, Log } from '../platform/ports.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import { createPool, PoolFailure } from '../platform/workers/index.ts';
import type { Pool } from '../platform/workers/index.ts';
import type { LogsAnswer, LogsFileRead, LogsStart, LogsTask } from '../platform/workers/logs-messages.ts';
import { giveTurn } from '../platform/turns.ts';
import type { Privacy } from '../privacy/index.ts';
import { addRead, createMerged } from './merge.ts';
import type { Merged } from './merge.ts';
import type { LogPattern } from './patterns.ts';
import { patternsInUse } from './patterns-service.ts';
import type { PatternsInUse } from './patterns-service.ts';
import { createWallClock } from './scan/index.ts';
import { summaryOf } from './summary.ts';
import type { InstanceCounts, LogFile, LogReader, LogRequest, LogsRead } from './types.ts';

export interface LogsDeps {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly own: OwnNames;
  readonly privacy: Pick<Privacy, 'redactLines'>;
  /** The parsed JSON of resources/logs/patterns.json, checked. */
  readonly shipped: unknown;
  /** The setting `logs.patternsFile`. */
  readonly ownFile: () => string;
}

const MB = 1024 * 1024;
/** Small files that go to a thread together. */
const MOST_FILES = 16;
const MOST_BYTES = 8 * MB;
/** A stop clock for each portion; far more than a sound log takes on a slow machine. */
const LIMIT_MS = 20_000;
const LIMIT_MS_PER_MB = 500;
const HEAP_MB = 256;
/** Lines live short; without this a thread lets them pile up. */
const YOUNG_MB = 4;

/** A reader of logs: the work is done in threads, this process only adds up. */
export function createLogReader(deps: LogsDeps): LogReader {
  return {
    read: (request) => readLogs(deps, request),
    patterns: () => patternsInUse(deps.files, deps.shipped, deps.ownFile()),
  };
}

async function readLogs(deps: LogsDeps, request: LogRequest): Promise<LogsRead> {
  const { clock } = deps;
  const inUse = await patternsInUse(deps.files, deps.shipped, deps.ownFile());
  const zone = clock.timeZone();
  const start: LogsStart = { patterns: inUse.patterns.map(toSearched), zone };
  const pool = createPool<LogsTask, LogsAnswer>({
    entry: 'logs-worker',
    workerData: start,
    signal: request.signal,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const merged = createMerged();
  try {
    await readPortions(deps, pool, request, merged);
  } finally {
    await pool.close();
  }
  request.signal.throwIfAborted();
  const summary = await summaryOf(merged, {
    patterns: inUse.patterns,
    zone,
    offsetAt: (ms) => createWallClock(zone).offsetAt(ms),
    nowMs: clock.now(),
    untilMs: request.untilMs,
    own: deps.own,
    redact: (lines, names) =>
      lines.length + names.length === 0
        ? Promise.resolve({ texts: [], names: [] })
        : deps.privacy.redactLines(lines, names, request.signal),
  });
  return { summary: withProblems(summary, inUse), instances: countsOf(merged) };
}

function withProblems(summary: LogsRead['summary'], { problems }: PatternsInUse): LogsRead['summary'] {
  if (problems.length === 0) return summary;
  return { ...summary, notes: [...problems, ...(summary.notes ?? [])].slice(0, 50) };
}

/** Portions of files side by side; each answer is added up as it comes, with turns for everything else. */
async function readPortions(
  { log }: LogsDeps,
  pool: Pool<LogsTask, LogsAnswer>,
  { files, sinceMs, untilMs, signal, onProgress }: LogRequest,
  merged: Merged,
): Promise<void> {
  const portions = portionsOf(files);
  let next = 0;
  let done = 0;
  const seat = async (): Promise<void> => {
    for (let index = next++; index < portions.length; index = next++) {
      const portion = portions[index] ?? [];
      const bytes = portion.reduce((sum, file) => sum + file.bytes, 0);
      const timeLimitMs = LIMIT_MS + (bytes / MB) * LIMIT_MS_PER_MB;
      let answer: LogsAnswer | undefined;
      try {
        const task = { files: portion.map(toSent), sinceMs, untilMs };
        answer = await pool.run(task, { timeLimitMs, signal });
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof PoolFailure)) throw error;
        log.warn('logs could not be read', { reason: error.reason, error: error.message });
        for (const file of portion) merged.problems.push({ file, problem: reasonOf(error) });
      }
      for (const [place, file] of portion.entries()) {
        const read: LogsFileRead | undefined = answer?.[place];
        if (read !== undefined) addRead(merged, file, read, sinceMs);
        done += 1;
        onProgress?.(done, files.length, file);
        await giveTurn();
      }
    }
  };
  await Promise.all(Array.from({ length: pool.size }, seat));
}

function reasonOf({ reason }: PoolFailure): string {
  if (reason === 'time-limit') return 'took too long to read';
  return reason === 'crashed' ? 'needed more memory than there is to read' : 'could not be read';
}

/** What a thread needs of a pattern. */
function toSearched({ id, level, anchors, regex, isOwn }: LogPattern): LogsStart['patterns'][number] {
  return { id, level, anchors, regex, isOwn };
}

function toSent({ path, below, from, isPacked, modifiedMs, isHistory }: LogFile): LogsTask['files'][number] {
  return { path, below, from, isPacked, modifiedMs, isHistory };
}

/** A large file alone, small ones together. */
function portionsOf(files: readonly LogFile[]): readonly (readonly LogFile[])[] {
  const portions: LogFile[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const size = file.bytes - file.from;
    const last = portions.at(-1);
    if (last === undefined || last.length >= MOST_FILES || bytes + size > MOST_BYTES) {
      portions.push([file]);
      bytes = size;
    } else {
      last.push(file);
      bytes += size;
    }
  }
  return portions;
}

function countsOf({ instances }: Merged): readonly InstanceCounts[] {
  return [...instances.values()].map(({ instance, errors, warnings, patterns }) => ({
    instance,
    errors: errors.count,
    warnings: warnings.count,
    patterns: [...patterns].map(([id, { count }]) => ({ id, count })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    lastErrorMs: Number.isFinite(errors.lastMs) ? errors.lastMs : null,
  }));
}
