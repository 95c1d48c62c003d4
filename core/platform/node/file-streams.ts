import { createHash, randomBytes } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CopyResult, StreamHead } from '../ports.ts';
import { chunksOf, openGuarded } from './guarded-open.ts';

/** Name for a file that is not finished; lies beside its target so that the rename is atomic. */
function temporaryName(target: string): string {
  return join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Makes a rename durable. Windows keeps no handle on folders for this and needs none. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

interface WriteOptions {
  readonly mode?: number;
  readonly exclusive?: boolean;
  readonly signal?: AbortSignal;
  readonly head?: StreamHead;
}

async function pour(
  handle: FileHandle,
  source: AsyncIterable<Uint8Array>,
  { head, signal }: WriteOptions,
): Promise<CopyResult> {
  const hash = createHash('sha256');
  let bytes = head?.bytes ?? 0;
  for await (const chunk of source) {
    signal?.throwIfAborted();
    if (head === undefined) hash.update(chunk);
    await writeAt(handle, chunk, bytes);
    bytes += chunk.byteLength;
  }
  if (head !== undefined) await addHead(handle, head, hash, signal);
  await handle.sync();
  return { sha256: hash.digest('hex'), bytes };
}

async function writeAt(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.byteLength;) {
    const { bytesWritten } = await handle.write(chunk, done, chunk.byteLength - done, position + done);
    done += bytesWritten;
  }
}

/** Fills the room in front, and hashes the whole: its first bytes were not known before its last. */
async function addHead(
  handle: FileHandle,
  head: StreamHead,
  hash: Hash,
  signal: AbortSignal | undefined,
): Promise<void> {
  const bytes = head.make();
  if (bytes.byteLength !== head.bytes) throw new Error('The head does not fill the room that was left for it.');
  await writeAt(handle, bytes, 0);
  const buffer = Buffer.allocUnsafe(1 << 20);
  for (let at = 0; ;) {
    signal?.throwIfAborted();
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return;
    hash.update(buffer.subarray(0, bytesRead));
    at += bytesRead;
  }
}

/** Temporary file, flush, rename, flush of the folder; whatever goes wrong, the target is old or new, never half. */
export async function writeStream(
  path: string,
  source: AsyncIterable<Uint8Array>,
  options: WriteOptions,
): Promise<CopyResult> {
  const temporary = temporaryName(path);
  try {
    const result = await fill(temporary, source, options);
    // A hard link refuses to replace, which a rename does not; file systems without links fall back to create-new.
    if (options.exclusive === true) await publishNew(temporary, path);
    else await rename(temporary, path);
    await flushFolder(dirname(path));
    return result;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function fill(temporary: string, source: AsyncIterable<Uint8Array>, options: WriteOptions): Promise<CopyResult> {
  const handle = await open(temporary, options.head === undefined ? 'wx' : 'wx+', options.mode ?? 0o600);
  try {
    return await pour(handle, source, options);
  } finally {
    await handle.close();
  }
}

async function publishNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    const claimed = await open(path, 'wx');
    await claimed.close();
    await rename(temporary, path);
  }
}

/** sha256 and size, streamed. Never waits for a pipe or device. */
export async function hashFile(
  path: string,
  signal: AbortSignal | undefined,
  below: string | undefined,
): Promise<CopyResult> {
  const hash = createHash('sha256');
  let bytes = 0;
  const opened = await openGuarded(path, below);
  try {
    for await (const chunk of chunksOf(opened, 0, Number.MAX_SAFE_INTEGER, signal)) {
      hash.update(chunk);
      bytes += chunk.byteLength;
    }
  } finally {
    await opened.handle.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}
