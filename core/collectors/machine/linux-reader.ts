import type { Files } from '../../platform/ports.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/** Reads small files of the system. What is no plain file, such as a pipe in its place, is refused and never waited for. */
export interface Reader {
  /** Rejects when it cannot be read. */
  must(path: string): Promise<string>;
  /** Empty when it cannot be read. */
  text(path: string): Promise<string>;
  /** Without white space around it; null when there is nothing. */
  line(path: string): Promise<string | null>;
  isThere(path: string): Promise<boolean>;
  /** When it was last written, epoch milliseconds; undefined when it is not there. */
  modifiedMs(path: string): Promise<number | undefined>;
  names(folder: string): Promise<readonly string[]>;
}

/** A reader over the machine's files. */
export function createReader(files: Files): Reader {
  const must = (path: string): Promise<string> => files.readText(path, MAX_BYTES);
  const text = (path: string): Promise<string> => must(path).catch(() => '');
  const modifiedMs = async (path: string): Promise<number | undefined> =>
    (await files.stat(path).catch(() => undefined))?.modifiedMs;
  return {
    must,
    text,
    line: async (path) => (await text(path)).trim() || null,
    isThere: async (path) => (await modifiedMs(path)) !== undefined,
    modifiedMs,
    names: async (folder) => (await files.list(folder).catch(() => [])).map(({ name }) => name),
  };
}
