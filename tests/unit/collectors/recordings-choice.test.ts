import { createHash } from 'node:crypto';
import { appendFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordingsCollector } from '../../../core/collectors/recordings/index.ts';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { RunContext } from '../../../core/collectors/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { contextFor, defaultSettings, plantOf, runTree, testPlatform } from '../evidence/evidence-fixture.ts';
import type { Tree } from '../evidence/evidence-fixture.ts';

interface PackedRun {
  readonly instance: string;
  readonly run: string;
  readonly taken: Readonly<Record<string, unknown>>;
  readonly files: readonly { readonly name: string; readonly sha256: string | null; readonly state: string }[];
}

const DAY = '2026-11-20';
const BELOW = `Production/System/Data/Recordings/${DAY} 06.00.00`;
const at = (time: string, text: string) => ({ text, at: `${DAY}T${time}:00Z` });

/** Three snapshots with work between the first two, and log-offs behind. */
const PLANT: Tree = {
  [`${BELOW}/Scenarios 1.dat`]: at('05:00', 'first'),
  [`${BELOW}/000002 JobMove.bin`]: at('06:00', 'moved'),
  [`${BELOW}/Scenarios 3.dat`]: at('08:00', 'second'),
  [`${BELOW}/000004 UserLogOff.bin`]: at('09:00', 'left'),
  [`${BELOW}/Scenarios 5.dat`]: at('10:00', 'third'),
};
const approval: RunContext['approval'] = (kind) => ({ id: `of-${kind}` });
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

async function look(root: string, parts: Partial<RunContext> = {}) {
  const [run] = await runCollectors([recordingsCollector], await contextFor(root, parts));
  if (run === undefined) throw new Error('nothing ran');
  const file = run.output.files[0];
  const { runs } =
    file !== undefined && 'text' in file ? (JSON.parse(file.text) as { runs: readonly PackedRun[] }) : { runs: [] };
  const leaves = run.output.files.flatMap((one) => ('text' in one ? [] : [one.place.at(-1)]));
  return { ...run, runs, leaves, left: run.output.left ?? new Map<string, string>() };
}

const choose = (from: string, to: string, instance = 'Production') => ({
  wantedRecording: { choice: { instance, run: `${DAY} 06.00.00`, range: { from, to } } },
});

describe('what is taken of recordings', () => {
  it('is the range a person chose, hashed, and the rest is named as outside', async () => {
    const root = await plantOf(PLANT);
    const { result, runs, leaves, left } = await look(root, {
      ...choose('Scenarios 1.dat', 'Scenarios 3.dat'),
      approval,
    });
    expect(result.outcome).toBe('ok');
    expect(runs[0]?.files.map(({ name, sha256 }) => [name, sha256])).toEqual([
      ['Scenarios 1.dat', sha('first')],
      ['000002 JobMove.bin', sha('moved')],
      ['Scenarios 3.dat', sha('second')],
    ]);
    expect(runs[0]?.taken).toMatchObject({ by: 'person', reason: null, files: 3, outside: { files: 2, bytes: 9 } });
    expect(leaves).toEqual(['Scenarios 1.dat', '000002 JobMove.bin', 'Scenarios 3.dat']);
    expect(left.get(join(root, BELOW))).toBe('It lies outside the chosen range of its run.');
  });

  it('is listed and hashed, and stays, when no approval allows it', async () => {
    const root = await plantOf(PLANT);
    const { runs, leaves, left } = await look(root, choose('Scenarios 1.dat', 'Scenarios 3.dat'));
    expect(runs[0]?.files).toHaveLength(3);
    expect(leaves).toEqual([]);
    expect(left.get(join(root, BELOW))).toContain('leave only under an approval');
  });

  it('is what the time of the fault needs, with the reason', async () => {
    const { runs } = await look(await plantOf(PLANT), { wantedRecording: { faultAt: `${DAY}T09:30:00Z` } });
    expect(runs[0]?.taken).toMatchObject({ by: 'fault', reason: 'previous-pair', transmissions: 1, files: 3 });
  });

  it('is nothing, in words, when no recording holds the time', async () => {
    const { result, runs } = await look(await plantOf(PLANT), { wantedRecording: { faultAt: `${DAY}T16:40:00Z` } });
    expect(result).toMatchObject({
      outcome: 'absent',
      reason: 'No recording of Production holds 2026-11-20 16:40 UTC. The nearest ends 2026-11-20 10:00 UTC.',
    });
    expect(runs).toEqual([]);
  });

  it('is only a list of the other instances when one was chosen', async () => {
    const root = await plantOf({ ...PLANT, ...runTree('Test') });
    const opened: string[] = [];
    const files: Files = { ...nodeFiles, hash: (path, signal) => (opened.push(path), nodeFiles.hash(path, signal)) };
    const parts = { ...choose('Scenarios 1.dat', 'Scenarios 3.dat'), approval, platform: testPlatform({ files }) };
    const { runs, output } = await look(root, parts);
    expect(runs.map(({ instance, taken }) => [instance, taken['isRead']])).toEqual([
      ['Production', true],
      ['Test', false],
    ]);
    expect(opened.every((path) => path.includes('Production'))).toBe(true);
    expect(output.files.every((file) => 'text' in file || file.place[1] === 'Production')).toBe(true);
  });

  it('is said to be gone when the chosen run or its ends are not there any more', async () => {
    const root = await plantOf(PLANT);
    const gone = await look(root, choose('Scenarios 1.dat', 'Scenarios 9.dat'));
    expect(gone.result).toMatchObject({ outcome: 'absent', reason: expect.stringContaining('not in its run') });
    const choice = { instance: 'Production', run: 'nowhere', range: null };
    const other = await look(root, { wantedRecording: { choice } });
    expect(other.result.reason).toBe('The chosen run of Production is not there (any more).');
  });

  it('leaves the live scenario here when the settings say never', async () => {
    const root = await plantOf({ ...PLANT, 'Production/System/Data/Scenario/Scenarios.dat': 'the plan' });
    const settings = new Map([...defaultSettings, ['recordings.liveScenario', 'never']]);
    const { leaves } = await look(root, { approval, settings });
    expect(leaves).not.toContain('Scenarios.dat');
    expect((await look(root, { approval })).leaves).toContain('Scenarios.dat');
  });

  it('opens nothing when the profile is minimal, however much is chosen', async () => {
    const root = await plantOf(PLANT);
    const open = (): never => {
      throw new Error('opened');
    };
    const platform = testPlatform({ files: { ...nodeFiles, hash: open, readAll: open, openBelow: open } });
    const { result, runs } = await look(root, {
      ...choose('Scenarios 1.dat', 'Scenarios 5.dat'),
      platform,
      profile: 'minimal',
    });
    expect(result.outcome).toBe('ok');
    expect(runs[0]?.files).toHaveLength(5);
  });
});

