import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Collector, CollectorOutput } from '../../../core/collectors/index.ts';
import { evidenceHandlers } from '../../../core/evidence/index.ts';
import { createIds } from '../../../core/platform/node/index.ts';
import { contract } from '../../../shared/contract/index.ts';
import type { RunState } from '../../../shared/contract/evidence.ts';
import type { CaseId, SnapshotId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { codeOf, packedOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';
import type { EvidenceFixture } from './evidence-fixture.ts';

const CASE = 'case-1' as CaseId;
const DONE: CollectorOutput = {
  outcome: 'ok',
  summary: 'fine',
  count: 1,
  facts: [],
  findings: [],
  files: [],
  withheld: [],
};

function fake(collect: Collector['collect'], id = 'fake'): Collector {
  return { id, timeLimitMs: 60_000, profiles: ['standard'], groups: [id], needsRoot: false, collect };
}

const quick = fake(() => Promise.resolve(DONE));
/** Ends when it is told to stop, and not before. */
const endless = fake(
  ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(DONE), { once: true })),
);

/** Waits for the run's end as the window does: by its events. */
async function ended({ evidence, events }: EvidenceFixture): Promise<RunState> {
  for (let seen = -1; ;) {
    const state = evidence.state();
    if (state !== null && state.phase !== 'collecting' && state.phase !== 'packing') return state;
    if (events.length === seen) await new Promise((resolve) => setImmediate(resolve));
    seen = events.length;
  }
}

