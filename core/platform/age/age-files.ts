import type { CopyResult, Files } from '../ports.ts';
import { giveBack } from '../give-back.ts';
import { makeHeader } from './age-header.ts';
import { CHUNK_BYTES, seal, SEALED_BYTES } from './age-stream.ts';

/** More than a header has without recipients, and for each of them. */
const HEADER_BYTES = 128;
const RECIPIENT_BYTES = 192;

/** As many bytes are encrypted in one go; then others get their turn. */
const TURN_BYTES = 16 * CHUNK_BYTES;

/**
 * Encrypts a file for one or more recipients (`checkRecipients` first) in the age format, version 1. The target is
 * written in one step (mode 0600); answers its sha256 and size. Two runs give different bytes: the key is new each time.
 */
export async function encryptFile(
  files: Files,
  from: string,
  to: string,
  recipients: readonly string[],
  signal: AbortSignal,
): Promise<CopyResult> {
  const source = files.openRead(from) as AsyncIterable<Uint8Array>;
  return files.writeStreamAtomic(to, encrypted(source, recipients), { mode: 0o600, signal });
}

/** How large a file of `bytes` becomes at most when it is encrypted for `recipients`. Pure. */
export function encryptedBytes(bytes: number, recipients: number): number {
  return (
    bytes +
    (SEALED_BYTES - CHUNK_BYTES) * (Math.floor(bytes / CHUNK_BYTES) + 1) +
    HEADER_BYTES +
    RECIPIENT_BYTES * recipients
  );
}

async function* encrypted(
  source: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): AsyncGenerator<Uint8Array> {
  const { head, key } = await makeHeader(recipients);
  yield head;
  const out = Buffer.allocUnsafe((TURN_BYTES / CHUNK_BYTES) * SEALED_BYTES);
  let index = 0;
  // The last chunk is marked, so one turn is always held back until it is known whether more comes.
  let held: Uint8Array = new Uint8Array(0);
  let hasMore = false;
  for await (const turn of inTurns(source)) {
    if (hasMore) {
      yield sealTurn(key, index, held, false, out);
      index += TURN_BYTES / CHUNK_BYTES;
    }
    held = turn;
    hasMore = true;
  }
  yield sealTurn(key, index, held, true, out);
}

/** The same bytes in pieces of `TURN_BYTES`, of which only the last may be shorter; each holds until the next but one. */
async function* inTurns(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let filling = Buffer.allocUnsafe(TURN_BYTES);
  let other = Buffer.allocUnsafe(TURN_BYTES);
  let bytes = 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.byteLength;) {
      const part = chunk.subarray(at, at + TURN_BYTES - bytes);
      filling.set(part, bytes);
      at += part.byteLength;
      bytes += part.byteLength;
      if (bytes < TURN_BYTES) continue;
      yield filling;
      [filling, other] = [other, filling];
      bytes = 0;
    }
    giveBack(chunk);
  }
  if (bytes > 0) yield filling.subarray(0, bytes);
}

function sealTurn(key: Uint8Array, first: number, turn: Uint8Array, isLast: boolean, out: Buffer): Buffer {
  let from = 0;
  let at = 0;
  let index = first;
  do {
    const end = Math.min(turn.byteLength, from + CHUNK_BYTES);
    for (const part of seal(key, index, isLast && end === turn.byteLength, turn.subarray(from, end))) {
      out.set(part, at);
      at += part.length;
      giveBack(part);
    }
    from = end;
    index += 1;
  } while (from < turn.byteLength);
  return out.subarray(0, at);
}
