import { createReadStream } from 'node:fs';
import type { Stats } from 'node:fs';
import { link, lstat, mkdir, opendir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Files, FileStat, FolderEntry, OpenBelow, Space } from '../ports.ts';
import { sortedInTurns } from '../turns.ts';
import { fillAtomic, hashFile, writeStream, writeTransient } from './file-streams.ts';
import { readAll } from './read-pool.ts';
import { statAll } from './stat-pool.ts';
import { chunksOf, openGuarded } from './guarded-open.ts';
import { realPath } from './real-path.ts';
import { steadily } from './steadily.ts';

/** Each piece costs a way to another thread and back; building one of this size holds up this thread for a millisecond or two. */
const LISTED_AT_ONCE = 4_096;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

function kindOf(entry: Kinds): FileStat['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function toStat(stats: Stats): FileStat {
  return { kind: kindOf(stats), bytes: stats.size, modifiedMs: stats.mtimeMs, changedMs: stats.ctimeMs };
}

// Checked after opening, so that a named pipe or device put in a file's place cannot hang the run.
async function readBytes(path: string, maxBytes = 64 * 1024 * 1024, below?: string): Promise<Uint8Array> {
  const { handle, bytes } = await openGuarded(path, below);
  try {
    if (bytes > maxBytes) throw Object.assign(new Error(`larger than ${maxBytes} bytes: ${path}`), { code: 'EFBIG' });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function openBelow(path: string, below: string): Promise<OpenBelow> {
  const opened = await openGuarded(path, below);
  let open = true;
  const close = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await opened.handle.close();
  };
  async function* read(options: Parameters<OpenBelow['read']>[0] = {}): AsyncGenerator<Uint8Array> {
    const { from = 0, most = Number.MAX_SAFE_INTEGER, signal } = options;
    try {
      yield* chunksOf(opened, from, Math.max(0, Math.min(most, opened.bytes - from)), signal);
    } finally {
      await close();
    }
  }
  return { bytes: opened.bytes, modifiedMs: opened.modifiedMs, read, close };
}

async function space(path: string): Promise<Space | undefined> {
  try {
    const stats = await statfs(path);
    return { totalBytes: stats.blocks * stats.bsize, freeBytes: stats.bavail * stats.bsize };
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isDirectory() === true;
}

// Node's own recursive mkdir asks for ever where a folder is answered with ENOENT although its parent is there (/proc).
async function makeFolder(path: string, mode?: number): Promise<void> {
  const make = async (): Promise<void> => {
    try {
      await mkdir(path, mode);
    } catch (error) {
      // What is there already has many codes: EEXIST, for a drive EPERM, for a root EISDIR.
      if (!(await isFolder(path))) throw error;
    }
  };
  try {
    await make();
  } catch (error) {
    const parent = dirname(path);
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT') || parent === path) throw error;
    await makeFolder(parent, mode);
    await make();
  }
}

async function* once(data: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
}

/** Files of this machine. */
export const nodeFiles: Files = {
  stat: async (path) => {
    try {
      return toStat(await lstat(path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  statAll,
  list: async (folder) => {
    const listed: FolderEntry[] = [];
    // Bit by bit: a folder of tens of thousands of files would hold up the thread when it came all at once.
    for await (const entry of await opendir(folder, { bufferSize: LISTED_AT_ONCE })) {
      listed.push({ name: entry.name, kind: kindOf(entry) });
    }
    return sortedInTurns(listed, (a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
  },
  readBytes,
  readText: async (path, maxBytes) => Buffer.from(await readBytes(path, maxBytes)).toString('utf8'),
  openBelow,
  openRead: (path, range) =>
    createReadStream(path, {
      highWaterMark: 1 << 18,
      ...(range === undefined ? {} : { start: range.start, end: range.end }),
    }),
  writeAtomic: async (path, data, options) => {
    await writeStream(path, once(data), options ?? {});
  },
  writeStreamAtomic: (path, source, options) => writeStream(path, source, options ?? {}),
  fillAtomic: (path, fill, options) => fillAtomic(path, fill, options?.mode ?? 0o600),
  writeTransient: (path, source, options) => writeTransient(path, source, options ?? {}),
  realPath,
  hash: (path, signal, below) => hashFile(path, signal, below),
  readAll,
  makeFolder,
  link,
  rename: (from, to) => steadily(() => rename(from, to)),
  remove: (path) => steadily(() => rm(path, { force: true })),
  removeTree: (path) => steadily(() => rm(path, { force: true, recursive: true })),
  freeBytes: async (path) => (await space(path))?.freeBytes,
  space,
};
