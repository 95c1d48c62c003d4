// What a run left in the checkout's own folder: a test writes only into temporary folders.

import { readdir } from 'node:fs/promises';

/** Made by the tools themselves, and ignored by git. */
const OF_TOOLS = new Set(['.cache', '.vitest', 'coverage', 'dist', 'node_modules', 'out']);

/** @param {string} folder @returns {Promise<ReadonlySet<string>>} what lies directly in it */
export async function entriesOf(folder) {
  return new Set(await readdir(folder));
}

/**
 * @param {ReadonlySet<string>} before
 * @param {ReadonlySet<string>} after
 * @returns {readonly string[]} what came, beside what tools make
 */
export function leftBehind(before, after) {
  return [...after]
    .filter((name) => !before.has(name) && !OF_TOOLS.has(name) && !name.endsWith('.tsbuildinfo'))
    .toSorted();
}
