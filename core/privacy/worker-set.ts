import { join } from 'node:path';
import { createPool, PoolFailure } from '../platform/workers/index.ts';
import type { Pool } from '../platform/workers/index.ts';
import type {
  GatherAnswer,
  LeftOut,
  RedactAnswer,
  RedactSource,
  RedactStart,
  RedactTask,
  TextsAnswer,
  TextsTask,
} from '../platform/workers/redact-messages.ts';
import type { FileSource, KnownValue, RedactedFile, SetProgress, TextSource } from './types.ts';

export type Source = FileSource | TextSource;

/** What one set needs beside its sources. */
export interface SetRequest {
  readonly start: RedactStart;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SetProgress) => void) | undefined;
}

const MB = 1024 * 1024;
/** A file is read in whole up to this size; what is longer is given with `from`, or left out. */
const MOST_BYTES = 80 * MB;
/** A stop clock for each file: its base, and its share by size. Far more than a sound file takes on a slow machine. */
const LIMIT_MS = 30_000;
const LIMIT_MS_PER_MB = 2_000;
const HEAP_MB = 1_024;
/** What lives for one piece of text is cleared early: left alone, each thread takes fifty megabytes for it. */
const YOUNG_MB = 12;

type RedactPool = Pool<RedactTask, GatherAnswer | RedactAnswer>;

/** Pass one over all sources, then pass two with everything that was found. Rejects only when the signal aborts. */
export async function redactInWorkers(
  sources: readonly Source[],
  targetOf: (index: number) => string,
  request: SetRequest,
): Promise<{ readonly files: readonly RedactedFile[]; readonly literals: readonly KnownValue[] }> {
  const { start } = request;
  const gathered = await withPool(start, request.signal, (pool) =>
    each(sources, pool, request, 'looking', (source) => ({
      pass: 'gather',
      name: source.name,
      source: toSent(source),
    })),
  );
  const literals = merged([start.literals, ...gathered.map((answer) => ('literals' in answer ? answer.literals : []))]);
  // Given once to each worker: with every task they would be compiled anew for every file.
  const files = await withPool({ ...start, literals }, request.signal, (pool) =>
    each(sources, pool, request, 'redacting', (source, index) => {
      const first = gathered[index];
      if (first?.ok !== true) return first ?? { ok: false, reason: 'It was not looked at.' };
      const task = { pass: 'redact', name: source.name, source: toSent(source), target: targetOf(index), literals: [] };
      return task as RedactTask;
    }),
  );
  return { files: files.map((answer, index) => toFile(answer, targetOf(index))), literals };
}

/** Lines and names in one worker under a stop clock. Rejects with a `PoolFailure`. */
export async function linesInWorker(start: RedactStart, task: TextsTask, signal: AbortSignal): Promise<TextsAnswer> {
  const pool = createPool<TextsTask, TextsAnswer>({
    entry: 'redact-worker',
    workerData: start,
    size: 1,
    signal,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  try {
    return await pool.run(task, { timeLimitMs: LIMIT_MS, signal });
  } finally {
    await pool.close();
  }
}

/** Numbered copies in a folder. */
export function numbered(folder: string): (index: number) => string {
  return (index) => join(folder, String(index + 1).padStart(6, '0'));
}

async function withPool<T>(
  start: RedactStart,
  signal: AbortSignal | undefined,
  work: (pool: RedactPool) => Promise<T>,
): Promise<T> {
  const pool: RedactPool = createPool({
    entry: 'redact-worker',
    workerData: start,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
    ...(signal === undefined ? {} : { signal }),
  });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

/** One answer per source, in their order; a few tasks on their way at a time. */
async function each(
  sources: readonly Source[],
  pool: RedactPool,
  { signal, onProgress }: SetRequest,
  phase: SetProgress['phase'],
  toTask: (source: Source, index: number) => RedactTask | LeftOut,
): Promise<(GatherAnswer | RedactAnswer)[]> {
  const answers: (GatherAnswer | RedactAnswer)[] = [];
  let next = 0;
  let done = 0;
  const seat = async (): Promise<void> => {
    for (let index = next++; index < sources.length; index = next++) {
      const source = sources[index];
      if (source === undefined) continue;
      const task = toTask(source, index);
      answers[index] = 'ok' in task ? task : await answerOf(pool, task, source, signal);
      done += 1;
      onProgress?.({ phase, done, of: sources.length });
    }
  };
  await Promise.all(Array.from({ length: pool.size }, seat));
  return answers;
}

async function answerOf(
  pool: RedactPool,
  task: RedactTask,
  source: Source,
  signal: AbortSignal | undefined,
): Promise<GatherAnswer | RedactAnswer> {
  const bytes = 'text' in source ? source.text.length * 2 : (source.bytes ?? MOST_BYTES);
  const timeLimitMs = LIMIT_MS + (bytes / MB) * LIMIT_MS_PER_MB;
  try {
    return await pool.run(task, { timeLimitMs, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof PoolFailure)) throw error;
    if (error.reason === 'time-limit') return { ok: false, reason: 'Looking for secrets in it took too long.' };
    if (error.reason === 'crashed')
      return { ok: false, reason: 'Looking for secrets in it needed more than this machine has.' };
    if (error.reason === 'failed') return { ok: false, reason: 'Looking for secrets in it failed.' };
    throw error;
  }
}

function toSent(source: Source): RedactSource {
  if ('text' in source) return { text: source.text };
  const { file, below, from = 0, unpack } = source;
  return { file, below, from, unpack, most: MOST_BYTES };
}

/** Every value once, with what it was first found as. */
export function merged(lists: readonly (readonly KnownValue[])[]): readonly KnownValue[] {
  const values = new Map<string, KnownValue>();
  for (const list of lists) {
    for (const literal of list) if (!values.has(literal.value)) values.set(literal.value, literal);
  }
  return [...values.values()];
}

function toFile(answer: GatherAnswer | RedactAnswer, target: string): RedactedFile {
  if (!answer.ok) return answer;
  if (!('sha256' in answer)) return { ok: false, reason: 'It was not looked at.' };
  const { bytes, sha256, encoding, format, removals, more, counts, replaced } = answer;
  return {
    ok: true,
    target,
    bytes,
    sha256,
    encoding,
    format,
    removals,
    more,
    counts: Object.fromEntries(counts),
    replaced: new Map(replaced),
  };
}
