/** How much is looked through before a file counts as one that cannot be. */
export interface Limits {
  readonly depth: number;
  readonly entries: number;
  /** Unpacked bytes of one file, over all of its layers. */
  readonly bytes: number;
  /** Unpacked to packed, once more than `ratioFrom` bytes came out. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** An archive inside an archive is read as a whole when its directory is at its end. */
  readonly nestedZip: number;
}

export const LIMITS: Limits = {
  depth: 4,
  entries: 100_000,
  bytes: 64 * 2 ** 30,
  ratio: 500,
  ratioFrom: 256 * 2 ** 20,
  nestedZip: 64 * 2 ** 20,
};

/** Why something cannot be looked through, in words that end a sentence. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}
