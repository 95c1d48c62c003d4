import { join } from 'node:path';
import type { Files } from '../../platform/ports.ts';
import type { FileToRead } from '../../platform/read-shapes.ts';
import { runStart } from '../types.ts';
import type { RunFolder, RunRules } from '../types.ts';
import { filesInWindow, kindOfRecorded } from './recordings-rules.ts';
import type { RecordedFile, RecordedState, RecordingRules } from './recordings-rules.ts';

/** A window of time in epoch milliseconds; open ends are infinite. */
export interface TimeWindow {
  readonly sinceMs: number;
  readonly untilMs: number;
}

/** How many files are read at once: enough to keep a disk busy, few enough for a share. */
const PARALLEL = 4;
/** A larger file is listed without a checksum: reading it would take longer than anybody waits. */
const MOST_HASHED = 4 * 1024 ** 3;

/** The newest run that was recording in the window. Opens no file. */
export async function chooseRun(
  files: Files,
  runs: readonly RunFolder[],
  window: TimeWindow,
  rules: RunRules,
): Promise<{ readonly run: RunFolder; readonly startedMs: number } | undefined> {
  for (const run of runs) {
    if (run.modifiedMs < window.sinceMs) return undefined;
    const startedMs = await runStart(files, run, rules);
    if (startedMs <= window.untilMs) return { run, startedMs };
  }
  return undefined;
}

/** The files of a run in the order they were written, not yet read. Links and pipes are listed and left alone. */
export async function listRun(
  files: Files,
  run: RunFolder,
  rules: RecordingRules,
  window: TimeWindow,
): Promise<RecordedFile[]> {
  const entries = await files.list(run.path);
  const listed = await mapLimited(entries, 64, async (entry): Promise<RecordedFile | undefined> => {
    if (entry.kind === 'folder') return undefined;
    const base = { name: entry.name, kind: kindOfRecorded(entry.name, rules), sha256: null };
    if (entry.kind !== 'file') return { ...base, bytes: 0, modifiedMs: run.modifiedMs, state: 'not a file' };
    const stat = await files.stat(join(run.path, entry.name)).catch(() => undefined);
    if (stat === undefined) return { ...base, bytes: 0, modifiedMs: run.modifiedMs, state: 'vanished' };
    return { ...base, bytes: stat.bytes, modifiedMs: stat.modifiedMs, state: 'ok' };
  });
  const found = listed
    .filter((file) => file !== undefined)
    .sort((a, b) => a.modifiedMs - b.modifiedMs || (a.name < b.name ? -1 : 1));
  return [...filesInWindow(found, window.sinceMs, window.untilMs)];
}

/** Fewer are hashed before threads for it have started. */
const FEW = 256;

/** Hashes the files of a run, telling how many bytes are done. Ends early, with what it has, when the signal aborts. */
export async function hashRun(
  files: Files,
  run: RunFolder,
  listed: readonly RecordedFile[],
  signal: AbortSignal,
  onBytes: (done: number) => void,
): Promise<RecordedFile[]> {
  if (listed.length > FEW) return hashMany(files, run, listed, signal, onBytes);
  let done = 0;
  return mapLimited(listed, PARALLEL, async (file) => {
    if (!isHashed(file) || signal.aborted) return file;
    const hashed = await hashOne(files, run.path, file, signal);
    done += hashed.bytes;
    onBytes(done);
    return hashed;
  });
}

function isHashed({ state, bytes }: RecordedFile): boolean {
  return state === 'ok' && bytes <= MOST_HASHED;
}

async function hashMany(
  files: Files,
  run: RunFolder,
  listed: readonly RecordedFile[],
  signal: AbortSignal,
  onBytes: (done: number) => void,
): Promise<RecordedFile[]> {
  const wanted = listed.filter(isHashed);
  function* toRead(): Generator<FileToRead & { readonly bytes: number }> {
    for (const { name, bytes } of wanted) yield { path: join(run.path, name), below: run.path, bytes };
  }
  const read = await files.readAll(toRead(), { signal, onDone: (_files, bytes) => onBytes(bytes) });
  const answers = new Map(wanted.map((file, index) => [file, read[index]]));
  return listed.map((file) => {
    const answer = answers.get(file);
    if (answer === undefined) return file;
    return answer.ok ? asRead(file, answer, answer.after) : { ...file, state: stateOf(answer) };
  });
}

/** A hash of a file that moved on says nothing to whoever compares it later. */
function asRead(
  file: RecordedFile,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
  after: { readonly bytes: number; readonly modifiedMs: number } | undefined,
): RecordedFile {
  const isSame = bytes === file.bytes && after?.bytes === bytes && after.modifiedMs === file.modifiedMs;
  return isSame ? { ...file, sha256 } : { ...file, bytes, state: after === undefined ? 'vanished' : 'changing' };
}

async function hashOne(files: Files, folder: string, file: RecordedFile, signal: AbortSignal): Promise<RecordedFile> {
  const path = join(folder, file.name);
  try {
    const read = await files.hash(path, signal, folder);
    return asRead(file, read, await files.stat(path));
  } catch (error) {
    return signal.aborted ? file : { ...file, state: stateOf(error) };
  }
}

function stateOf(error: unknown): RecordedState {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? 'vanished' : 'unreadable';
}

async function mapLimited<T, R>(items: readonly T[], limit: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
