/** One file of an archive: bytes at hand, or a file of exactly this size on disk. */
export type ArchiveInput =
  | { readonly path: string; readonly bytes: Uint8Array }
  | {
      readonly path: string;
      readonly file: string;
      readonly size: number;
      /** What is opened must really lie below this folder; links are not followed. */
      readonly below?: string;
    };

/** What was packed of an input. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** How many bytes an input has. Pure. */
export function sizeOf(input: ArchiveInput): number {
  return 'bytes' in input ? input.bytes.byteLength : input.size;
}
