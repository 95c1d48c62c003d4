export { zipStream } from './zip-writer.ts';
export type { ZipInput } from './zip-writer.ts';
export { isRefusal, openZip } from './zip-reader.ts';
export type { ZipArchive } from './zip-reader.ts';
export type { ZipEntry } from './zip-entry.ts';
export { byCodePoint, pathProblem } from './zip-names.ts';
