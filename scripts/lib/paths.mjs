// Where things are: the checkout, and the per-user cache folder that outlives it.

import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {...string} parts below the checkout */
export function inRoot(...parts) {
  return path.join(root, ...parts);
}

/** Scratch space of this checkout (ignored by git): lock folders and what one run leaves for the next. */
export const scratch = inRoot('.cache');

/**
 * The folder for downloads that several checkouts of one person share.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function cacheFolder(env = process.env) {
  if (env.COMPANION_CACHE) return path.resolve(env.COMPANION_CACHE);
  const base = env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return path.join(base, 'support-companion');
}
