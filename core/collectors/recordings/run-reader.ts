import { join } from 'node:path';
import type { Files } from '../../platform/ports.ts';
import type { FileToRead } from '../../platform/read-shapes.ts';
import { mapLimited } from '../types.ts';
import type { RunFolder } from '../types.ts';
import type { RecordedFile, RecordedState } from './recordings-rules.ts';

/** How many files are read at once: enough to keep a disk busy, few enough for a share. */
const PARALLEL = 4;
/** A larger file is listed without a checksum: reading it would take longer than anybody waits. */
const MOST_HASHED = 4 * 1024 ** 3;
/** Fewer are hashed before threads for it have started. */
const FEW = 256;

interface Reading {
  readonly files: Files;
  readonly run: RunFolder;
  readonly signal: AbortSignal;
  /** On Windows a file that another program holds is refused in the words of a missing right. */
  readonly isWindows: boolean;
  /** How many bytes are done. */
  readonly onBytes: (done: number) => void;
}

/**
 * Reads the files of a run to their ends and hashes them. A hash is only given where size and time are the same after as
 * before. Ends early, with what it has, when the signal aborts.
 */
export async function hashRun(reading: Reading, listed: readonly RecordedFile[]): Promise<RecordedFile[]> {
  if (listed.length > FEW) return hashMany(reading, listed);
  let done = 0;
  return mapLimited(listed, PARALLEL, async (file) => {
    if (!isHashed(file) || reading.signal.aborted) return file;
    const hashed = await hashOne(reading, file);
    done += hashed.bytes;
    reading.onBytes(done);
    return hashed;
  });
}

function isHashed({ state, bytes }: RecordedFile): boolean {
  return state === 'ok' && bytes <= MOST_HASHED;
}

async function hashMany(
  { files, run, signal, isWindows, onBytes }: Reading,
  listed: readonly RecordedFile[],
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
    return answer.ok ? asRead(file, answer, answer.after) : { ...file, state: stateOf(answer, isWindows) };
  });
}

/** A hash of a file that moved on says nothing to whoever compares it later. */
function asRead(
  file: RecordedFile,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
  after: { readonly bytes: number; readonly modifiedMs: number } | undefined,
): RecordedFile {
  const isSame = bytes === file.bytes && after?.bytes === bytes && after.modifiedMs === file.modifiedMs;
  if (isSame) return { ...file, sha256 };
  const isShorter = bytes < file.bytes || (after !== undefined && after.bytes < file.bytes);
  return { ...file, bytes, state: after === undefined ? 'vanished' : isShorter ? 'truncated' : 'changing' };
}

async function hashOne({ files, run, signal, isWindows }: Reading, file: RecordedFile): Promise<RecordedFile> {
  const path = join(run.path, file.name);
  try {
    const read = await files.hash(path, signal, run.path);
    return asRead(file, read, await files.stat(path));
  } catch (error) {
    return signal.aborted ? file : { ...file, state: stateOf(error, isWindows) };
  }
}

const LOCKED: ReadonlySet<unknown> = new Set(['EBUSY', 'EAGAIN', 'ETXTBSY']);

function stateOf(error: unknown, isWindows: boolean): RecordedState {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'vanished';
  return LOCKED.has(code) || (isWindows && code === 'EPERM') ? 'locked' : 'unreadable';
}
