import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createGate } from '../../../core/gate/index.ts';
import { fingerprintKey, fingerprintOf } from '../../../core/gate/scan/index.ts';
import { systemClock } from '../../../core/platform/node/index.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import type { TestStore } from '../../helpers/store.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { zip } from './archives.ts';

const SECRET = 'Qz81kkLm_vert';
const KEY = randomBytes(32);

async function gateOf(
  options: { readonly kept?: boolean; readonly store?: TestStore; readonly key?: Uint8Array } = {},
) {
  const testing = options.store ?? testStore();
  const store = await openedStore(testing);
  const key = { bytes: options.key ?? KEY, kept: options.kept ?? true };
  const gate = createGate({ db: store.db, clock: systemClock, key: () => Promise.resolve(key) });
  const close = async (): Promise<void> => {
    await gate.close();
    await store.close();
  };
  onTestFinished(close);
  const folder = temporaryFolder();
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return { gate, store, testing, close, file };
}

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const literal = { value: SECRET, kind: 'password' } as const;

describe('the gate', () => {
  it('tells places in a file and its archives, never the value', async () => {
    const { gate, file } = await gateOf();
    const path = file('x', zip([{ name: 'a.log', data: `fine\nPassword=${SECRET};\n` }]));
    const result = await gate.scanFile(path, 'bundle.zip');
    expect(result).toMatchObject({ ok: false, hits: [{ where: 'bundle.zip › a.log', line: 2, maySend: false }] });
    expect(JSON.stringify(result)).not.toContain(SECRET);
  });

  it('finds values of the first pass that nothing else gives away', async () => {
    const { gate, file } = await gateOf();
    const path = file('staged.zip', zip([{ name: 'a.log', data: `it says ${SECRET} here\n` }]));
    expect((await gate.scanFile(path, 'staged.zip')).ok).toBe(true);
    expect(await gate.scanArchive(path, [literal])).toMatchObject({
      ok: false,
      known: 1,
      hits: [{ looksLike: 'known value' }],
    });
    expect((await gate.scanText([{ where: 'x', text: `again ${SECRET}` }])).ok).toBe(false);
  });

  it('remembers what passed until more values are known', async () => {
    const { gate, file } = await gateOf();
    const content = 'a harmless file\n';
    const path = file('a.log', content);
    expect(await gate.hasPassed(hashOf(content))).toBe(false);
    await gate.scanFile(path, 'a.log');
    expect(await gate.hasPassed(hashOf(content))).toBe(true);
    await gate.noteKnown([literal]);
    expect(await gate.hasPassed(hashOf(content))).toBe(false);
  });

  it('stores nothing of a value that could be worked out with another known one', async () => {
    const { gate, store } = await gateOf();
    await gate.noteKnown([literal]);
    const print = fingerprintOf(fingerprintKey(KEY), literal.value, literal.kind);
    const row = store.db.sql('SELECT head, whole FROM known_value').get();
    expect(row).toBeDefined();
    expect(row?.['head']).not.toBe(print?.head);
    expect(row?.['whole']).not.toBe(print?.whole);
  });

  it('lets an encrypted file pass when the plain one did, and no other', async () => {
    const { gate, file } = await gateOf();
    const content = 'plain bundle\n';
    await gate.scanFile(file('plain', content), 'plain');
    const encrypted = hashOf('encrypted');
    expect(await gate.hasPassed(encrypted)).toBe(false);
    gate.noteEncrypted(encrypted, hashOf(content), 'age1x', { confidential: [], instance: null });
    expect(await gate.hasPassed(encrypted)).toBe(true);
    expect(gate.encryptedOf(hashOf(content), 'age1x')).toBe(encrypted);
    expect(gate.encryptedOf(hashOf(content), 'age1y')).toBeUndefined();
    const foreign = await gate.scanFile(file('foreign', 'age-encryption.org/v1\n-> X25519 x\n'), 'foreign.age');
    expect(foreign.hits).toMatchObject([
      { looksLike: expect.stringContaining('cannot be looked through'), maySend: true },
    ]);
  });

  it.each([
    ['knows values after a restart', { kept: true, key: KEY }, false],
    ['knows them no more when the key was not kept', { kept: false, key: KEY }, true],
    ['does not know those of another key', { kept: true, key: randomBytes(32) }, true],
  ])('%s', async (_what, { kept, key }, isClean) => {
    const first = await gateOf({ kept });
    await first.gate.noteKnown([literal, { value: 'planner3', kind: 'user' }]);
    await first.close();
    const second = await gateOf({ kept, key, store: first.testing });
    expect((await second.gate.scanText([{ where: 'x', text: `${SECRET} by planner3` }])).ok).toBe(isClean);
  });

  it('stops what cannot be read for good', async () => {
    const { gate } = await gateOf();
    const gone = await gate.scanFile(join(temporaryFolder(), 'gone'), 'gone');
    expect(gone).toMatchObject({ ok: false, hits: [{ maySend: false }] });
    const folder = await gate.scanFile(temporaryFolder(), 'folder');
    expect(folder.ok).toBe(false);
  });

  it('rejects with the reason of who cancelled', async () => {
    const { gate, file } = await gateOf();
    const path = file('a.log', Buffer.alloc(20_000_000, 'a line of nothing\n'));
    const stop = new AbortController();
    const scan = gate.scanFile(path, 'a.log', { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(scan).rejects.toThrow('enough');
  });

  it('says how far it is and leaves the loop alone while it reads', async () => {
    const { gate, file } = await gateOf();
    const path = file('a.log', Buffer.alloc(12_000_000, '2026-11-20 08:15:30 INFO job 4711 is done\n'));
    const told: number[] = [];
    await gate.scanFile(path, 'warm', {});
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await gate.scanFile(path, 'a.log', { onProgress: (bytes) => told.push(bytes) });
    delay.disable();
    expect(told.length).toBeGreaterThan(0);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    // The median: a loaded machine may hold anybody up once.
    expect(delay.percentile(50) / 1e6).toBeLessThan(16);
  });
});
