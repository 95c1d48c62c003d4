// Puts the files of a plant on disk with the times they would have on a server.
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file's content: whole, or in pieces so that large files need little memory. */
export type FileContent = string | Buffer | Iterable<Buffer>;

/** Collects the files of one plant. Paths are relative, with `/` between names. */
export interface PlantWriter {
  /** Writes a file; text is written as UTF-8. `at` is its modified time in milliseconds. */
  write(path: string, at: number, content: FileContent): Promise<void>;
  /** Makes a folder that stays empty. */
  folder(path: string, at: number): Promise<void>;
  /** Sets the folders' times; to be called once, after the last file. */
  finish(): Promise<void>;
}

interface FolderTimes {
  /** Oldest file: stands for the moment the folder was made. */
  firstAt: number;
  /** Newest file, as a file system notes it for a folder. */
  changedAt: number;
}

/** A writer below `base`, which must exist. */
export function createPlantWriter(base: string): PlantWriter {
  const folders = new Map<string, FolderTimes>();
  const note = async (path: string, at: number): Promise<void> => {
    const parent = dirname(path);
    if (parent === '.') return;
    const times = folders.get(parent);
    if (times === undefined) {
      await mkdir(join(base, parent), { recursive: true });
      folders.set(parent, { firstAt: at, changedAt: at });
    } else {
      times.firstAt = Math.min(times.firstAt, at);
      times.changedAt = Math.max(times.changedAt, at);
    }
  };
  return {
    write: async (path, at, content) => {
      await note(path, at);
      await writeFile(join(base, path), content);
      await setTime(join(base, path), at);
    },
    folder: async (path, at) => {
      await note(`${path}/.`, at);
    },
    finish: async () => {
      for (const [path, at] of folderTimes(folders)) await setTime(join(base, path), at);
    },
  };
}

/** Every folder with its modified time: the newest of its files and of its folders' beginnings. */
function folderTimes(folders: ReadonlyMap<string, FolderTimes>): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const [path, { firstAt }] of folders) {
    for (let folder = path; folder !== '.'; folder = dirname(folder)) {
      firsts.set(folder, Math.min(firsts.get(folder) ?? firstAt, firstAt));
    }
  }
  const changed = new Map([...folders].map(([path, times]) => [path, times.changedAt]));
  for (const [path, firstAt] of firsts) {
    const parent = dirname(path);
    if (parent !== '.') changed.set(parent, Math.max(changed.get(parent) ?? firstAt, firstAt));
  }
  return changed;
}

async function setTime(path: string, at: number): Promise<void> {
  await utimes(path, at / 1000, at / 1000);
}
