/** One file as the archive's directory lists it. */
export interface ZipEntry {
  readonly path: string;
  readonly method: 'stored' | 'deflate';
  readonly crc32: number;
  readonly bytes: number;
  readonly packedBytes: number;
  /** Where its local header stands. */
  readonly offset: number;
  /** Where the next entry, or the directory, begins: nothing else may lie between. */
  readonly end: number;
}
