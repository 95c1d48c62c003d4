import type { CopyResult, Files } from '../ports.ts';
import { fileSource } from '../archive/byte-source.ts';
import { makeHeader } from './age-header.ts';
import { openAge } from './age-source.ts';
import { CHUNK_BYTES, seal } from './age-stream.ts';

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

/** The inverse, for one of the identities. Rejects with a refusal in words; the target is then not written. */
export async function decryptFile(
  files: Files,
  from: string,
  to: string,
  identities: readonly string[],
  signal?: AbortSignal,
): Promise<CopyResult> {
  const source = await openAge(await fileSource(files, from), identities);
  const plain = source.stream(0, source.bytes) as AsyncIterable<Uint8Array>;
  return files.writeStreamAtomic(to, plain, { mode: 0o600, ...(signal === undefined ? {} : { signal }) });
}

async function* encrypted(
  source: AsyncIterable<Uint8Array>,
  recipients: readonly string[],
): AsyncGenerator<Uint8Array> {
  const { head, key } = await makeHeader(recipients);
  yield head;
  let index = 0;
  // The last chunk is marked, so one turn is always held back until it is known whether more comes.
  let held: Uint8Array | undefined;
  for await (const turn of inTurns(source)) {
    if (held !== undefined) {
      yield sealTurn(key, index, held, false);
      index += TURN_BYTES / CHUNK_BYTES;
    }
    held = turn;
  }
  yield sealTurn(key, index, held ?? new Uint8Array(0), true);
}

/** The same bytes in pieces of `TURN_BYTES`; only the last may be shorter. */
async function* inTurns(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    let rest = chunk;
    while (bytes + rest.byteLength >= TURN_BYTES) {
      const fill = TURN_BYTES - bytes;
      yield Buffer.concat([...parts, rest.subarray(0, fill)]);
      rest = rest.subarray(fill);
      parts = [];
      bytes = 0;
    }
    parts.push(rest);
    bytes += rest.byteLength;
  }
  if (bytes > 0) yield Buffer.concat(parts);
}

function sealTurn(key: Buffer, first: number, turn: Uint8Array, isLast: boolean): Buffer {
  const sealed: Buffer[] = [];
  let at = 0;
  let index = first;
  do {
    const end = Math.min(turn.byteLength, at + CHUNK_BYTES);
    sealed.push(...seal(key, index, isLast && end === turn.byteLength, turn.subarray(at, end)));
    at = end;
    index += 1;
  } while (at < turn.byteLength);
  return Buffer.concat(sealed);
}
