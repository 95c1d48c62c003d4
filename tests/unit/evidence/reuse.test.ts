import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Collector, SurveyItem } from '../../../core/collectors/index.ts';
import { isSameMoving } from '../../../core/evidence/moving-rules.ts';
import { isTooFresh, mattering, movedLittle } from '../../../core/evidence/reuse-rules.ts';
import { systemClock } from '../../../core/platform/node/index.ts';
import { logsCollector } from '../../../core/collectors/logs/index.ts';
import { settingsCollector } from '../../../core/collectors/settings/index.ts';
import type { CollectAnswer, Fact } from '../../../shared/domain/evidence.ts';
import { fail } from '../../../shared/errors.ts';
import { memorySecrets, packedOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';
import type { EvidenceFixture } from './evidence-fixture.ts';

const LOG = 'Production/System/Data/Alerts/SystemService.log';
const OLD = '2026-11-20T06:00:00Z';
const DAY_MS = 86_400_000;
/** Two days on, so that no file of the test is fresh. */
const LATER = { ...systemClock, now: () => systemClock.now() + 2 * DAY_MS };

/** A plant nobody wrote to of late: also what the system itself stamps lies behind. */
async function quietPlant(): Promise<string> {
  return plantOf({ ...runTree('Production'), [LOG]: { text: 'INFO started\nERROR import failed\n', at: OLD } });
}

/** Stands for what looks at the machine: it says what a test lets it say. */
function speaker(says: { text: string; facts: readonly Fact[]; calls?: number }): Collector {
  return {
    id: 'speaker',
    timeLimitMs: 1_000,
    profiles: ['minimal', 'standard', 'full'],
    groups: ['machine'],
    needsRoot: false,
    collect: async () => {
      says.calls = (says.calls ?? 0) + 1;
      const file = { path: 'facts/speaker.json', kind: 'facts', source: 'speaker', text: says.text };
      const base = { outcome: 'ok', summary: 'spoke', count: 1, findings: [], withheld: [] } as const;
      return { ...base, facts: says.facts, files: [file] };
    },
  };
}

interface Fixture extends EvidenceFixture {
  readonly root: string;
  readonly says: { text: string; facts: readonly Fact[]; calls?: number };
  /** How often the logs were looked for. */
  reads(): number;
  run(request?: object): Promise<CollectAnswer & { readonly bundle: NonNullable<CollectAnswer['bundle']> }>;
}

const fact = (key: string, value: Fact['value']): Fact => ({ group: 'machine', key, value });

async function start(options: Parameters<typeof startEvidence>[0] = {}): Promise<Fixture> {
  const says = { text: 'hello', facts: [fact('cores', 4), fact('memoryFreeBytes', 1000)] };
  let reads = 0;
  const logs: Collector = {
    ...logsCollector,
    collect: (context) => {
      reads += 1;
      return logsCollector.collect(context);
    },
  };
  const root = await quietPlant();
  const fixture = await startEvidence({
    collectors: [logs, settingsCollector, speaker(says)],
    ...options,
    platform: { clock: LATER, ...options.platform },
  });
  const run = async (request: object = {}) =>
    packedOf(await fixture.evidence.run({ profile: 'standard', root, ...request }, noSignal));
  return { ...fixture, root, says, reads: () => reads, run };
}

describe('a collection of what did not change', () => {
  it('takes the earlier bundle, says so, and reads no file again', async () => {
    const fixture = await start();
    const first = await fixture.run();
    const second = await fixture.run();
    expect(first.bundle.reused).toBeUndefined();
    expect(second.bundle).toMatchObject({ reused: true, sha256: first.bundle.sha256, bytes: first.bundle.bytes });
    expect(second.bundle.since).toBe(fixture.evidence.list(2)[1]?.takenAt);
    expect(second.bundle.path).not.toBe(first.bundle.path);
    expect(fixture.reads()).toBe(1);
    expect(fixture.says.calls).toBe(2);
    expect(second.collectors.map(({ id, outcome }) => [id, outcome])).toEqual(
      first.collectors.map(({ id, outcome }) => [id, outcome]),
    );
    const [kept, original] = fixture.evidence.list(2).map(({ id }) => valueOf(fixture.evidence.get(id)));
    expect(kept).toMatchObject({ facts: original?.facts, withheldList: original?.withheldList, changeList: [] });
    expect(kept?.bundle).toEqual(second.bundle);
  });

  it('keeps both files apart: the one that is changed later is not the other', async () => {
    const fixture = await start();
    const first = await fixture.run();
    const second = await fixture.run();
    expect(await readFile(`${second.bundle.path}.local.json`, 'utf8')).toBe(
      await readFile(`${first.bundle.path}.local.json`, 'utf8'),
    );
    const staged = join(fixture.staging, 'edited.zip');
    await writeFile(staged, 'edited');
    const info = { sha256: 'a'.repeat(64), bytes: 6, files: 1, withheld: 0 };
    valueOf(await fixture.evidence.replaceBundle(second.snapshotId, staged, info));
    expect(valueOf(await fixture.evidence.attach(first.snapshotId, 'c1' as never))).toBeDefined();
    expect(valueOf(fixture.evidence.get(second.snapshotId)).bundle?.reused).toBeUndefined();
  });

  it('leaves the file that already is that bundle, and copies it to another place', async () => {
    const fixture = await start();
    const out = join(temporaryFolder(), 'bundle.zip');
    const first = await fixture.run({ out });
    const before = await stat(out);
    const second = await fixture.run({ out });
    expect(second.bundle).toMatchObject({ path: out, reused: true, sha256: first.bundle.sha256 });
    expect((await stat(out)).mtimeMs).toBe(before.mtimeMs);
    const other = join(temporaryFolder(), 'other.zip');
    const third = await fixture.run({ out: other });
    expect(third.bundle).toMatchObject({ path: other, reused: true });
    expect(await readFile(other)).toEqual(await readFile(out));
    expect((await stat(other)).nlink).toBe(1);
  });

  it('makes it anew when it is asked to', async () => {
    const fixture = await start();
    await fixture.run();
    expect((await fixture.run({ fresh: true })).bundle.reused).toBeUndefined();
    expect(fixture.reads()).toBe(2);
  });

  it('reuses an encrypted bundle for the same recipients alone', async () => {
    const fixture = await start();
    const one = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    const other = 'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg';
    const first = await fixture.run({ recipients: [one] });
    expect((await fixture.run({ recipients: [one] })).bundle).toMatchObject({
      reused: true,
      sha256: first.bundle.sha256,
    });
    expect((await fixture.run({ recipients: [other] })).bundle.reused).toBeUndefined();
    expect((await fixture.run()).bundle.reused).toBeUndefined();
  });
});

describe('a collection makes its bundle anew', () => {
  const changes: readonly (readonly [string, (fixture: Fixture, path: string) => unknown])[] = [
    [
      'a file was written with the same size',
      ({ root }) => writeFile(join(root, LOG), 'INFO started\nERROR import FAILED\n'),
    ],
    ['a file came', ({ root }) => writeFile(join(root, 'Production/System/Data/Alerts/new.log'), 'INFO\n')],
    ['a setting that matters changed', ({ settings }) => settings.set('redaction.profile', 'strict')],
    ['another collector says another thing', ({ says }) => void (says.text = 'bye')],
    ['a fact is another', ({ says }) => void (says.facts = [fact('cores', 8), fact('memoryFreeBytes', 1000)])],
    ['what moves moved far', ({ says }) => void (says.facts = [fact('cores', 4), fact('memoryFreeBytes', 10)])],
    ['the earlier bundle was changed', (_, path) => writeFile(path, 'x')],
    ['the earlier bundle was touched', (_, path) => utimes(path, new Date(OLD), new Date(OLD))],
    ['what its marks stand for is gone', (_, path) => rm(`${path}.local.json`)],
  ];
  it('when anything it is made of changed, and takes it again afterwards', async () => {
    const fixture = await start();
    let { bundle } = await fixture.run();
    for (const [what, change] of changes) {
      await change(fixture, bundle.path);
      const answer = await fixture.run();
      expect([what, answer.bundle.reused]).toEqual([what, undefined]);
      expect(answer.collectors.map(({ id }) => id)).toEqual(['logs', 'settings', 'speaker']);
      ({ bundle } = answer);
      expect([what, (await fixture.run()).bundle.reused]).toEqual([what, true]);
    }
    expect((await readArchive(bundle.path)).length).toBeGreaterThan(2);
  }, 120_000);

  it('when the request is another', async () => {
    const fixture = await start();
    await fixture.run();
    const requests = [
      { profile: 'minimal' },
      { instance: 'Production' },
      { since: '2026-01-01T00:00:00Z' },
      { format: 'tar.zst' },
      { maxBytes: 50_000_000 },
    ];
    for (const request of requests)
      expect([request, (await fixture.run(request)).bundle.reused]).toEqual([request, undefined]);
  }, 60_000);

  it('when a setting of the window changed it does not', async () => {
    const fixture = await start();
    await fixture.run();
    fixture.settings.set('ui.theme', 'dark');
    expect((await fixture.run()).bundle.reused).toBe(true);
  });

  it('when a secret became known that the earlier one was not looked through for', async () => {
    const secret = { value: 'Zk7-unterwegs-Q2', kind: 'password' } as const;
    const fixture = await start();
    await fixture.run();
    await fixture.gateOf.noteKnown([secret]);
    expect((await fixture.run()).bundle.reused).toBeUndefined();
    expect((await fixture.run()).bundle.reused).toBe(true);
  });

  it('when an approval came, and when it ended', async () => {
    let approved: { readonly id: string } | undefined;
    const fixture = await start({ approval: () => approved });
    await fixture.run();
    approved = { id: 'a1' };
    expect((await fixture.run()).bundle.reused).toBeUndefined();
    approved = undefined;
    expect((await fixture.run()).bundle.reused).toBe(true);
  });

  it('when an approval came while the earlier one was made, and ended since', async () => {
    let asked = 0;
    let comesAfter = 8;
    const approval = () => ((asked += 1) > comesAfter ? { id: 'a1' } : undefined);
    const fixture = await start({ approval });
    await fixture.run();
    comesAfter = Number.POSITIVE_INFINITY;
    expect((await fixture.run()).bundle.reused).toBeUndefined();
  });

  it('when the key of redaction is not kept', async () => {
    const secrets = { ...memorySecrets(), set: async () => fail('unavailable', 'There is no store.') };
    const fixture = await start({ platform: { secrets, clock: LATER } });
    await fixture.run();
    expect((await fixture.run()).bundle.reused).toBeUndefined();
  });

  it('when a file was written just before, whose stamp a further change could leave as it is', async () => {
    const fixture = await start({ platform: { clock: systemClock } });
    await fixture.run();
    expect((await fixture.run()).bundle.reused).toBeUndefined();
  });

  it('when the earlier one was refused in part by the second scan', async () => {
    let scans = 0;
    const hit = { id: '1', line: 1, looksLike: 'password', kind: 'password', maySend: false } as const;
    const fixture = await start({
      gate: {
        scanArchive: async (path) => {
          scans += 1;
          const where = `${path.split('/').at(-1)} › logs/${LOG}`;
          return scans === 1
            ? { ok: false, files: 0, known: 1, hits: [{ ...hit, where }] }
            : { ok: true, files: 1, known: 0, hits: [] };
        },
        hasPassed: async () => true,
        noteEncrypted: () => undefined,
      },
    });
    await fixture.run();
    expect((await fixture.run()).bundle.reused).toBeUndefined();
  });
});

describe('what moves by itself', () => {
  it('is the same when it is the same, whatever it is', () => {
    assert(property(double({ noNaN: true }), (value) => isSameMoving('disk/rootFree', value, value)));
  });

  it('is the same both ways', () => {
    const number = double({ min: 0, max: 1e12, noNaN: true });
    assert(
      property(number, number, (a, b) =>
        ['disk/rootFree', 'machine/loadPercent', 'machine/memoryFreeBytes', 'machine/uptimeSeconds'].every(
          (name) => isSameMoving(name, a, b) === isSameMoving(name, b, a),
        ),
      ),
    );
  });

  it('is another when a disk lost more than a hundredth or the processor became busy', () => {
    expect(isSameMoving('disk/C:/freeBytes', 1000, 991)).toBe(true);
    expect(isSameMoving('disk/C:/freeBytes', 1000, 989)).toBe(false);
    expect(isSameMoving('machine/loadPercent', 3, 55)).toBe(true);
    expect(isSameMoving('machine/loadPercent', 3, 95)).toBe(false);
    expect(isSameMoving('machine/cores', 4, 5)).toBe(false);
    expect(movedLittle([fact('loadPercent', 3)], [])).toBe(false);
    expect(movedLittle([fact('cores', 4)], [fact('cores', 8)])).toBe(true);
  });

  it('is no reason to trust a stamp of the last two seconds or of the future', () => {
    const item = (modifiedMs: number, changedMs?: number): Pick<SurveyItem, 'modifiedMs' | 'changedMs'> => ({
      modifiedMs,
      changedMs,
    });
    expect(isTooFresh([item(7_000), item(8_000)], 10_000)).toBe(false);
    expect(isTooFresh([item(8_001)], 10_000)).toBe(true);
    expect(isTooFresh([item(99_000)], 10_000)).toBe(true);
    expect(isTooFresh([item(1_000, 9_000)], 10_000)).toBe(true);
  });

  it('leaves out of the settings what only the window knows', () => {
    const settings = new Map<string, unknown>([
      ['ui.theme', 'dark'],
      ['redaction.profile', 'strict'],
      ['bundle.maxBytes', 0],
    ]);
    expect(mattering(settings)).toEqual([
      ['bundle.maxBytes', 0],
      ['redaction.profile', 'strict'],
    ]);
  });
});
