import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { asWindows, ask, scratchFolder, start } from '../helpers/windows/run.ts';

const PROGRAM = fileURLToPath(new URL('programs/store.ts', import.meta.url));
const FOLDER = 'C:\\users\\Public\\Werk Süd\\Support Companion';

interface StoreAnswer {
  readonly journal: string;
  readonly synchronous: number;
  readonly integrity: string;
  readonly kept: readonly string[];
  readonly access: string;
  readonly readOnlyBecause?: string;
  readonly left: readonly string[];
}

const look = (): Promise<StoreAnswer> => ask<StoreAnswer>('store', { folder: FOLDER, what: 'look' });

/** A process of Windows that has the store open and has committed a row. */
async function holder(note: string) {
  const folder = scratchFolder();
  const [asked, ready] = [join(folder, 'asked.json'), join(folder, 'ready')];
  writeFileSync(asked, JSON.stringify({ folder: FOLDER, what: 'hold', note, ready: asWindows(ready) }));
  const run = await start(inject('windows').node, [asWindows(PROGRAM), asWindows(asked), asWindows(ready)]);
  onTestFinished(() => void run.child.kill('SIGKILL'));
  const ended = run.ended.then(({ err }) => Promise.reject(new Error(`the holder ended: ${err}`)));
  ended.catch(() => undefined);
  const isOpen = async (): Promise<void> => {
    while (!existsSync(ready)) await pause(100);
  };
  await Promise.race([isOpen(), ended]);
  return run;
}

describe('the database on Windows', () => {
  test('is written through, and leaves one file and its lock when it is closed', async () => {
    const first = await look();
    expect(first).toMatchObject({ journal: 'wal', synchronous: 2, integrity: 'ok', access: 'write', kept: [] });
    expect(first.left).toEqual(expect.arrayContaining(['companion.db', 'owner.lock']));
    expect(first.left.filter((name) => /wal|shm|owner\.json|\.tmp/u.test(name))).toEqual([]);
  });

  test('is read, not written, while another process holds it, and keeps what that one committed when it is killed', async () => {
    const held = await holder('committed');
    const beside = await look();
    expect(beside).toMatchObject({ access: 'read', kept: ['committed'] });
    expect(beside.readOnlyBecause).toContain('is in use by a companion command');
    held.child.kill('SIGKILL');
    await held.ended;
    const after = await look();
    expect(after).toMatchObject({ access: 'write', integrity: 'ok', kept: ['committed'] });
    expect(after.readOnlyBecause).toBeUndefined();
  });
});
