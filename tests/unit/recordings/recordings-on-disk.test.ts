import { mkdirSync, writeFileSync } from 'node:fs';
import { rename, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRun, recordingRules } from '../../../core/recordings/index.ts';
import { listRuns } from '../../../core/instances/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { codeOf, completeDraft, startCore, valueOf } from '../../helpers/core.ts';
import { commandLine } from '../cli/run-in-process.ts';
import { plantOf, samplePlant } from '../evidence/evidence-fixture.ts';
import type { Tree } from '../evidence/evidence-fixture.ts';

const RULES = recordingRules(new Map());
const DATA = 'Production/System/Data';

/** Files of a run by name with the time they were written at, all on one day. */
function run(
  name: string,
  day: string,
  ...files: readonly (readonly [time: string, name: string, text?: string])[]
): Tree {
  return Object.fromEntries(
    files.map(([time, file, text = 'x']) => [`${DATA}/Recordings/${name}/${file}`, { text, at: `${day}T${time}:00Z` }]),
  );
}

const MORNING = run(
  'morning',
  '2026-11-23',
  ['05:12', 'Scenarios 1.dat'],
  ['06:00', '000002 JobMove.bin'],
  ['09:58', '000003 JobMove.bin'],
);
const AFTERNOON = run(
  'restart',
  '2026-11-23',
  ['10:03', 'Scenarios 1.dat'],
  ['10:05', '000002 ImportStart.bin'],
  ['12:00', 'Scenarios 3.dat'],
  ['15:10', '000004 JobEdit.bin'],
);

async function find(root: string, time?: string, files: Files = nodeFiles) {
  const { runs } = await listRuns(files, join(root, DATA), RULES);
  const at = time === undefined ? undefined : Date.parse(`2026-11-23T${time}:00Z`);
  const found = await findRun(files, runs, RULES, at === undefined ? undefined : { sinceMs: at, untilMs: at });
  return { name: found?.span.run.name, held: found?.isHeld, before: found?.restarted?.run.name };
}

describe('the run of a fault', () => {
  it('is the one that was recording, also when it is an older one', async () => {
    const root = await plantOf({ ...MORNING, ...AFTERNOON });
    expect(await find(root, '12:30')).toEqual({ name: 'restart', held: true, before: undefined });
    expect(await find(root, '06:10')).toEqual({ name: 'morning', held: true, before: undefined });
    expect(await find(root)).toMatchObject({ held: true });
  });

  it('is the run before while the services were down, and names it right after they came back', async () => {
    const root = await plantOf({ ...MORNING, ...AFTERNOON });
    expect(await find(root, '10:01')).toEqual({ name: 'morning', held: true, before: undefined });
    expect(await find(root, '10:04')).toEqual({ name: 'restart', held: true, before: 'morning' });
  });

  it('is held before its first snapshot when something was recorded there', async () => {
    const files = run('cut', '2026-11-23', ['09:02', 'JobMove.bin'], ['09:30', 'Scenarios 1.dat'], ['09:40', 'B.bin']);
    expect(await find(await plantOf(files), '09:05')).toMatchObject({ name: 'cut', held: true });
  });

  it('is the nearest, and said not to hold it, when none was recording', async () => {
    const root = await plantOf({ ...MORNING, ...AFTERNOON });
    expect(await find(root, '16:40')).toMatchObject({ name: 'restart', held: false });
    expect(await find(root, '03:00')).toMatchObject({ name: 'morning', held: false });
  });

  it('is found whatever times a copy gave the folders', async () => {
    const root = await plantOf({ ...MORNING, ...AFTERNOON });
    const recordings = join(root, DATA, 'Recordings');
    await utimes(join(recordings, 'restart'), new Date('2026-11-01'), new Date('2026-11-01'));
    await utimes(join(recordings, 'morning'), new Date('2026-12-24'), new Date('2026-12-24'));
    expect(await find(root, '12:30')).toMatchObject({ name: 'restart', held: true });
    expect(await find(root, '06:10')).toMatchObject({ name: 'morning', held: true });
  });

  it('is undefined when there is no run', async () => {
    expect(await find(await plantOf({ [`${DATA}/Recordings/`]: '' }), '06:10')).toMatchObject({ name: undefined });
  });

  it('is found among 20,000 files without opening one and without asking older runs for sizes', async () => {
    const counted = { opened: 0, stats: [] as string[], lists: 0 };
    const open = (): never => {
      counted.opened += 1;
      throw new Error('opened');
    };
    const files = {
      ...nodeFiles,
      stat: (path: string) => (counted.stats.push(path), nodeFiles.stat(path)),
      openRead: open,
      openBelow: open,
      readBytes: open,
      readText: open,
      hash: open,
      readAll: open,
    } as Files;
    const root = await plantOf(AFTERNOON);
    const recordings = join(root, DATA, 'Recordings');
    for (let older = 0; older < 10; older += 1) {
      mkdirSync(join(recordings, `run ${older}`));
      for (let file = 0; file < 2_000; file += 1)
        writeFileSync(join(recordings, `run ${older}`, `${file} JobMove.bin`), '');
    }
    const old = new Date('2026-11-01');
    for (let older = 0; older < 10; older += 1) await utimes(join(recordings, `run ${older}`), old, old);
    expect(await find(root, '12:30', files)).toMatchObject({ name: 'restart', held: true });
    expect(counted.opened).toBe(0);
    expect(counted.stats.filter((path) => path.includes('JobMove'))).toEqual([]);
  }, 60_000);
});

