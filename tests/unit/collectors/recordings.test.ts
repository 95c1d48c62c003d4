import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordingsCollector } from '../../../core/collectors/recordings/index.ts';
import { packedRecorded } from '../../../core/collectors/recordings/recorded-name-rules.ts';
import { createNaming, isWorthSending, recordingRules } from '../../../core/recordings/index.ts';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { RunContext } from '../../../core/collectors/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { contextFor, defaultSettings, plantOf, refusing, runTree, testPlatform } from '../evidence/evidence-fixture.ts';

interface PackedFile {
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly state: string;
}
interface PackedRun {
  readonly instance: string;
  readonly run: string;
  readonly startedAt: string;
  readonly lastWrittenAt: string;
  readonly worthSending: boolean;
  readonly files: readonly PackedFile[];
}

async function look(root: string, parts: Partial<RunContext> = {}) {
  const [run] = await runCollectors([recordingsCollector], await contextFor(root, parts));
  if (run === undefined) throw new Error('nothing ran');
  const file = run.output.files[0];
  const packed =
    file !== undefined && 'text' in file ? (JSON.parse(file.text) as { runs: readonly PackedRun[] }) : { runs: [] };
  return { ...run, runs: packed.runs };
}

const withFiles = (files: Files): Partial<RunContext> => ({ platform: testPlatform({ files }) });
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const BELOW = 'Production/System/Data/Recordings';

describe('the newest run', () => {
  it('is listed with names, kinds, sizes and hashes in the order of writing when all can be read', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Production', '2026-11-10 06.00.00') });
    await utimes(join(root, BELOW, '2026-11-10 06.00.00'), new Date('2026-11-12'), new Date('2026-11-12'));
    const { result, output, runs } = await look(root);
    expect(result).toMatchObject({ outcome: 'ok', count: 4, summary: '1 run, 4 files, 38 bytes' });
    expect(runs[0]).toMatchObject({
      instance: 'Production',
      run: '2026-11-20 06.00.00',
      startedAt: '2026-11-20T05:00:10.000Z',
      lastWrittenAt: '2026-11-20T08:00:00.000Z',
      worthSending: true,
    });
    expect(runs[0]?.files.map(({ name, kind, bytes, sha256, state }) => [name, kind, bytes, sha256, state])).toEqual([
      ['Scenarios 1.dat', 'snapshot', 14, sha('first snapshot'), 'ok'],
      ['000002 JobMove.bin', 'transmission', 5, sha('moved'), 'ok'],
      ['000003 UserLogOff.bin', 'transmission', 4, sha('left'), 'ok'],
      ['Scenarios 4.dat', 'snapshot', 15, sha('second snapshot'), 'ok'],
    ]);
    expect(output.files).toHaveLength(1);
    expect([...(output.left ?? [])].map(([path]) => path)).toEqual([
      join(root, BELOW),
      join(root, BELOW, '2026-11-20 06.00.00'),
    ]);
  });

  it('is the one written to last, whatever the names say', async () => {
    const root = await plantOf({ ...runTree('Production', '20260909'), ...runTree('Production', '20260101') });
    await utimes(join(root, BELOW, '20260909'), new Date('2026-01-01'), new Date('2026-01-01'));
    expect((await look(root)).runs[0]?.run).toBe('20260101');
  });

  it('is the later name when a copy gave all folders one time', async () => {
    const root = await plantOf({ ...runTree('Production', '2026-01-02'), ...runTree('Production', '2026-01-10') });
    const at = new Date('2026-02-01');
    for (const name of ['2026-01-02', '2026-01-10']) await utimes(join(root, BELOW, name), at, at);
    expect((await look(root)).runs[0]?.run).toBe('2026-01-10');
  });

  it('is that of the window when since and until are given, with the pair of snapshots around it', async () => {
    const root = await plantOf({ ...runTree('Production') });
    const { runs } = await look(root, { since: '2026-11-20T05:30:00.000Z', until: '2026-11-20T06:30:00.000Z' });
    expect(runs[0]?.files.map(({ name }) => name)).toEqual([
      'Scenarios 1.dat',
      '000002 JobMove.bin',
      '000003 UserLogOff.bin',
      'Scenarios 4.dat',
    ]);
  });

  it('is said to be missing when nothing was recorded in the window', async () => {
    const root = await plantOf({ ...runTree('Production') });
    const { result } = await look(root, { since: '2030-01-01T00:00:00.000Z' });
    expect(result).toMatchObject({
      outcome: 'absent',
      reason: 'No recording of Production holds the time that was asked for. The nearest ends 2026-11-20 08:00 UTC.',
    });
  });

  it('is not hashed when the profile is minimal', async () => {
    const { runs } = await look(await plantOf(runTree('Production')), { profile: 'minimal' });
    expect(runs[0]?.files.every(({ sha256 }) => sha256 === null)).toBe(true);
  });

  it('opens no file of an older run when the newest is chosen', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Production', 'old') });
    await utimes(join(root, BELOW, 'old'), new Date('2026-01-01'), new Date('2026-01-01'));
    const opened: string[] = [];
    const files: Files = { ...nodeFiles, hash: (path, signal) => (opened.push(path), nodeFiles.hash(path, signal)) };
    await look(root, withFiles(files));
    expect(opened).toHaveLength(4);
    expect(opened.every((path) => path.includes('2026-11-20'))).toBe(true);
  });
});

