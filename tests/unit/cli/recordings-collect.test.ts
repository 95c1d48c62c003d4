import { symlink } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleManifest } from '../../../shared/domain/evidence.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import { plantOf } from '../evidence/evidence-fixture.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const RUN = '2026-11-20 06.00.00';
const BELOW = `Production/System/Data/Recordings/${RUN}`;
const at = (time: string, text: string) => ({ text, at: `2026-11-20T${time}:00Z` });
const PLANT = {
  [`${BELOW}/Scenarios 1.dat`]: at('05:00', 'first'),
  [`${BELOW}/000002 JobMove.bin`]: at('06:00', 'moved'),
  [`${BELOW}/Scenarios 3.dat`]: at('08:00', 'second'),
  [`${BELOW}/000004 JobEdit.bin`]: at('09:00', 'edited'),
  [`${BELOW}/Scenarios 5.dat`]: at('10:00', 'third'),
};
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

async function desk() {
  const folder = temporaryFolder();
  const root = await plantOf(PLANT);
  const run = commandLineIn(join(folder, 'data'));
  await run('settings', 'set', 'root', root);
  const collect = async (...options: readonly string[]) => {
    const out = join(folder, `${Math.random()}.zip`);
    const made = await run('collect', '--out', out, ...options);
    if (made.json['error'] !== undefined) return { made, recorded: [], files: [], withheld: [] };
    const entries = new Map((await readArchive(out)).map(({ name, content }) => [name, content.toString()]));
    const manifest = bundleManifest.parse(JSON.parse(String(entries.get('manifest.json'))));
    const facts = JSON.parse(entries.get('facts/recordings.json') ?? '{"runs":[]}') as {
      runs: { taken: { by: string; reason: string | null }; files: { name: string; sha256: string | null }[] }[];
    };
    const files = [...entries.keys()]
      .filter((path) => path.startsWith('recordings/'))
      .map((path) => path.split('/').at(-1));
    return { made, recorded: facts.runs, files, withheld: manifest.withheld };
  };
  const approve = async () => {
    await run('contact', 'add', 'Ada', '--role', 'primary', '--email', 'ada@plant.example');
    const until = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const what = ['--purpose', 'diagnose', '--kind', 'recordings', '--why', 'Line 3 is empty', '--until', until];
    await run('approval', 'request', ...what, '--asked-by', 'Engineer', '--instance', 'Production');
    expect((await run('approval', 'approve', 'R-1', '--by', 'Ada')).code).toBe(0);
  };
  return { root, run, collect, approve };
}

describe('collect with a chosen recording', () => {
  it('packs exactly the range under an approval, and names the rest as outside', async () => {
    const { collect, approve } = await desk();
    await approve();
    const ends = ['--recording-run', RUN, '--from', 'Scenarios 1.dat', '--to', 'scenarios 3.DAT'];
    const { files, recorded, withheld } = await collect(...ends);
    expect(new Set(files)).toEqual(new Set(['000002 JobMove.bin', 'Scenarios 1.dat', 'Scenarios 3.dat']));
    expect(recorded[0]?.taken.by).toBe('person');
    expect(recorded[0]?.files.map(({ sha256 }) => sha256)).toEqual([sha('first'), sha('moved'), sha('second')]);
    expect(withheld.filter(({ reason }) => reason.includes('outside the chosen range')).length).toBeGreaterThan(0);
  }, 30_000);

  it('packs nothing of it without an approval, but its list and checksums', async () => {
    const { collect } = await desk();
    const { files, recorded } = await collect('--recording-run', RUN, '--whole-run');
    expect(files).toEqual([]);
    expect(recorded[0]?.files).toHaveLength(5);
    expect(recorded[0]?.files.every(({ sha256 }) => sha256 !== null)).toBe(true);
  }, 30_000);

  it('says that nothing was recorded when that is why, whatever else is odd at the root', async () => {
    const { root, run } = await desk();
    const empty = await plantOf({ 'Production/System/Data/Alerts/': '' });
    await symlink(root, join(empty, 'elsewhere'));
    const { code, json } = await run('collect', '--root', empty, '--whole-run');
    expect([code, json['error']]).toEqual([2, { code: 'not-found', message: 'No run was recorded.' }]);
    const listed = await run('recordings', '--root', join(empty, 'Production', 'System'));
    expect([listed.code, listed.json['instances']]).toEqual([0, []]);
  });

  it('takes what a window of time needs, and of a named run its last pair', async () => {
    const { collect } = await desk();
    const window = await collect('--since', '2026-11-20T05:30:00Z', '--until', '2026-11-20T06:30:00Z');
    expect(window.recorded[0]?.taken).toMatchObject({ by: 'fault', reason: 'pair' });
    expect(window.recorded[0]?.files.map(({ name }) => name)).toEqual([
      'Scenarios 1.dat',
      '000002 JobMove.bin',
      'Scenarios 3.dat',
    ]);
    const named = await collect('--recording-run', RUN);
    expect(named.recorded[0]?.files.map(({ name }) => name)).toEqual([
      'Scenarios 3.dat',
      '000004 JobEdit.bin',
      'Scenarios 5.dat',
    ]);
  }, 30_000);

  it('takes for a case what its fault needs', async () => {
    const { run, collect } = await desk();
    const asking = { title: 'Line 3', occurredAt: '2026-11-20T10:20:00+03:00', instance: 'Production' };
    const file = join(temporaryFolder(), 'case.json');
    writeFileSync(file, JSON.stringify(asking));
    const { json } = await run('case', 'new', '--file', file);
    const { recorded } = await collect('--case', String(json['id']));
    expect(recorded[0]?.taken).toMatchObject({ by: 'fault', reason: 'pair', from: '2026-11-20T05:00:00.000Z' });
  }, 30_000);

  it.each([
    [['--recording-run', 'nowhere'], 'There is no recorded run'],
    [['--recording-run', RUN, '--from', 'Scenarios 1.dat'], 'both --from and --to'],
    [['--from', 'Scenarios 1.dat', '--to', 'Scenarios 9.dat'], 'no file Scenarios 9.dat'],
    [['--from', 'Scenarios 5.dat', '--to', 'Scenarios 1.dat'], 'Swap the two'],
    [['--whole-run', '--from', 'Scenarios 1.dat'], 'do not go with it'],
    [['--case', '4711'], 'There is no case'],
  ])('is refused before anything is done: %j', async (options, words) => {
    const { collect } = await desk();
    const { made } = await collect(...options);
    expect(made.code).toBe(2);
    expect(made.err).toContain(words);
  });
});

describe('options to copy', () => {
  it.each([
    ['2026-11-20 06.00.00', true],
    ["Müller's run (2)", true],
    ['$(touch owned)', false],
    ['`touch owned`', false],
    ['%USERPROFILE%', false],
    ['a!b', false],
  ])('are shown when no shell would act on the name: %s', async (name, isShown) => {
    const data = join(temporaryFolder(), 'data');
    const below = `Production/System/Data/Recordings/${name}`;
    const root = await plantOf({ [`${below}/Scenarios 1.dat`]: at('05:00', 'first') });
    const { out } = await commandLine(['recordings', '--root', root, '--data', data]);
    expect(out.includes(`--recording-run "${name}"`)).toBe(isShown);
    expect(out.includes('signs that a shell would act on')).toBe(!isShown);
  });
});
