import { createHash, randomBytes } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../../shared/error-code.ts';
import type { CopyResult, StreamHead } from '../ports.ts';
import { openGuarded } from './guarded-open.ts';
import { steadily } from './steadily.ts';

const HASHED_AT_ONCE = 1 << 20;

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

async function pour(handle: FileHandle, source: AsyncIterable<Uint8Array>, options: WriteOptions): Promise<CopyResult> {
  const { head, signal } = options;
  const hash = createHash('sha256');
  const bytes = await pourChunks(handle, source, options, head === undefined ? hash : undefined);
  // Its first bytes were not known before its last.
  if (head !== undefined) await hashAll(handle, hash, signal);
  await handle.sync();
  return { sha256: hash.digest('hex'), bytes };
}

async function pourChunks(
  handle: FileHandle,
  source: AsyncIterable<Uint8Array>,
  { head, signal }: Pick<WriteOptions, 'head' | 'signal'>,
  hash?: Hash,
): Promise<number> {
  let bytes = head?.bytes ?? 0;
  for await (const chunk of source) {
    signal?.throwIfAborted();
    hash?.update(chunk);
    await writeAt(handle, chunk, bytes);
    bytes += chunk.byteLength;
  }
  if (head === undefined) return bytes;
  const first = await head.make();
  if (first.byteLength !== head.bytes) throw new Error('The head does not fill the room that was left for it.');
  await writeAt(handle, first, 0);
  return bytes;
}

async function writeAt(handle: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < chunk.byteLength;) {
    const { bytesWritten } = await handle.write(chunk, done, chunk.byteLength - done, position + done);
    done += bytesWritten;
  }
}

/** One buffer for all of it, not much larger than the file was; answers the bytes. */
async function hashAll(
  handle: FileHandle,
  hash: Hash,
  signal: AbortSignal | undefined,
  size = HASHED_AT_ONCE,
): Promise<number> {
  const buffer = Buffer.allocUnsafe(Math.min(HASHED_AT_ONCE, Math.max(size + 1, 4096)));
  for (let at = 0; ;) {
    signal?.throwIfAborted();
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
    if (bytesRead === 0) return at;
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
    else await steadily(() => rename(temporary, path));
    await flushFolder(dirname(path));
    return result;
  } finally {
    await steadily(() => rm(temporary, { force: true }));
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

/** As `writeStream`, for a file that somebody else fills under its temporary name. */
export async function fillAtomic<Value>(
  path: string,
  fill: (temporary: string) => Promise<Value>,
  mode: number,
): Promise<Value> {
  const temporary = temporaryName(path);
  try {
    const value = await filled(temporary, fill, mode);
    await steadily(() => rename(temporary, path));
    await flushFolder(dirname(path));
    return value;
  } finally {
    await steadily(() => rm(temporary, { force: true }));
  }
}

async function filled<Value>(
  temporary: string,
  fill: (temporary: string) => Promise<Value>,
  mode: number,
): Promise<Value> {
  const handle = await open(temporary, 'wx', mode);
  try {
    const value = await fill(temporary);
    await handle.sync();
    return value;
  } finally {
    await handle.close();
  }
}

/** A new file that does not have to last: neither flushed nor summed. Removed when it fails. */
export async function writeTransient(
  path: string,
  source: AsyncIterable<Uint8Array>,
  options: Pick<WriteOptions, 'head' | 'signal'>,
): Promise<number> {
  const handle = await open(path, 'wx', 0o600);
  try {
    return await pourChunks(handle, source, options);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** What systems answer where the disk knows no hard links: memory sticks, some shares. Windows says EISDIR or EINVAL. Pure. */
export function mayHaveNoLinks(error: unknown): boolean {
  const code = errorCode(error) ?? '';
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR', 'EINVAL', 'UNKNOWN'].includes(code);
}

async function publishNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!mayHaveNoLinks(error)) throw error;
    const claimed = await open(path, 'wx');
    await claimed.close();
    await steadily(() => rename(temporary, path));
  }
}

/** sha256 and size, streamed. Never waits for a pipe or device. */
export async function hashFile(
  path: string,
  signal: AbortSignal | undefined,
  below: string | undefined,
): Promise<CopyResult> {
  const hash = createHash('sha256');
  const { handle, bytes: size } = await openGuarded(path, below);
  try {
    const bytes = await hashAll(handle, hash, signal, size);
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
}
