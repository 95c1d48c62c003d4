// Reads a generated plant back the way an outsider would: every file, decoded as text where it is text.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true });
});

/** A new folder below the system's temporary one; `name` is its last part and does not exist yet. Removed after the file's tests. */
export async function newFolder(name = 'plant'): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'sample-plant-'));
  made.push(parent);
  return join(parent, name);
}

/** Every file and folder below `folder`, relative, with `/` between names, sorted. */
export async function listTree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  return paths.toSorted();
}

/** One hash over all names, contents and modified times below `folder`. */
export async function hashTree(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await listTree(folder)) {
    const info = await stat(join(folder, path));
    hash.update(`${path}\n${Math.round(info.mtimeMs)}\n${info.size}\n`);
    if (info.isFile()) hash.update(await readFile(join(folder, path)));
  }
  return hash.digest('hex');
}

/** The sum of all files' sizes in bytes. */
export async function sizeOfTree(folder: string): Promise<number> {
  let bytes = 0;
  for (const path of await listTree(folder)) {
    const info = await stat(join(folder, path));
    if (info.isFile()) bytes += info.size;
  }
  return bytes;
}

/** A text file as a reader sees it: unpacked, decoded by its byte order mark, else UTF-8, else Windows-1252. */
export async function readText(path: string): Promise<string> {
  const raw = await readFile(path);
  const bytes = path.endsWith('.gz') ? gunzipSync(raw) : raw;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of every file that is not a recording, by relative path. */
export async function readAllTexts(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await listTree(folder)) {
    if (!/\.(xml|config|log|txt|gz|key|json|csv)$/i.test(path)) continue;
    texts.set(path, await readText(join(folder, path)));
  }
  return texts;
}
