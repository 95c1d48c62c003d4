import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { giveBack } from '../give-back.ts';
import type { CopyResult } from '../ports.ts';
import { CHUNK_BYTES, seal, SEALED_BYTES } from './age-stream.ts';

/** Chunks that are read, encrypted and written in one go. */
const TURN_CHUNKS = 16;
const TURN_BYTES = TURN_CHUNKS * CHUNK_BYTES;

/** A header with its nonce, and the key of what follows it. */
export interface MadeHeader {
  readonly head: Uint8Array;
  readonly key: Uint8Array;
}

/**
 * Encrypts a file into another one, which is there and empty; answers the sha256 and size of what was written. For worker
 * threads: while a turn is encrypted, the next one is read and the last one written. Rejects with the system's error, or
 * in words when the file changed meanwhile.
 */
export async function encryptInto(from: string, to: string, header: MadeHeader): Promise<CopyResult> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'r+');
    try {
      return await pour(source, target, header);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function pour(source: FileHandle, target: FileHandle, { head, key }: MadeHeader): Promise<CopyResult> {
  const { size } = await source.stat();
  const hash = createHash('sha256').update(head);
  const room = [newRoom(), newRoom()] as const;
  let reading = readTurn(source, room[0].plain, 0, size);
  let writing = ahead(writeAll(target, head, 0));
  let bytes = head.byteLength;
  for (let at = 0, turn = 0; at === 0 || at < size; at += TURN_BYTES, turn += 1) {
    const { sealed } = room[turn & 1] ?? room[0];
    const plain = await reading;
    const isLast = at + TURN_BYTES >= size;
    if (!isLast) reading = ahead(readTurn(source, (room[(turn + 1) & 1] ?? room[1]).plain, at + TURN_BYTES, size));
    const out = sealTurn({ key, first: turn * TURN_CHUNKS, isLast }, plain, sealed);
    hash.update(out);
    await writing;
    writing = ahead(writeAll(target, out, bytes));
    bytes += out.byteLength;
  }
  await writing;
  return { sha256: hash.digest('hex'), bytes };
}

function newRoom(): { readonly plain: Buffer; readonly sealed: Buffer } {
  return { plain: Buffer.allocUnsafe(TURN_BYTES), sealed: Buffer.allocUnsafe(TURN_CHUNKS * SEALED_BYTES) };
}

/** A failure is told when the promise's turn comes, or not at all when something else failed first. */
function ahead<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

async function readTurn(source: FileHandle, into: Buffer, start: number, size: number): Promise<Buffer> {
  const turn = into.subarray(0, Math.min(TURN_BYTES, size - start));
  for (let done = 0; done < turn.length;) {
    const { bytesRead } = await source.read(turn, done, turn.length - done, start + done);
    if (bytesRead === 0) throw new Error('The file changed while it was encrypted.');
    done += bytesRead;
  }
  return turn;
}

async function writeAll(target: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    const { bytesWritten } = await target.write(bytes, done, bytes.byteLength - done, position + done);
    done += bytesWritten;
  }
}

interface Turn {
  readonly key: Uint8Array;
  /** Number of its first chunk. */
  readonly first: number;
  readonly isLast: boolean;
}

function sealTurn({ key, first, isLast }: Turn, plain: Uint8Array, out: Buffer): Buffer {
  let from = 0;
  let at = 0;
  let index = first;
  do {
    const end = Math.min(plain.byteLength, from + CHUNK_BYTES);
    for (const part of seal(key, index, isLast && end === plain.byteLength, plain.subarray(from, end))) {
      out.set(part, at);
      at += part.length;
      giveBack(part);
    }
    from = end;
    index += 1;
  } while (from < plain.byteLength);
  return out.subarray(0, at);
}
