// One at a time across processes: a folder made with mkdir (which only one process can do) that names its owner.
// A lock whose owner is gone is taken over, so a killed set-up never blocks the next one.

import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 250;
/** How long a lock without an owner's number may be: its maker is between mkdir and write, or was killed there. */
const NAMELESS_MS = 5_000;

/** @param {number} pid */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} folder */
async function isStale(folder) {
  const pid = Number(await readFile(path.join(folder, 'pid'), 'utf8').catch(() => ''));
  if (pid > 0) return !isRunning(pid);
  const made = await stat(folder).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > NAMELESS_MS;
}

/** @param {string} folder */
async function tryLock(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
  await writeFile(path.join(folder, 'pid'), String(process.pid));
  return true;
}

/**
 * Takes a stale lock away. The rename is what only one of several waiters can do; the one that lost may find that it
 * moved a fresh lock, so the owner is looked at again after the move and a living owner gets it back.
 * @param {string} folder
 */
async function removeStale(folder) {
  const aside = `${folder}.stale-${process.pid}`;
  try {
    await rename(folder, aside);
  } catch {
    return;
  }
  if (await isStale(aside)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
}

/**
 * Runs `work` while no other process holds `folder`. Waits as long as the owner lives.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @param {{onWait?: () => void}} [options]
 * @returns {Promise<T>}
 */
export async function withLock(folder, work, options = {}) {
  await mkdir(path.dirname(folder), { recursive: true });
  let waited = false;
  while (!(await tryLock(folder))) {
    if (await isStale(folder)) {
      await removeStale(folder);
      continue;
    }
    if (!waited) options.onWait?.();
    waited = true;
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
