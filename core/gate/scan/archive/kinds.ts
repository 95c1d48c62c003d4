/** What bytes are, by how they begin. */
export type ByteKind = 'zip' | 'gzip' | 'zstd' | 'tar' | 'locked' | 'plain';

/** Enough to tell a tar. */
export const HEAD_BYTES = 512;

const LOCKED: readonly (readonly [name: string, magic: string])[] = [
  ['a 7z archive', '7z\u00BC\u00AF\u0027\u001C'],
  ['a RAR archive', 'Rar!\u001A\u0007'],
  ['an xz file', '\u00FD7zXZ\u0000'],
  ['a bzip2 file', 'BZh'],
  ['a cabinet file', 'MSCF\u0000\u0000\u0000\u0000'],
  ['an encrypted file (age)', 'age-encryption.org/'],
  ['an encrypted file (age)', '-----BEGIN AGE ENCRYPTED FILE-----'],
  ['an encrypted message (PGP)', '-----BEGIN PGP MESSAGE-----'],
  ['an lz4 file', '\u0004\u0022\u004D\u0018'],
];

const ZIP: readonly string[] = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'];

/** Pure. */
export function kindOf(head: Uint8Array): { readonly kind: ByteKind; readonly called: string } {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_BYTES)).toString('latin1');
  const locked = LOCKED.find(([, magic]) => text.startsWith(magic));
  if (locked !== undefined && !(locked[1] === 'BZh' && !/^BZh[1-9]1AY/u.test(text)))
    return { kind: 'locked', called: locked[0] };
  if (ZIP.some((magic) => text.startsWith(magic))) return { kind: 'zip', called: 'a zip archive' };
  if (text.startsWith('\u001F\u008B\u0008')) return { kind: 'gzip', called: 'a gzip file' };
  if (text.startsWith('\u0028\u00B5\u002F\u00FD') || (/^[P-_]/u.test(text) && text.startsWith('*M\u0018', 1)))
    return { kind: 'zstd', called: 'a zstd file' };
  if (text.slice(257, 262) === 'ustar') return { kind: 'tar', called: 'a tar archive' };
  return { kind: 'plain', called: 'a file' };
}
