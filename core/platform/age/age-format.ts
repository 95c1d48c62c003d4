import { ArchiveRefusal } from '../archive/archive-bytes.ts';
import type { ByteSource } from '../archive/byte-source.ts';

/** The first line of every age file. */
export const AGE_MAGIC = 'age-encryption.org/v1\n';

/** Random bytes between the header and the content. */
export const NONCE_BYTES = 16;

const MAX_HEADER_BYTES = 1 << 20;

/** The header at the beginning of a file; undefined when it is not all there. Pure. */
export function headerOf(bytes: Buffer): Buffer | undefined {
  if (!bytes.toString('latin1', 0, AGE_MAGIC.length).startsWith(AGE_MAGIC)) return undefined;
  const mac = bytes.indexOf('\n--- ');
  const end = mac < 0 ? -1 : bytes.indexOf('\n', mac + 1);
  return end < 0 ? undefined : bytes.subarray(0, end + 1);
}

/** The header of a file with its nonce; a refusal when it is none. */
export async function readHeader(source: Pick<ByteSource, 'range'>): Promise<Buffer> {
  for (let bytes = 4096; bytes <= MAX_HEADER_BYTES; bytes *= 4) {
    const start = Buffer.from(await source.range(0, bytes));
    const header = headerOf(start);
    if (header !== undefined && start.length >= header.length + NONCE_BYTES) {
      return start.subarray(0, header.length + NONCE_BYTES);
    }
    if (start.length < bytes) break;
  }
  throw new ArchiveRefusal('The encrypted file ends too early, or its beginning is damaged.');
}

/** How many recipients a header names. Pure. */
export function recipientsOf(head: Buffer): number {
  return head
    .toString('latin1')
    .split('\n')
    .filter((line) => line.startsWith('-> ')).length;
}