describe('a run the window starts', () => {
  it('answers at once, tells how it goes, and ends with a snapshot', async () => {
    const fixture = await startEvidence({ collectors: [quick] });
    const { runId } = valueOf(fixture.evidence.start({ profile: 'standard' }, undefined));
    expect(fixture.evidence.state()).toMatchObject({ runId, phase: 'collecting' });
    const state = await ended(fixture);
    expect(state).toMatchObject({
      runId,
      phase: 'done',
      error: null,
      collectors: [{ id: 'fake', state: 'ok', text: 'fine', count: 1 }],
    });
    expect(valueOf(fixture.evidence.get(state.snapshotId as SnapshotId)).outcome).toBe('complete');
    const phases = fixture.events
      .filter(({ name }) => name === 'collect.progress')
      .map(({ payload }) => (payload as RunState).phase);
    expect(phases).toEqual(expect.arrayContaining(['collecting', 'packing', 'done']));
    expect(fixture.events.at(-1)).toEqual({ name: 'snapshots.changed', payload: { ids: [state.snapshotId] } });
  });

  it('is refused while another one goes on', async () => {
    const fixture = await startEvidence({ collectors: [endless] });
    const { runId } = valueOf(fixture.evidence.start({ profile: 'standard' }, undefined));
    expect(fixture.evidence.start({ profile: 'standard' }, undefined)).toMatchObject({
      ok: false,
      error: { code: 'busy', details: { runId } },
    });
    expect(codeOf(await fixture.evidence.run({ profile: 'standard' }, noSignal))).toBe('busy');
  });

  it('leaves nothing when it is cancelled, and another can start', async () => {
    const fixture = await startEvidence({ collectors: [endless] });
    const { evidence, bundles, db } = fixture;
    const { runId } = valueOf(evidence.start({ profile: 'standard' }, undefined));
    evidence.cancel('another');
    expect(evidence.state()?.phase).toBe('collecting');
    evidence.cancel(runId);
    expect(await ended(fixture)).toMatchObject({ phase: 'cancelled', snapshotId: null, error: null });
    expect(evidence.list(10)).toEqual([]);
    expect(await readdir(bundles)).toEqual([]);
    expect(db.sql('SELECT phase FROM collect_run').all()).toEqual([{ phase: 'cancelled' }]);
    expect(evidence.start({ profile: 'standard' }, undefined).ok).toBe(true);
  });

  it('ends as failed with its sentence when the root is not there', async () => {
    const fixture = await startEvidence({ collectors: [quick] });
    valueOf(fixture.evidence.start({ profile: 'standard', root: '/nowhere' }, undefined));
    expect(await ended(fixture)).toMatchObject({ phase: 'failed', error: { code: 'invalid' } });
  });

  it('puts its bundle on the case when one is named, and says so when that fails', async () => {
    const fixture = await startEvidence({ collectors: [quick] });
    valueOf(fixture.evidence.start({ profile: 'standard' }, CASE));
    await ended(fixture);
    for (let turn = 0; turn < 50 && fixture.attached.length === 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(fixture.attached).toMatchObject([
      { caseId: CASE, name: expect.stringMatching(/^support-bundle-\d{4}-\d\d-\d\d-\w{6}\.zip$/) },
    ]);
    const broken = await startEvidence({
      collectors: [quick],
      attachToCase: async () => fail('not-found', 'There is no such case.'),
    });
    valueOf(broken.evidence.start({ profile: 'standard' }, CASE));
    await ended(broken);
    for (let turn = 0; turn < 50 && broken.evidence.state()?.error === null; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(broken.evidence.state()).toMatchObject({ phase: 'done', error: { code: 'not-found' } });
  });

  it('is known as interrupted after the app was killed in the middle', async () => {
    const dataDir = temporaryFolder();
    const { db } = await startEvidence({ dataDir });
    db.sql(
      "INSERT INTO collect_run (id, started_at, phase) VALUES ('r1', '2026-11-23T10:00:00.000Z', 'running')",
    ).run();
    const { createRunRepository } = await import('../../../core/evidence/run-repository.ts');
    const runs = createRunRepository(db);
    const state = runs.settleInterrupted('2026-11-23T11:00:00.000Z');
    expect(state).toMatchObject({ runId: 'r1', phase: 'failed', error: { code: 'unavailable' } });
    expect(runs.settleInterrupted('2026-11-23T11:00:00.000Z')).toBeNull();
    expect(db.sql('SELECT phase, ended_at FROM collect_run').all()).toEqual([
      { phase: 'failed', ended_at: '2026-11-23T11:00:00.000Z' },
    ]);
  });

  it('is over before the core lets go of the database', async () => {
    const { evidence } = await startEvidence({ collectors: [endless] });
    valueOf(evidence.start({ profile: 'standard' }, undefined));
    await evidence.stop();
    expect(evidence.state()?.phase).toBe('cancelled');
  });

  it('ends as cancelled when the caller of a whole run goes away', async () => {
    const { evidence } = await startEvidence({ collectors: [endless] });
    const abort = new AbortController();
    const running = evidence.run({ profile: 'standard' }, abort.signal);
    abort.abort();
    expect(codeOf(await running)).toBe('cancelled');
  });

  it('leaves no bundle when its row cannot be written', async () => {
    const { evidence, db, bundles } = await startEvidence({ collectors: [quick] });
    db.exec('DROP TABLE version_history');
    const versioned = fake(async () => ({ ...DONE, facts: [{ group: 'versions', key: 'server/1.2', value: '1.2' }] }));
    expect(versioned.id).toBe('fake');
    await expect(evidence.run({ profile: 'standard' }, noSignal)).rejects.toThrow(/version_history/);
    expect(await readdir(bundles)).toEqual([]);
    expect(evidence.list(5)).toEqual([]);
    expect(evidence.state()).toMatchObject({ phase: 'failed', error: { code: 'internal' } });
  });
});

describe('an unfinished archive', () => {
  it('is gone after the next run when a process was killed while it packed, and other files stay', async () => {
    const { evidence, staging } = await startEvidence({ collectors: [quick] });
    await mkdir(staging, { recursive: true });
    await writeFile(join(staging, '.01a20099-e8ae-7761-b74d-9d22496ad0a3.zip.a1b2c3d4e5f6.tmp'), 'half');
    await writeFile(join(staging, 'of somebody else.bin'), 'whole');
    await evidence.run({ profile: 'standard' }, noSignal);
    expect(await readdir(staging)).toEqual(['of somebody else.bin']);
  });
});

describe('snapshots', () => {
  it('are listed newest first, each compared with the one before of the same root', async () => {
    const clock = fakeClock();
    let version = '12.3.1';
    const versions = fake(async () => ({
      ...DONE,
      facts: [{ group: 'fake', key: 'instanceManager', value: version }],
    }));
    const { evidence } = await startEvidence({ collectors: [versions], platform: { clock, ids: createIds(clock) } });
    const root = await plantOf(runTree('Production'));
    const first = packedOf(await evidence.run({ profile: 'standard', root }, noSignal));
    clock.advance(60_000);
    await evidence.run({ profile: 'standard' }, noSignal);
    clock.advance(60_000);
    version = '12.4.0';
    const third = packedOf(await evidence.run({ profile: 'standard', root }, noSignal));
    const list = evidence.list(10);
    expect(list.map(({ id }) => id)[0]).toBe(third.snapshotId);
    expect(list.map(({ changes }) => changes)).toEqual([1, 0, 0]);
    expect(valueOf(evidence.get(third.snapshotId))).toMatchObject({
      comparedWith: valueOf(evidence.get(first.snapshotId)).takenAt,
      changeList: [{ kind: 'changed', before: '12.3.1', after: '12.4.0' }],
    });
    expect(evidence.list(1)).toHaveLength(1);
  });

  it('keep since when a version was seen at its root', async () => {
    const clock = fakeClock('2026-11-01T00:00:00.000Z');
    const versions = fake(async () => ({
      ...DONE,
      facts: [
        { group: 'versions', key: 'server/12.3.1', value: '12.3.1' },
        { group: 'versions', key: 'instance/Live', value: null },
      ],
    }));
    const { evidence } = await startEvidence({ collectors: [versions], platform: { clock, ids: createIds(clock) } });
    const root = await plantOf(runTree('Live'));
    await evidence.run({ profile: 'standard', root }, noSignal);
    clock.advance(86_400_000);
    await evidence.run({ profile: 'standard', root }, noSignal);
    expect(evidence.versionHistory(root)).toEqual([
      {
        subject: 'server',
        version: '12.3.1',
        firstSeenAt: '2026-11-01T00:00:00.000Z',
        lastSeenAt: '2026-11-02T00:00:00.000Z',
      },
    ]);
    expect(evidence.lastInstances().map(({ name }) => name)).toEqual(['Live']);
  });

  it('give their bundle to a case only when it still is what was packed', async () => {
    const { evidence } = await startEvidence({ collectors: [quick] });
    const { snapshotId, bundle } = packedOf(await evidence.run({ profile: 'standard' }, noSignal));
    expect(valueOf(await evidence.attach(snapshotId, CASE))).toMatchObject({ sha256: bundle.sha256, source: 'bundle' });
    await writeFile(bundle.path, 'something else');
    expect(codeOf(await evidence.attach(snapshotId, CASE))).toBe('corrupt');
    await rm(bundle.path);
    expect(codeOf(await evidence.attach(snapshotId, CASE))).toBe('not-found');
    expect(codeOf(await evidence.attach('none' as SnapshotId, CASE))).toBe('not-found');
  });

  it('are shown in the file manager by the desktop alone', async () => {
    const shown: string[] = [];
    const reveal = async (path: string) => {
      shown.push(path);
      return ok(undefined);
    };
    const desktop = await startEvidence({ collectors: [quick], reveal });
    const { snapshotId, bundle } = packedOf(await desktop.evidence.run({ profile: 'standard' }, noSignal));
    expect(codeOf(await desktop.evidence.reveal(snapshotId))).toBe('ok');
    expect(shown).toEqual([bundle.path]);
    const terminal = await startEvidence({ collectors: [quick] });
    const other = packedOf(await terminal.evidence.run({ profile: 'standard' }, noSignal));
    expect(codeOf(await terminal.evidence.reveal(other.snapshotId))).toBe('unavailable');
    expect(codeOf(await terminal.evidence.reveal('none' as SnapshotId))).toBe('not-found');
  });

  it('answer in the shapes of the contract', async () => {
    const { evidence, instances } = await startEvidence();
    const handlers = evidenceHandlers(evidence, instances);
    const context = { signal: noSignal };
    const root = await plantOf(runTree('Production'));
    const answer = valueOf(await handlers['collect.run']({ profile: 'standard', root }, context));
    expect(contract['collect.run'].output.safeParse(answer).success).toBe(true);
    const list = valueOf(await handlers['snapshots.list']({ limit: 50 }, context));
    expect(contract['snapshots.list'].output.safeParse(list).success).toBe(true);
    const detail = valueOf(await handlers['snapshots.get']({ id: answer.snapshotId as SnapshotId }, context));
    expect(contract['snapshots.get'].output.safeParse(detail).success).toBe(true);
    const state = valueOf(await handlers['collect.state']({}, context));
    expect(contract['collect.state'].output.safeParse(state).success).toBe(true);
  });
});