describe('a run that is not as it should be', () => {
  it('says how large its last snapshot is when that is empty', async () => {
    const tree = {
      ...runTree('Production'),
      [`${BELOW}/2026-11-20 06.00.00/Scenarios 9.dat`]: { text: '', at: '2026-11-20T09:00:00Z' },
    };
    const { result, output } = await look(await plantOf(tree));
    expect(result.outcome).toBe('ok');
    expect(output.facts).toContainEqual({
      group: 'recordings',
      key: 'Production/lastSnapshotBytes',
      value: 0,
      unit: 'bytes',
    });
  });

  it('names a file that grows while it is read and does not vouch for it', async () => {
    const root = await plantOf(runTree('Production'));
    const growing = join(root, BELOW, '2026-11-20 06.00.00', '000002 JobMove.bin');
    const files: Files = {
      ...nodeFiles,
      hash: async (path, signal) => {
        if (path === growing) await writeFile(growing, 'moved and moved');
        return nodeFiles.hash(path, signal);
      },
    };
    const { result, runs } = await look(root, withFiles(files));
    expect(result.outcome).toBe('partial');
    expect(result.reason).toBe('Production: 1 file changed while being read (000002 JobMove.bin).');
    expect(runs[0]?.files[1]).toMatchObject({ state: 'changing', sha256: null });
  });

  it('names a file that vanishes before it is read', async () => {
    const root = await plantOf(runTree('Production'));
    const gone = join(root, BELOW, '2026-11-20 06.00.00', '000003 UserLogOff.bin');
    const files: Files = {
      ...nodeFiles,
      hash: async (path, signal) => {
        if (path === gone) await rm(gone, { force: true });
        return nodeFiles.hash(path, signal);
      },
    };
    const { result } = await look(root, withFiles(files));
    expect(result).toMatchObject({
      outcome: 'partial',
      reason: 'Production: 1 file vanished while being read (000003 UserLogOff.bin).',
    });
  });

  it('is partial when one instance is refused and the other can be read', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Test') });
    const { result, runs } = await look(root, withFiles(refusing(join(root, 'Test/System/Data/Recordings'))));
    expect(result.outcome).toBe('partial');
    expect(result.reason).toBe('The system refused the Recordings of Test.');
    expect(runs.map(({ instance }) => instance)).toEqual(['Production']);
  });

  it('is denied when all of it is refused', async () => {
    const root = await plantOf(runTree('Production'));
    const { result } = await look(root, withFiles(refusing(join(root, BELOW))));
    expect(result.outcome).toBe('denied');
  });

  it('is absent when no instance has recordings', async () => {
    const { result } = await look(await plantOf({ 'Production/System/Data/Alerts/': '' }));
    expect(result).toMatchObject({ outcome: 'absent', reason: 'No instance has recordings.' });
  });

  it('names files that lie in no run folder', async () => {
    const { result } = await look(await plantOf({ [`${BELOW}/Scenarios1.dat`]: 'x', [`${BELOW}/JobMove2.bin`]: 'x' }));
    expect(result).toMatchObject({
      outcome: 'absent',
      reason: "Recordings of Production hold 2 files in no run's folder.",
    });
  });

  it('is not worth sending when its snapshots hold nothing', async () => {
    const { runs } = await look(await plantOf({ [`${BELOW}/r/Scenarios1.dat`]: '', [`${BELOW}/r/JobMove2.bin`]: 'x' }));
    expect(runs[0]).toMatchObject({ worthSending: false });
  });

  it('is empty but there when its folder holds no file', async () => {
    const { result, runs } = await look(await plantOf({ [`${BELOW}/2026-11-20/`]: '' }));
    expect(result).toMatchObject({ outcome: 'ok', count: 0 });
    expect(runs[0]).toMatchObject({ files: [], worthSending: false });
  });
});

