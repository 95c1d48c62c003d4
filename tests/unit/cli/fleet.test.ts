import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { plantOf, runTree } from '../evidence/evidence-fixture.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

/** Two machines, told apart by their data folders alone, and a share. */
async function plants() {
  const folder = temporaryFolder();
  const share = join(folder, 'share');
  mkdirSync(share);
  const roots = [
    await plantOf({ ...runTree('Production'), 'Software/12.3.1/': '' }),
    await plantOf({ ...runTree('Production'), 'Software/12.4.0/': '' }),
  ];
  const machine = (index: number) => {
    const run = commandLineIn(join(folder, `data-${index}`));
    const collect = (to: string, ...more: readonly string[]) =>
      run('collect', '--profile', 'minimal', '--root', roots[index] ?? '', '--share', to, ...more);
    return { run, collect };
  };
  return { folder, share, machines: [machine(0), machine(1)] as const };
}

const RUN = 'Production/System/Data/Recordings/2026-11-20 06.00.00';
const recorded = (time: string) => ({ text: 'recorded', at: `2026-11-20T${time}:00Z` });
const RECORDED = {
  [`${RUN}/Scenarios 1.dat`]: recorded('05:00'),
  [`${RUN}/000002 JobMove.bin`]: recorded('06:00'),
  [`${RUN}/Scenarios 3.dat`]: recorded('08:00'),
};

/** A machine whose recordings may leave under the approval R-1, for one of its instances. */
async function approvedMachine() {
  const folder = temporaryFolder();
  const share = join(folder, 'share');
  mkdirSync(share);
  const run = commandLineIn(join(folder, 'data'));
  await run('settings', 'set', 'root', await plantOf(RECORDED));
  await run('contact', 'add', 'Ada', '--role', 'primary', '--email', 'ada@plant.example');
  const until = new Date(Date.now() + 5 * 86_400_000).toISOString();
  const what = ['--purpose', 'diagnose', '--kind', 'recordings', '--why', 'Line 3 is empty', '--until', until];
  await run('approval', 'request', ...what, '--asked-by', 'Engineer', '--instance', 'Production');
  expect((await run('approval', 'approve', 'R-1', '--by', 'Ada')).code).toBe(0);
  return { share, run };
}

describe('putting recordings on a share', () => {
  it('is done while their approval holds, and not any more when it was taken back', async () => {
    const { share, run } = await approvedMachine();
    expect((await run('collect')).json).toMatchObject({ bundle: {} });
    expect((await run('fleet', 'publish', share)).json).toMatchObject({ written: true });
    expect((await run('collect', '--fresh')).json).toMatchObject({ bundle: {} });
    expect((await run('approval', 'withdraw', 'R-1')).code).toBe(0);
    const { json } = await run('fleet', 'publish', share);
    expect(json).toMatchObject({ written: false, files: [], missing: [{ what: 'bundle' }, { what: 'summary' }] });
    expect(JSON.stringify(json['missing'])).toContain('It holds recordings, and no approval for that is in force.');
    expect((await commandLine(['fleet', 'list', share, '--json'])).json['machines']).toMatchObject([
      { collections: 1 },
    ]);
  }, 120_000);
});

describe('collecting into a share', () => {
  it('puts bundle and summary into one folder per machine, which fleet lists and compares', async () => {
    const { share, machines } = await plants();
    for (const { collect } of machines) {
      const ran = await collect(share);
      expect(ran.json).toMatchObject({ share: { written: true, missing: [] } });
      const { folder, files } = ran.json['share'] as { folder: string; files: string[] };
      expect(readdirSync(join(share, folder)).sort()).toEqual([...files].sort());
      const { sha256 } = ran.json['bundle'] as { sha256: string };
      const there = readFileSync(join(share, folder, files.find((name) => name.endsWith('.zip')) ?? ''));
      expect(createHash('sha256').update(there).digest('hex')).toBe(sha256);
    }
    const listed = await commandLine(['fleet', 'list', share, '--json']);
    expect(listed.code).toBe(0);
    expect(listed.json).toMatchObject({ damaged: [], unfinished: 0 });
    expect(listed.json['machines']).toHaveLength(2);
    const diff = await commandLine(['fleet', 'diff', share, '--group', 'versions', '--json']);
    const sentences = (diff.json['sentences'] as string[]).map((line) => line.replaceAll(/ on .*$/gu, ''));
    expect(sentences).toContain('Version 12.3.1 of the product is');
    expect(sentences).toContain('Version 12.4.0 of the product is');
    expect((await commandLine(['fleet', 'diff', share, '--base', 'nobody', '--json'])).code).toBe(2);
    expect((await commandLine(['fleet', 'list', share])).out).toContain('MACHINE');
  }, 120_000);

  it('keeps the bundle here and says what is missing when the share is not there, and puts it there later', async () => {
    const { folder, share, machines } = await plants();
    const [{ run, collect }] = machines;
    const ran = await collect(join(folder, 'nowhere'));
    expect(ran.code).toBe(3);
    expect(ran.json).toMatchObject({
      share: {
        written: false,
        files: [],
        missing: [
          { what: 'bundle', reason: 'The share is not there.' },
          { what: 'summary', reason: 'The share is not there.' },
        ],
      },
    });
    const { path } = ran.json['bundle'] as { path: string };
    expect(readFileSync(path).length).toBeGreaterThan(0);
    expect((await run('fleet', 'publish', share)).json).toMatchObject({ written: true });
    expect((await run('fleet', 'publish', share)).json).toMatchObject({ written: true });
    expect((await commandLine(['fleet', 'list', share, '--json'])).json['machines']).toMatchObject([
      { collections: 1 },
    ]);
    expect((await commandLine(['fleet', 'prune', share, '--keep', '0'])).code).toBe(2);
    expect((await commandLine(['fleet', 'prune', share, '--keep', '1', '--json'])).json).toMatchObject({ removed: [] });
  }, 120_000);

  it('says so when there is no share to read', async () => {
    const ran = await commandLine(['fleet', 'list', join(temporaryFolder(), 'nowhere'), '--json']);
    expect(ran).toMatchObject({ code: 2, json: { error: { code: 'not-found' } } });
  });
});
