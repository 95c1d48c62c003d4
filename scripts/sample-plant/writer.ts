// Puts the files of a plant on disk with the times they would have on a server.
import { mkdir, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

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
  /** Oldest content: stands for the moment the folder was made. */
  firstAt: number;
  /** Newest entry, as a file system notes it for a folder. */
  changedAt: number;
}

/** A writer below `base`, which must exist. */
export function createPlantWriter(base: string): PlantWriter {
  const folders = new Map<string, FolderTimes>();
  const note = async (path: string, at: number): Promise<void> => {
    const parent = dirname(path);
    if (parent === ".") return;
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

/** Every folder with its modified time; a folder with only folders inside has the newest one's start. */
function folderTimes(folders: ReadonlyMap<string, FolderTimes>): Map<string, number> {
  const all = new Map([...folders].map(([path, times]) => [path, { ...times }]));
  const deepestFirst = [...folders.keys()].sort((a, b) => b.split("/").length - a.split("/").length);
  for (const path of deepestFirst) {
    let child = path;
    for (let parent = dirname(child); parent !== "."; parent = dirname(child)) {
      const inner = all.get(child) ?? { firstAt: 0, changedAt: 0 };
      const outer = all.get(parent) ?? { firstAt: inner.firstAt, changedAt: inner.firstAt };
      outer.firstAt = Math.min(outer.firstAt, inner.firstAt);
      outer.changedAt = Math.max(outer.changedAt, inner.firstAt);
      all.set(parent, outer);
      child = parent;
    }
  }
  return new Map([...all].map(([path, times]) => [path, times.changedAt]));
}

async function setTime(path: string, at: number): Promise<void> {
  await utimes(path, at / 1000, at / 1000);
}