describe('a recorded file that is not as it was listed', () => {
  const chosen = choose('Scenarios 1.dat', 'Scenarios 3.dat');
  const file = '000002 JobMove.bin';

  /** Something happens to one file right before it is read. */
  function whenRead(path: string, happens: () => Promise<void>): Partial<RunContext> {
    const hash: Files['hash'] = async (asked, signal, below) => {
      if (asked === path) await happens();
      return nodeFiles.hash(asked, signal, below);
    };
    return { platform: testPlatform({ files: { ...nodeFiles, hash } }) };
  }

  const refused = (code: string) => (): Promise<void> => Promise.reject(Object.assign(new Error(code), { code }));

  it.each([
    ['changing', 'changed while being read', (path: string) => () => appendFile(path, ' more')],
    ['truncated', 'became shorter while being read', (path: string) => () => truncate(path, 2)],
    ['vanished', 'vanished while being read', (path: string) => () => rm(path)],
    ['locked', 'held by another program', () => refused('EBUSY')],
    ['unreadable', 'could not be read', () => refused('EIO')],
  ] as const)('is named and stays when it is %s', async (state, words, happens) => {
    const root = await plantOf(PLANT);
    const path = join(root, BELOW, file);
    const { result, runs, leaves, left } = await look(root, { ...chosen, approval, ...whenRead(path, happens(path)) });
    expect(result).toMatchObject({ outcome: 'partial', reason: expect.stringContaining(`1 file ${words} (${file})`) });
    expect(runs[0]?.files[1]).toMatchObject({ state, sha256: null });
    expect(leaves).toEqual(['Scenarios 1.dat', 'Scenarios 3.dat']);
    expect(left.get(path)).not.toBe(left.get(join(root, BELOW)));
  });

  it('is taken as locked on Windows when the system refuses it in the words of a missing right', async () => {
    const root = await plantOf(PLANT);
    const { platform } = whenRead(join(root, BELOW, file), refused('EPERM'));
    const own = testPlatform();
    const windows = {
      ...own,
      files: platform?.files ?? own.files,
      system: { ...own.system, platform: 'win32' as const },
    };
    const { runs } = await look(root, { ...chosen, platform: { ...windows, exec: noServices } });
    expect(runs[0]?.files[1]).toMatchObject({ state: 'locked' });
  });
});

const noServices = { run: () => Promise.resolve({ ok: true as const, value: { code: 0, stdout: '[]', stderr: '' } }) };
