// One at a time across processes: a folder made with mkdir (which only one process can do) that names its owners: this
// process, and the tool it started, which goes on when this process is killed. When all of them have ended the lock is
// taken over, so a killed set-up never blocks the next one.

import { appendFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 250;
/** How long a lock without an owner's number may be: its maker is between mkdir and write, or was killed there. */
const NAMELESS_MS = 5_000;

/** When a process began, where the system tells it (Linux): a number that was given again is told apart. @param {number} pid */
async function beginOf(pid) {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} line "pid begin" */
async function isAlive(line) {
  const [pid = '', begin = ''] = line.split(' ');
  if (!isRunning(Number(pid))) return false;
  return begin === '' || begin === (await beginOf(Number(pid)));
}

/** @param {string} folder @param {number} pid */
async function addOwner(folder, pid) {
  await appendFile(path.join(folder, 'owners'), `${pid} ${await beginOf(pid)}\n`);
}

/** @param {string} folder */
async function isStale(folder) {
  const owners = await readFile(path.join(folder, 'owners'), 'utf8').catch(() => '');
  const lines = owners.split('\n').filter((line) => line !== '');
  if (lines.length > 0) return !(await Promise.all(lines.map(isAlive))).includes(true);
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
  await addOwner(folder, process.pid);
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
 * Runs `work` while no other process holds `folder`. Waits as long as an owner lives.
 * @template T
 * @param {string} folder
 * @param {(alsoOwner: (pid: number) => Promise<void>) => Promise<T>} work gets a function that names a child process
 *   as a further owner
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
    return await work((pid) => addOwner(folder, pid));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
