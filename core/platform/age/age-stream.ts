import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Content is encrypted in chunks of this size; every chunk grows by its tag. */
export const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
export const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES;

const ALGORITHM = 'chacha20-poly1305';

/** Each chunk's number and whether it is the last are its nonce: none can be moved, left out or added. */
function nonce(index: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(index, 5, 6);
  bytes.writeUInt8(Number(isLast), 11);
  return bytes;
}

/** One chunk encrypted. Pure. */
export function seal(key: Uint8Array, index: number, isLast: boolean, chunk: Uint8Array): readonly Buffer[] {
  const cipher = createCipheriv(ALGORITHM, key, nonce(index, isLast), { authTagLength: TAG_BYTES });
  const sealed = cipher.update(chunk);
  cipher.final();
  return [sealed, cipher.getAuthTag()];
}

/** One chunk decrypted; undefined when it is not what was encrypted. Pure. */
export function unseal(key: Uint8Array, index: number, isLast: boolean, sealed: Uint8Array): Buffer | undefined {
  const end = sealed.byteLength - TAG_BYTES;
  if (end < 0) return undefined;
  const decipher = createDecipheriv(ALGORITHM, key, nonce(index, isLast), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(end));
  try {
    const chunk = decipher.update(sealed.subarray(0, end));
    decipher.final();
    return chunk;
  } catch {
    return undefined;
  }
}

/** Length of the content of which this many bytes are encrypted; undefined when there is no such content. Pure. */
export function plainBytes(sealed: number): number | undefined {
  const chunks = Math.ceil(sealed / SEALED_BYTES);
  const plain = sealed - chunks * TAG_BYTES;
  // An empty last chunk is only right where it is the only one.
  const isPossible = chunks > 0 && plain >= 0 && (chunks === 1 || plain > (chunks - 1) * CHUNK_BYTES);
  return isPossible ? plain : undefined;
}
