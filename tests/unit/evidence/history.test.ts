import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Collector, CollectorOutput } from '../../../core/collectors/index.ts';
import { createIds } from '../../../core/platform/node/index.ts';
import type { RunState } from '../../../shared/contract/evidence.ts';
import type { Fact, Finding } from '../../../shared/domain/evidence.ts';
import type { SnapshotId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { codeOf, packedOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';

const DONE: CollectorOutput = {
  outcome: 'ok',
  summary: 'fine',
  count: 1,
  facts: [],
  findings: [],
  files: [],
  withheld: [],
};
const PATIENT = { timeout: 20_000 };
const DAY_MS = 24 * 60 * 60_000;

const collector = (id: string, collect: Collector['collect']): Collector => ({
  id,
  timeLimitMs: 60_000,
  profiles: ['standard'],
  groups: [id],
  needsRoot: false,
  collect,
});

describe('the row of earlier snapshots', () => {
  it('gives free space with its pace and since when versions were seen, of the same root alone', async () => {
    const clock = fakeClock('2026-11-20T06:00:00.000Z');
    let free = 40;
    const disk = collector('disk', async () => ({
      ...DONE,
      facts: [
        { group: 'disk', key: 'rootFree', value: free, unit: 'GB' },
        { group: 'versions', key: 'instance/Production', value: free > 30 ? '12.3.1' : '12.4.0' },
      ] satisfies Fact[],
    }));
    const { evidence } = await startEvidence({ collectors: [disk], platform: { clock, ids: createIds(clock) } });
    const root = await plantOf(runTree('Production'));
    const other = await plantOf(runTree('Production'));
    let id: SnapshotId | undefined;
    for (const value of [40, 30, 20, 10]) {
      free = value;
      id = packedOf(await evidence.run({ profile: 'standard', root }, noSignal)).snapshotId;
      clock.advance(DAY_MS);
    }
    await evidence.run({ profile: 'standard', root: other }, noSignal);
    const history = valueOf(evidence.history(id as SnapshotId));
    expect(history.freeSpace).toMatchObject({ pace: 'full-soon', freeBytes: 10e9, neededBytes: 10e9 });
    expect(history.freeSpace?.points.map(({ freeBytes }) => freeBytes)).toEqual([40e9, 30e9, 20e9, 10e9]);
    expect(history.freeSpace?.fullAt?.slice(0, 10)).toBe('2026-11-24');
    expect(history.versions).toMatchObject([
      { version: '12.3.1', firstSeenAt: '2026-11-20T06:00:00.000Z' },
      { version: '12.4.0', firstSeenAt: '2026-11-21T06:00:00.000Z' },
    ]);
    expect(codeOf(evidence.history('nothing' as SnapshotId))).toBe('not-found');
  });
});

describe('a run, as it goes', () => {
  it('says what could be judged and what was found before the last collector ended, and how long it usually takes', async () => {
    let release = (): void => undefined;
    const waits = new Promise<void>((resolve) => (release = resolve));
    const risk: Finding = { id: 'x', level: 'risk', title: 'One thing', text: 'It is so.', todo: 'Do it.' };
    const first = collector('first', async () => ({ ...DONE, findings: [risk] }));
    const last = collector('last', async () => waits.then(() => DONE));
    const fixture = await startEvidence({ collectors: [first, last] });
    valueOf(fixture.evidence.start({ profile: 'standard' }, undefined));
    await expect.poll(() => fixture.evidence.state()?.findings.length, PATIENT).toBe(1);
    const state = fixture.evidence.state();
    expect(state).toMatchObject({ phase: 'collecting', usualMs: null, findings: [risk], findingsOf: { first: 1 } });
    expect(state?.checks?.of).toBeGreaterThanOrEqual(state?.checks?.done ?? 0);
    release();
    await expect.poll(() => fixture.evidence.state()?.phase, PATIENT).toBe('done');
    valueOf(fixture.evidence.start({ profile: 'standard' }, undefined));
    expect(fixture.evidence.state()?.usualMs).toBeGreaterThanOrEqual(0);
    await expect.poll(() => fixture.evidence.state()?.phase, PATIENT).toBe('done');
    const done = fixture.events.flatMap(({ name, payload }) =>
      name === 'collect.progress' ? [(payload as RunState).checks?.done ?? 0] : [],
    );
    expect(done.slice(0, done.indexOf(0, 1))).toEqual(done.slice(0, done.indexOf(0, 1)).toSorted((a, b) => a - b));
  });
});

describe('exporting a bundle', () => {
  const quick = collector('quick', () => Promise.resolve(DONE));

  it('copies it whole to the place the person chose', async () => {
    const target = join(temporaryFolder(), 'evidence.zip');
    const asked: string[] = [];
    const { evidence } = await startEvidence({
      collectors: [quick],
      askTarget: async (_, name) => {
        asked.push(name);
        return ok(target);
      },
    });
    const { snapshotId, bundle } = packedOf(await evidence.run({ profile: 'standard' }, noSignal));
    expect(valueOf(await evidence.exportBundle(snapshotId))).toEqual({ path: target });
    expect(asked).toEqual([expect.stringMatching(/^support-bundle-.*\.zip$/)]);
    expect(await readFile(target)).toEqual(await readFile(bundle.path));
    expect((await stat(target)).mode & 0o777).toBe(0o600);
  });

  it('writes nothing when the person stepped back, and refuses a bundle that was changed or is gone', async () => {
    const answers = { path: null as string | null };
    const { evidence } = await startEvidence({ collectors: [quick], askTarget: async () => ok(answers.path) });
    const { snapshotId, bundle } = packedOf(await evidence.run({ profile: 'standard' }, noSignal));
    expect(valueOf(await evidence.exportBundle(snapshotId))).toEqual({ path: null });
    answers.path = join(temporaryFolder(), 'no such folder', 'evidence.zip');
    expect((await evidence.exportBundle(snapshotId)).ok).toBe(false);
    await writeFile(bundle.path, 'something else');
    expect(codeOf(await evidence.exportBundle(snapshotId))).toBe('corrupt');
    await rm(bundle.path);
    expect(codeOf(await evidence.exportBundle(snapshotId))).toBe('not-found');
  });

  it('is not possible where nobody can be asked', async () => {
    const { evidence } = await startEvidence({ collectors: [quick] });
    const { snapshotId } = packedOf(await evidence.run({ profile: 'standard' }, noSignal));
    expect(codeOf(await evidence.exportBundle(snapshotId))).toBe('unavailable');
    const closed = await startEvidence({
      collectors: [quick],
      askTarget: async () => fail('unavailable', 'no window'),
    });
    const again = packedOf(await closed.evidence.run({ profile: 'standard' }, noSignal));
    expect(codeOf(await closed.evidence.exportBundle(again.snapshotId))).toBe('unavailable');
  });
});
