export { zipStream } from './zip-writer.ts';
export type { ZipOptions } from './zip-writer.ts';
export type { ArchiveInput, PackedFile } from './archive-input.ts';
export { isRefusal, openZip } from './zip-reader.ts';
export type { ZipArchive } from './zip-reader.ts';
export type { ZipEntry } from './zip-entry.ts';
export { byCodePoint, pathProblem } from './zip-names.ts';
export { tarZstBody, tarZstHead } from './tar-zst-writer.ts';
