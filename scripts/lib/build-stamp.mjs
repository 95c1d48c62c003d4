// Remembers what a build was made from, so that a second build of the same sources is skipped.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @param {string} folder @param {string} below @returns {Promise<string[]>} paths of the files, sorted */
async function filesBelow(folder, below) {
  const start = path.join(folder, below);
  /** @type {import('node:fs').Dirent[] | undefined} */
  const entries = await readdir(start, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return existsSync(start) ? [below] : [];
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).toSorted();
}

/**
 * One hash over the names and contents of files and folders.
 * @param {string} folder
 * @param {readonly string[]} inputs files or folders below it; what does not exist counts as empty
 */
export async function hashOf(folder, inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesBelow(folder, input)) {
      hash.update(`${file}\0`);
      hash.update(await readFile(path.join(folder, file)));
    }
  }
  return hash.digest('hex');
}

/**
 * Runs `build` unless the stamp says that these inputs gave these outputs already. The stamp goes first and comes
 * back last, so an interrupted build is never taken for a finished one.
 * @param {{stamp: string, hash: string, outputs: readonly string[]}} part
 * @param {() => Promise<void>} build
 * @returns {Promise<"built" | "up to date">}
 */
export async function unlessUpToDate({ stamp, hash, outputs }, build) {
  const known = await readFile(stamp, 'utf8').catch(() => '');
  if (known === hash && outputs.every((file) => existsSync(file))) return 'up to date';
  await rm(stamp, { force: true });
  await build();
  await mkdir(path.dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
  return 'built';
}