describe('recordings', () => {
  async function core(root: string) {
    const started = await startCore();
    return { client: started.client, core: started, root };
  }

  it('are listed with times and counts, and no answer says where they lie', async () => {
    const { client, root } = await core(await plantOf({ ...MORNING, ...AFTERNOON, 'Test/System/Data/': '' }));
    const listed = valueOf(await client.call('recordings.list', { root }));
    expect(listed.instances).toMatchObject([
      {
        instance: 'Production',
        state: 'ok',
        runs: expect.arrayContaining([
          expect.objectContaining({
            name: 'restart',
            startedAt: '2026-11-23T10:03:00.000Z',
            lastAt: '2026-11-23T15:10:00.000Z',
            snapshots: 2,
            transmissions: 2,
          }),
        ]),
      },
      { instance: 'Test', state: 'absent', runs: [] },
    ]);
    const answer = valueOf(
      await client.call('recordings.run', { root, instance: 'Production', faultAt: '2026-11-23T12:30:00+01:00' }),
    );
    expect(JSON.stringify([listed, answer])).not.toContain(root);
    expect(answer).toMatchObject({
      isHeld: true,
      run: {
        name: 'restart',
        real: 2,
        proposal: { reason: 'pair', range: { from: { name: 'Scenarios 1.dat' }, real: 1 } },
      },
    });
  });

  it('say that no recording holds the time and which is nearest', async () => {
    const { client, root } = await core(await plantOf({ ...MORNING, ...AFTERNOON }));
    const answer = valueOf(
      await client.call('recordings.run', { root, instance: 'production', faultAt: '2026-11-23T16:40:00Z' }),
    );
    expect(answer).toMatchObject({
      isHeld: false,
      nearest: { name: 'restart', side: 'ends-before', at: '2026-11-23T15:10:00.000Z' },
    });
  });

  it('say when the last recorded file was written, whatever else lies in the folder', async () => {
    const { client, root } = await core(
      await plantOf({ ...AFTERNOON, ...run('restart', '2026-11-23', ['23:00', 'Thumbs.db']) }),
    );
    const asked = { root, instance: 'Production', faultAt: '2026-11-23T16:40:00Z' };
    const answer = valueOf(await client.call('recordings.run', asked));
    expect(answer.nearest).toMatchObject({ side: 'ends-before', at: '2026-11-23T15:10:00.000Z' });
    expect(answer.run).toMatchObject({ lastAt: '2026-11-23T15:10:00.000Z' });
  });

  it('count a stretch between any two places, and refuse one that is not there', async () => {
    const { client, root } = await core(await plantOf(AFTERNOON));
    const { run: view } = valueOf(await client.call('recordings.run', { root, instance: 'Production' }));
    const at = { root, instance: 'Production', run: view?.id ?? '' };
    expect(valueOf(await client.call('recordings.range', { ...at, from: 1, to: 2 }))).toMatchObject({
      from: { name: '000002 ImportStart.bin', kind: 'transmission' },
      to: { name: 'Scenarios 3.dat' },
      files: 2,
      real: 1,
    });
    expect(codeOf(await client.call('recordings.range', { ...at, from: 3, to: 1 }))).toBe('invalid');
    expect(codeOf(await client.call('recordings.range', { ...at, from: 0, to: 99 }))).toBe('invalid');
    expect(codeOf(await client.call('recordings.range', { ...at, run: 'gone', from: 0, to: 0 }))).toBe('not-found');
  });

  it('remember a choice for a case, and refuse what is not there', async () => {
    const { client, core: started, root } = await core(await plantOf({ ...MORNING, ...AFTERNOON }));
    const caseId = await completeDraft(started);
    const range = { from: 'scenarios 1.dat', to: 'Scenarios 3.dat' };
    const choice = { instance: 'Production', run: 'restart', range };
    expect(valueOf(await client.call('recordings.chosen', { caseId })).choice).toBeNull();
    valueOf(await client.call('recordings.choose', { root, caseId, choice }));
    expect(valueOf(await client.call('recordings.chosen', { caseId })).choice).toEqual(choice);
    const wrong = async (part: object) =>
      codeOf(await client.call('recordings.choose', { root, caseId, choice: { ...choice, ...part } }));
    expect(await wrong({ run: 'nowhere' })).toBe('not-found');
    expect(await wrong({ instance: 'Nowhere' })).toBe('not-found');
    expect(await wrong({ range: { from: 'Scenarios 3.dat', to: 'Scenarios 1.dat' } })).toBe('invalid');
    expect(await wrong({ range: { from: '../../secret', to: 'Scenarios 3.dat' } })).toBe('not-found');
    expect(valueOf(await client.call('recordings.chosen', { caseId })).choice).toEqual(choice);
    expect(codeOf(await client.call('recordings.choose', { root, caseId: 'nobody', choice }))).toBe('not-found');
    valueOf(await client.call('recordings.choose', { caseId, choice: null }));
    expect(valueOf(await client.call('recordings.chosen', { caseId })).choice).toBeNull();
  });

  it('of a folder with links, devices and files that go away hold what is left', async () => {
    const root = await plantOf({ ...AFTERNOON, ...run('restart', '2026-11-23', ['13:00', 'deep/er/Scenarios 9.dat']) });
    const folder = join(root, DATA, 'Recordings', 'restart');
    await symlink(join(folder, 'Scenarios 1.dat'), join(folder, 'Scenarios 0.dat'));
    const { client } = await core(root);
    const { run: view } = valueOf(await client.call('recordings.run', { root, instance: 'Production' }));
    expect(view).toMatchObject({
      left: 1,
      snapshots: { name: ['Scenarios 1.dat', 'Scenarios 3.dat', 'deep/er/Scenarios 9.dat'] },
    });
  });

  it('of a copied folder are said to have one time', async () => {
    const root = await plantOf(AFTERNOON);
    const at = new Date('2026-12-24');
    for (const name of ['Scenarios 1.dat', '000002 ImportStart.bin', 'Scenarios 3.dat', '000004 JobEdit.bin'])
      await utimes(join(root, DATA, 'Recordings', 'restart', name), at, at);
    const { client } = await core(root);
    const { run: view } = valueOf(
      await client.call('recordings.run', { root, instance: 'Production', faultAt: '2026-12-24T00:00:00Z' }),
    );
    expect(view).toMatchObject({ timesTell: false, proposal: { reason: 'times-alike', isWhole: true } });
  });

  it('whose folder went away are named as gone', async () => {
    const { client, root } = await core(await plantOf(AFTERNOON));
    const { run: view } = valueOf(await client.call('recordings.run', { root, instance: 'Production' }));
    await rename(join(root, DATA, 'Recordings', 'restart'), join(root, DATA, 'Recordings', 'other'));
    expect(codeOf(await client.call('recordings.run', { root, instance: 'Production', run: view?.id }))).toBe(
      'not-found',
    );
    await rm(join(root, DATA), { recursive: true });
    expect(codeOf(await client.call('recordings.run', { root, instance: 'Production' }))).toBe('not-found');
  });

  it('of sample plants enclose real transmissions wherever the fault lies', async () => {
    for (const seed of [1, 2, 3]) {
      const plant = await samplePlant(seed);
      const { client } = await core(plant.root);
      const { instances } = valueOf(await client.call('recordings.list', { root: plant.root }));
      for (const { instance, runs } of instances) {
        for (const one of runs.slice(0, 2)) {
          const middle = (Date.parse(one.startedAt) + Date.parse(one.lastAt)) / 2;
          const faultAt = new Date(middle).toISOString();
          const answer = valueOf(await client.call('recordings.run', { root: plant.root, instance, faultAt }));
          expect(answer).toMatchObject({ isHeld: true, run: { name: one.name } });
          expect(answer.run?.proposal.range?.real).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('recordings on the command line', () => {
  it('says why a pair was chosen and how to take it', async () => {
    const root = await plantOf({ ...MORNING, ...AFTERNOON });
    const data = await plantOf({});
    const answer = await commandLine([
      'recordings',
      '--root',
      root,
      '--data',
      data,
      '--around',
      '2026-11-23T10:30:00Z',
    ]);
    expect(answer.code).toBe(0);
    expect(answer.out).toContain('1 transmission between the snapshots of');
    expect(answer.out).toContain('--recording-run "restart" --from "Scenarios 1.dat" --to "Scenarios 3.dat"');
    const json = await commandLine([
      'recordings',
      '--root',
      root,
      '--data',
      data,
      '--around',
      '2026-11-23T20:00:00Z',
      '--json',
    ]);
    expect(json.json).toMatchObject({ instances: [{ instance: 'Production', proposed: { isHeld: false } }] });
  });

  it('refuses a time without offset and an instance that is not there', async () => {
    const root = await plantOf(AFTERNOON);
    const data = await plantOf({});
    const at = ['--root', root, '--data', data, '--json'];
    expect((await commandLine(['recordings', ...at, '--around', 'noon'])).code).toBe(2);
    expect((await commandLine(['recordings', ...at, '--instance', 'Nowhere'])).json).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('names what is wrong with a pattern', async () => {
    const data = await plantOf({});
    const set = (key: string, value: string) => commandLine(['settings', 'set', key, value, '--data', data]);
    expect((await set('recordings.snapshotPattern', '(')).err).toContain('it is not a regular expression (');
    expect((await set('recordings.kindPattern', '[a-z]+')).err).toContain('one group in brackets');
    expect((await set('recordings.orderBy', 'size')).err).toContain('it has to be modified or name');
    expect((await set('recordings.kindPattern', '^([a-z]+)')).code).toBe(0);
  });
});
