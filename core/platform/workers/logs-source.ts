import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../../../shared/error-code.ts';
import { chunksOf, openGuarded } from '../node/guarded-open.ts';
import type { OpenedFile } from '../node/guarded-open.ts';
import { gunzipped } from './gunzipped.ts';
import type { LogsFile } from './logs-messages.ts';

/** Bytes of a packed log that are looked at once they are unpacked. */
const MAX_UNPACKED = 64 * 1024 * 1024;
const AGAIN_MS = 50;

const SAID: Readonly<Record<string, string>> = {
  ELOOP: 'leads to another place and was not followed',
  EXDEV: 'leads to another place and was not followed',
  EINVAL: 'is not a plain file and was not opened',
  ENOENT: 'was gone when it was to be read',
  ENOTDIR: 'was gone when it was to be read',
  EACCES: 'may not be read by this account',
  EPERM: 'may not be read by this account',
  EBUSY: 'is locked by another program',
};

/** Says in words why a log was not read, or not further. */
export class LogProblem extends Error {
  override readonly name = 'LogProblem';
}

/** Opens a log beside whoever writes it; a lock is waited for once. Throws `LogProblem`. */
export async function openLog({ path, below }: LogsFile): Promise<OpenedFile> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openGuarded(path, below);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EBUSY' && tries === 1) await wait(AGAIN_MS);
      else throw new LogProblem(SAID[code] ?? `could not be read (${code})`, { cause: error });
    }
  }
}

/** The bytes from `from` to where the file ended when it was opened. Throws `LogProblem` when that cannot be had. */
export async function* logBytes(opened: OpenedFile, from: number, isPacked: boolean): AsyncGenerator<Uint8Array> {
  const wanted = opened.bytes - from;
  let read = 0;
  try {
    const chunks = chunksOf(opened, from, wanted);
    for await (const chunk of isPacked ? unpacked(chunks) : chunks) {
      read += chunk.byteLength;
      yield chunk;
    }
  } catch (error) {
    if (error instanceof LogProblem) throw error;
    throw new LogProblem(`could not be read to its end (${codeOf(error)})`, { cause: error });
  }
  if (!isPacked && read < wanted) throw new LogProblem('became shorter while it was read');
}

/** Some bytes at a place, fewer where the file ends. */
export async function bytesAt({ handle }: OpenedFile, at: number, length: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(Math.max(0, length));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, at);
  return buffer.subarray(0, bytesRead);
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of gunzipped(chunks)) {
      bytes += chunk.length;
      if (bytes > MAX_UNPACKED) throw new LogProblem('unpacks to more than one run reads; the rest was left');
      yield chunk;
    }
  } catch (error) {
    if (error instanceof LogProblem) throw error;
    throw new LogProblem('is damaged or cut off; what could be unpacked was read', { cause: error });
  }
}

function codeOf(error: unknown): string {
  return errorCode(error) ?? 'unknown';
}
