import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruneFleet } from '../../../core/fleet/prune.ts';
import { readFleet } from '../../../core/fleet/share-reader.ts';
import { nodeFiles, systemClock } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { lay, summaryOf } from './summary-fixture.ts';

const signal = new AbortController().signal;

async function readShare(share: string, files: Files = nodeFiles, stallMs = 20_000) {
  const read = await readFleet({ files, clock: systemClock, stallMs }, share, signal);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe('reading a share', () => {
  it('takes the newest summary of each machine and leaves what is not of this app alone', async () => {
    const share = temporaryFolder();
    lay(share, summaryOf('A', {}, { takenAt: '2026-11-22T16:00:00.000Z' }));
    lay(share, summaryOf('A', { 'machine/memory': 64 }));
    lay(share, summaryOf('B', {}, { number: 2 }));
    mkdirSync(join(share, 'Holiday pictures'));
    writeFileSync(join(share, 'readme.txt'), 'by hand');
    const { machines, damaged, unfinished } = await readShare(share);
    expect(machines.map(({ summary, collections }) => [summary.machine.name, summary.takenAt, collections])).toEqual([
      ['A', '2026-11-23T16:00:00.000Z', 2],
      ['B', '2026-11-23T16:00:00.000Z', 1],
    ]);
    expect([damaged, unfinished]).toEqual([[], 0]);
  });

  it('never lists what is half written', async () => {
    const share = temporaryFolder();
    const path = lay(share, summaryOf('A'));
    const folder = join(path, '..');
    writeFileSync(join(folder, '.20261123T170000Z-000000000002.json.0a1b2c3d4e5f.tmp'), '{"schema":1,');
    writeFileSync(join(folder, '20261123T170000Z-000000000002.zip'), 'a bundle whose summary was never written');
    const { machines, damaged, unfinished } = await readShare(share);
    expect(machines.map(({ collections }) => collections)).toEqual([1]);
    expect([damaged, unfinished]).toEqual([[], 1]);
  });

  it.each<readonly [string, string | Uint8Array, string]>([
    ['cut off', '{"schema":1,"machine":', 'It is not JSON that can be read.'],
    ['empty', '', 'It is not JSON that can be read.'],
    ['not text', Uint8Array.of(0xff, 0xfe, 0x00), 'It is not JSON that can be read.'],
    ['of another shape', '{"schema":2}', 'It does not have the shape of a summary.'],
    ['nested without end', '['.repeat(3_000_000), 'It is not JSON that can be read.'],
    ['huge', ' '.repeat(9_000_000), 'It is larger than a summary can be.'],
    ['of another machine', JSON.stringify(summaryOf('A', {}, { number: 9 })), 'It says it is of another machine.'],
  ])('names a summary that is %s and takes the one before', async (_, content, reason) => {
    const share = temporaryFolder();
    const path = lay(share, summaryOf('A'));
    writeFileSync(join(path, '..', '20261124T000000Z-000000000002.json'), content);
    const { machines, damaged } = await readShare(share);
    expect(machines).toHaveLength(1);
    expect(damaged).toEqual([{ folder: 'a-00000001', file: '20261124T000000Z-000000000002.json', reason }]);
  });

  it('follows no link, of a folder or of a summary', async () => {
    const [share, outside] = [temporaryFolder(), temporaryFolder()];
    const secret = lay(outside, summaryOf('Secret', {}, { number: 7 }));
    symlinkSync(join(secret, '..'), join(share, 'secret-00000007'));
    mkdirSync(join(share, 'other-00000007'));
    symlinkSync(secret, join(share, 'other-00000007', '20261123T160000Z-000000000007.json'));
    const { machines, damaged } = await readShare(share);
    expect(machines).toEqual([]);
    expect(damaged).toEqual([
      { folder: 'secret-00000007', file: null, reason: 'It is not a folder, so it was not opened.' },
    ]);
  });

  it('answers in words when there is no share, and when it does not answer', async () => {
    const share = temporaryFolder();
    const gone = await readFleet(
      { files: nodeFiles, clock: systemClock, stallMs: 1000 },
      join(share, 'nowhere'),
      signal,
    );
    expect(gone).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const dead: Files = { ...nodeFiles, list: () => new Promise(() => undefined) };
    const hung = await readFleet({ files: dead, clock: systemClock, stallMs: 30 }, share, signal);
    expect(hung).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  it('is quick with five hundred machines', async () => {
    const share = temporaryFolder();
    const facts = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`software/Program ${index}`, `${index}.0`]),
    );
    for (let number = 1; number <= 500; number += 1) lay(share, summaryOf(`APS${number}`, facts, { number }));
    const started = performance.now();
    const { machines } = await readShare(share);
    const took = performance.now() - started;
    expect(machines).toHaveLength(500);
    expect(took).toBeLessThan(15_000);
  }, 60_000);
});

describe('pruning a share', () => {
  it('keeps the newest of each machine, and whatever this app did not write', async () => {
    const share = temporaryFolder();
    for (const day of ['20', '21', '22']) lay(share, summaryOf('A', {}, { takenAt: `2026-11-${day}T16:00:00.000Z` }));
    const folder = join(share, 'a-00000001');
    writeFileSync(join(folder, '20261120T160000Z-000000000001.zip'), 'its bundle');
    writeFileSync(join(folder, 'note.txt'), 'by hand');
    const pruned = await pruneFleet({ files: nodeFiles, clock: systemClock, stallMs: 20_000 }, share, 2, signal);
    expect(pruned).toMatchObject({
      ok: true,
      value: {
        removed: ['a-00000001/20261120T160000Z-000000000001.json', 'a-00000001/20261120T160000Z-000000000001.zip'],
        kept: [],
      },
    });
    expect((await nodeFiles.list(folder)).map(({ name }) => name)).toEqual([
      '20261121T160000Z-000000000001.json',
      '20261122T160000Z-000000000001.json',
      'note.txt',
    ]);
  });
});
