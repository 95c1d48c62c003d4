import { join } from 'node:path';
import type { Files, FolderEntry } from '../platform/ports.ts';

/** Deep globs look this far, and at this many entries at most; folders that hold data in bulk are not entered. */
const MAX_DEPTH = 4;
const MAX_ENTRIES = 20_000;
const BULK_FOLDERS: ReadonlySet<string> = new Set(['recordings', 'alerts', 'scenario', 'key', 'usersettings']);

async function listQuietly(files: Files, folder: string): Promise<readonly FolderEntry[]> {
  try {
    return await files.list(folder);
  } catch {
    return [];
  }
}

/** The entry of a folder by its name without regard to case; the exact spelling wins. */
export async function findEntry(files: Files, folder: string, name: string): Promise<FolderEntry | undefined> {
  const entries = await files.list(folder);
  const lower = name.toLowerCase();
  return entries.find((entry) => entry.name === name) ?? entries.find((entry) => entry.name.toLowerCase() === lower);
}

function matcher(pattern: string): (name: string) => boolean {
  const parts = pattern.toLowerCase().split('*');
  if (parts.length === 1) return (name) => name.toLowerCase() === parts[0];
  return (name) => {
    const lower = name.toLowerCase();
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    if (!lower.startsWith(first) || !lower.endsWith(last)) return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
      const found = lower.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return at <= lower.length - last.length;
  };
}

/** The first file that a glob names below a folder (`*` within a name, `**` any depth), without regard to case. Follows no link. */
export async function findByGlob(files: Files, folder: string, glob: string): Promise<string | undefined> {
  return search(files, folder, glob.split('/'), { entries: 0 }, 0);
}

async function search(
  files: Files,
  folder: string,
  segments: readonly string[],
  budget: { entries: number },
  depth: number,
): Promise<string | undefined> {
  const [segment = '', ...rest] = segments;
  if (depth > MAX_DEPTH) return undefined;
  const entries = await listQuietly(files, folder);
  if ((budget.entries += entries.length) > MAX_ENTRIES) return undefined;
  if (segment === '**') return searchDeep(files, folder, entries, rest, budget, depth);
  const matches = matcher(segment);
  for (const entry of entries.filter(({ name }) => matches(name))) {
    const path = join(folder, entry.name);
    if (rest.length === 0 && entry.kind === 'file') return path;
    if (rest.length === 0 || entry.kind !== 'folder') continue;
    const found = await search(files, path, rest, budget, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function searchDeep(
  files: Files,
  folder: string,
  entries: readonly FolderEntry[],
  rest: readonly string[],
  budget: { entries: number },
  depth: number,
): Promise<string | undefined> {
  const here = await search(files, folder, rest, budget, depth);
  if (here !== undefined) return here;
  for (const entry of entries) {
    if (entry.kind !== 'folder' || BULK_FOLDERS.has(entry.name.toLowerCase())) continue;
    const found = await search(files, join(folder, entry.name), ['**', ...rest], budget, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
