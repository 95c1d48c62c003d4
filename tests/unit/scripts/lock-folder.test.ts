import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../../scripts/lib/lock-folder.mjs';

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'companion-lock-'));
  lock = path.join(folder, 'x.lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The number of a process that has ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('work runs one at a time when several want the lock', async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withLock(lock, work)));
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('the lock is taken over when its owner has ended', async () => {
  await mkdir(lock);
  await writeFile(path.join(lock, 'owners'), `${await endedPid()} 1\n`);
  const owners = await withLock(lock, () => readFile(path.join(lock, 'owners'), 'utf8'));
  expect(owners.split(' ')[0]).toBe(String(process.pid));
});

test('the lock stays when its owner was killed and the tool it started goes on', async () => {
  const tool = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  await mkdir(lock);
  await writeFile(path.join(lock, 'owners'), `${await endedPid()} 1\n${tool.pid ?? 0} \n`);
  const waits: string[] = [];
  const next = withLock(lock, async () => waits.push('got it'), {
    onWait: () => {
      waits.push('waits');
      tool.kill();
    },
  });
  await next;
  expect(waits).toEqual(['waits', 'got it']);
});

test('the lock is taken over when its number belongs to another process by now', async () => {
  await mkdir(lock);
  await writeFile(path.join(lock, 'owners'), `${process.pid} 1\n`);
  expect(await withLock(lock, async () => 'done')).toBe('done');
});

test('the lock is taken over when its maker was killed before it could write its number', async () => {
  await mkdir(lock);
  const minuteAgo = new Date(Date.now() - 60_000);
  await utimes(lock, minuteAgo, minuteAgo);
  expect(await withLock(lock, async () => 'done')).toBe('done');
});

test('the lock is given back when the work throws', async () => {
  await expect(withLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});