describe('a hostile folder', () => {
  it('is left through no link', async () => {
    const outside = await plantOf({ 'secret.bin': 'canary outside' });
    const root = await plantOf(runTree('Production'));
    const run = join(root, BELOW, '2026-11-20 06.00.00');
    await symlink(join(outside, 'secret.bin'), join(run, '000009 JobEdit.bin'));
    await mkdir(join(root, 'Linked/System/Data'), { recursive: true });
    await symlink(outside, join(root, 'Linked/System/Data/Recordings'));
    const { result, runs } = await look(root);
    expect(result.outcome).toBe('partial');
    expect(result.reason).toContain('Recordings of Linked lead to another place and were not followed.');
    expect(JSON.stringify(runs)).not.toContain(sha('canary outside'));
    expect(runs[0]?.files.find(({ name }) => name.startsWith('000009'))).toMatchObject({
      state: 'not a file',
      sha256: null,
    });
  });

  it('does not hang the run when it holds a pipe', async () => {
    const root = await plantOf(runTree('Production'));
    execFileSync('mkfifo', [join(root, BELOW, '2026-11-20 06.00.00', '000008 JobEdit.bin')]);
    const { result, runs } = await look(root);
    expect(result.reason).toContain('left alone, being links or devices');
    expect(runs[0]?.files).toHaveLength(5);
  });

  it('keeps names that could mislead or tell a secret out of the bundle', async () => {
    const below = `${BELOW}/2026-11-20 06.00.00`;
    const root = await plantOf({
      ...runTree('Production'),
      [`${below}/line\nbreak JobEdit.bin`]: 'a',
      [`${below}/\u202Etxt.bin`]: 'b',
      [`${below}/🏭 שלום.bin`]: 'c',
      [`${below}/Password=Hunter2;.bin`]: 'd',
    });
    const { result, output, runs } = await look(root);
    expect(result.outcome).toBe('ok');
    const names = runs[0]?.files.map(({ name }) => name) ?? [];
    expect(names.slice(0, 4)).toEqual([
      'Scenarios 1.dat',
      '000002 JobMove.bin',
      '000003 UserLogOff.bin',
      'Scenarios 4.dat',
    ]);
    expect(names.slice(4)).toEqual([5, 6, 7, 8].map((number) => `transmission 000${number}.bin`));
    expect(JSON.stringify(output.files)).not.toContain('Hunter2');
  });

  it.each([
    ['2026-11-21 23.15.14.123 JobMove.bin', '2026-11-21 23.15.14.123 JobMove.bin'],
    ['ImportStart_000002.bin', 'ImportStart_000002.bin'],
    ['jdoe-NFF-APS03-192.168.7.9.bin', 'transmission 0007.bin'],
    ['192.168.7.9 JobMove.bin', 'transmission 0007.bin'],
    ['000002 Smith.bin', 'transmission 0007.bin'],
    ['000002 PatPlanner.bin', 'transmission 0007.bin'],
    ['hunter2.bin', 'transmission 0007.bin'],
    ['alice.smith.log', 'file 0007'],
    ['Scenarios.000034.dat', 'Scenarios.000034.dat'],
    ['scenarios_20260111_165828.dat', 'scenarios_20260111_165828.dat'],
    ['Scenarios 2026-01-11 16.58.28.dat', 'Scenarios 2026-01-11 16.58.28.dat'],
    ['Scenarios of alice.dat', 'snapshot 0007.dat'],
  ])('names a recorded file only by number, time and kind: %s', (name, packed) => {
    const rules = recordingRules(defaultSettings);
    const own = testPlatform().system;
    expect(packedRecorded({ name, kind: createNaming(rules).kindOf(name) }, 7, rules, own)).toBe(packed);
  });

  it('is listed whole when a run has ten thousand files', async () => {
    const root = await plantOf({ [`${BELOW}/2026-11-20/Scenarios 0.dat`]: { text: 's', at: '2026-11-20T05:00:00Z' } });
    const folder = join(root, BELOW, '2026-11-20');
    for (let index = 1; index <= 10_000; index += 1) writeFileSync(join(folder, `${index} JobMove.bin`), 'x');
    const { result, output } = await look(root, { profile: 'minimal' });
    expect(result).toMatchObject({ outcome: 'ok', count: 10_001 });
    expect(output.facts.find(({ key }) => key === 'Production/transmissions')?.value).toBe(10_000);
  });
});

