import { describe, expect, onTestFinished, test } from 'vitest';
import { startHolder } from '../helpers/windows/holder.ts';
import { ask } from '../helpers/windows/run.ts';

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

describe('the database on Windows', () => {
  test('is written through, and leaves one file and its lock when it is closed', async () => {
    const first = await look();
    expect(first).toMatchObject({ journal: 'wal', synchronous: 2, integrity: 'ok', access: 'write', kept: [] });
    expect(first.left).toEqual(expect.arrayContaining(['companion.db', 'owner.lock']));
    expect(first.left.filter((name) => /wal|shm|owner\.json|\.tmp/u.test(name))).toEqual([]);
  });

  test('is read, not written, while another process holds it, and keeps what that one committed when it is killed', async () => {
    const held = await startHolder('store', { folder: FOLDER, what: 'hold', note: 'committed' });
    onTestFinished(() => held.stop());
    const beside = await look();
    expect(beside).toMatchObject({ access: 'read', kept: ['committed'] });
    expect(beside.readOnlyBecause).toContain('is in use by a companion command');
    await held.stop();
    const after = await look();
    expect(after).toMatchObject({ access: 'write', integrity: 'ok', kept: ['committed'] });
    expect(after.readOnlyBecause).toBeUndefined();
  });
});