describe('an approval', () => {
  const approval: RunContext['approval'] = (kind) => ({ id: `approval-of-${kind}` });

  it('takes the newest run and the live scenario, and only those, when it is active', async () => {
    const root = await plantOf({
      ...runTree('Production'),
      ...runTree('Production', '2026-11-10 06.00.00'),
      'Production/System/Data/Scenario/Scenarios.dat': 'the plan',
      'Production/System/Data/Scenario/Scenarios.bak.dat': 'an old plan',
    });
    await utimes(join(root, BELOW, '2026-11-10 06.00.00'), new Date('2026-11-12'), new Date('2026-11-12'));
    const { output } = await look(root, { approval });
    const taken = output.files.flatMap((file) => ('text' in file ? [] : [file]));
    expect(taken.map(({ place, kind, approval: id }) => [place.join('/'), kind, id])).toEqual([
      [`recordings/${BELOW}/2026-11-20 06.00.00/Scenarios 1.dat`, 'recording', 'approval-of-recordings'],
      [`recordings/${BELOW}/2026-11-20 06.00.00/000002 JobMove.bin`, 'recording', 'approval-of-recordings'],
      [`recordings/${BELOW}/2026-11-20 06.00.00/000003 UserLogOff.bin`, 'recording', 'approval-of-recordings'],
      [`recordings/${BELOW}/2026-11-20 06.00.00/Scenarios 4.dat`, 'recording', 'approval-of-recordings'],
      ['scenario/Production/System/Data/Scenario/Scenarios.dat', 'scenario', 'approval-of-scenarios'],
    ]);
  });

  it('takes of one kind alone when there is none for the other', async () => {
    const root = await plantOf({ ...runTree('Production'), 'Production/System/Data/Scenario/scenarios.dat': 'plan' });
    const { output } = await look(root, {
      approval: (kind) => (kind === 'scenarios' ? { id: 'one' } : undefined),
    });
    expect(output.files.map((file) => file.kind)).toEqual(['facts', 'scenario']);
  });

  it('takes nothing of another instance when it is for one', async () => {
    const root = await plantOf({ ...runTree('Production'), ...runTree('Test') });
    const { output } = await look(root, {
      approval: (_kind, instance) => (instance === 'Test' ? { id: 'one' } : undefined),
    });
    const taken = output.files.flatMap((file) => ('text' in file ? [] : [file.place[1]]));
    expect(new Set(taken)).toEqual(new Set(['Test']));
  });
});

describe('the rules', () => {
  const rules = recordingRules(defaultSettings);
  const at = (name: string, kind: 'snapshot' | 'transmission', modifiedMs: number) => ({ name, kind, modifiedMs });

  it('do not hold a run worth sending when only sign-offs lie between its snapshots', () => {
    const quiet = [at('Scenarios 1.dat', 'snapshot', 1), at('2 UserLogOff.bin', 'transmission', 2)];
    expect(isWorthSending(quiet, rules)).toBe(false);
    expect(isWorthSending([...quiet, at('3 JobMove.bin', 'transmission', 3)], rules)).toBe(true);
    expect(isWorthSending([at('3 JobMove.bin', 'transmission', 3)], rules)).toBe(false);
  });

  it('follow the settings when these name other files', async () => {
    const settings = new Map([
      ...defaultSettings,
      ['recordings.snapshotPattern', String.raw`^full_.*\.snap$`],
      ['recordings.transmissionPattern', String.raw`\.tx$`],
    ]);
    const root = await plantOf({
      [`${BELOW}/run/full_1.snap`]: { text: 's', at: '2026-11-20T05:00:00Z' },
      [`${BELOW}/run/2 JobMove.tx`]: { text: 't', at: '2026-11-20T06:00:00Z' },
      [`${BELOW}/run/notes.txt`]: { text: 'n', at: '2026-11-20T07:00:00Z' },
    });
    const { runs } = await look(root, { settings });
    expect(Object.fromEntries(runs[0]?.files.map(({ name, kind }) => [name, kind]) ?? [])).toEqual({
      'snapshot 0001': 'snapshot',
      '2 JobMove.tx': 'transmission',
      'file 0003': 'other',
    });
  });
});
