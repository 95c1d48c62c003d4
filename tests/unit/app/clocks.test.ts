import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCore } from '../../../core/app/index.ts';
import type { Core } from '../../../core/app/index.ts';
import { silentLog } from '../../../core/platform/node/index.ts';
import { contract, createClient, events, wirePair } from '../../../shared/contract/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { caseOf, codeOf, completeDraft, COMPLETE_FORM, RESOURCES, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

/** Monday, 08:00 Pacific. */
const OPENING = '2026-11-23T16:00:00.000Z';

async function sentCase(core: Core, severity: 1 | 2 | 3 | 4 = 2): Promise<CaseId> {
  const id = await completeDraft(core, { ...COMPLETE_FORM, severity });
  valueOf(await core.client.call('cases.submit', { id }));
  valueOf(await core.client.call('sync.run', {}));
  return id;
}

/** Support answers, or closes the case, by a file in the folder portal. */
async function supportSays(core: Core, dataDir: string, id: CaseId, reply: object): Promise<void> {
  const folder = join(dataDir, 'folder-portal', 'replies', id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${Math.random()}.json`), JSON.stringify(reply));
  valueOf(await core.client.call('sync.run', {}));
}

function shippedWith(change: (policy: Record<string, unknown>) => object): string {
  const resources = temporaryFolder();
  mkdirSync(join(resources, 'policies'));
  const text = readFileSync(join(RESOURCES, 'policies', 'planettogether.json'), 'utf8');
  const policy = JSON.parse(text) as Record<string, unknown>;
  writeFileSync(join(resources, 'policies', 'planettogether.json'), JSON.stringify(change(policy)));
  return resources;
}

describe('a note about a case', () => {
  it('makes an answered call on a draft the logging of the case at the start of the call', async () => {
    const clock = fakeClock(OPENING);
    const core = await startCore({ platform: { clock } });
    const id = await completeDraft(core, { ...COMPLETE_FORM, severity: 1 });
    clock.advance(600_000);
    const record = { what: 'call', answered: true, endedAt: '2026-11-23T16:08:00.000Z' } as const;
    valueOf(await core.client.call('cases.record', { id, at: '2026-11-23T15:58:00.000Z', record }));
    const first = (await caseOf(core, id)).clocks.find(({ clock: name }) => name === 'firstResponse');
    expect(first).toMatchObject({ state: 'met', startedAt: '2026-11-23T15:58:00.000Z', usedMs: 0, sealedAt: null });
    valueOf(await core.client.call('cases.submit', { id }));
    valueOf(await core.client.call('sync.run', {}));
    const sent = (await caseOf(core, id)).clocks.find(({ clock: name }) => name === 'firstResponse');
    expect(sent).toMatchObject({ state: 'met', startedAt: '2026-11-23T15:58:00.000Z' });
    expect(sent?.sealedAt).not.toBeNull();
  });

  it('is refused in words, and is in the log and the audit when it is not', async () => {
    const core = await startCore({ platform: { clock: fakeClock(OPENING) } });
    const id = await sentCase(core);
    expect(codeOf(await core.client.call('cases.record', { id, record: { what: 'plan' } }))).toBe('refused');
    expect(codeOf(await core.client.call('cases.record', { id: 'nobody', record: { what: 'plan' } }))).toBe(
      'not-found',
    );
    const { event } = valueOf(await core.client.call('cases.record', { id, record: { what: 'escalated' } }));
    expect((await caseOf(core, id)).events.at(-1)).toMatchObject({ id: event, kind: 'recorded', notedAt: OPENING });
    valueOf(await core.client.call('cases.withdraw', { id, event }));
    expect(codeOf(await core.client.call('cases.withdraw', { id, event }))).toBe('refused');
    expect(valueOf(await core.client.call('audit.list', {})).records.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['cases.record', 'cases.withdraw']),
    );
  });

  it('resumes what the portal paused only while it is paused', async () => {
    const core = await startCore({ platform: { clock: fakeClock(OPENING) } });
    const id = await sentCase(core, 1);
    const resume = { what: 'resume', reason: 'pendingCustomer' } as const;
    expect(codeOf(await core.client.call('cases.record', { id, record: resume }))).toBe('refused');
    valueOf(await core.client.call('cases.record', { id, record: { what: 'pause', reason: 'pendingCustomer' } }));
    const restoration = (await caseOf(core, id)).clocks.find(({ clock }) => clock === 'restoration');
    expect(restoration).toMatchObject({ state: 'paused', because: 'pendingCustomer', dueAt: null });
  });
});

describe('a closed case', () => {
  it('is followed up by a draft that names its numbers and takes over what stays true', async () => {
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir, platform: { clock: fakeClock(OPENING) } });
    const id = await sentCase(core);
    expect(codeOf(await core.client.call('cases.followUp', { id }))).toBe('refused');
    await supportSays(core, dataDir, id, { author: 'Kim', status: 'resolved' });
    const before = await caseOf(core, id);
    expect(before.state).toBe('closed');
    const made = valueOf(await core.client.call('cases.followUp', { id }));
    const draft = await caseOf(core, made.id);
    expect(draft).toMatchObject({
      state: 'draft',
      follows: { id, number: before.number, title: before.title },
      form: { kind: 'problem', severity: 2, instance: 'Production', version: '12.3.1', oneOrMany: 'many' },
    });
    expect(draft.form.description).toContain(`case ${before.number} (${before.portal?.remoteId} at folder)`);
    expect(draft.form.sources?.['version']).toEqual({ from: 'machine', note: `Taken from case ${before.number}` });
    expect(draft.form.workaround).toBeUndefined();
    expect(draft.form.occurredAt).toBe('2026-11-23T17:00:00+01:00');
    expect(before.follows).toBeNull();
  });
});

describe('why a clock says what it says', () => {
  it('is told with readings, centre, policy and what cannot be known', async () => {
    const core = await startCore({ platform: { clock: fakeClock('2026-11-25T23:00:00.000Z') } });
    const id = await sentCase(core, 4);
    const told = valueOf(await core.client.call('clocks.explain', { id, clock: 'firstResponse' }));
    expect(told).toMatchObject({
      caseId: id,
      rule: expect.stringContaining('Target 24 h for severity 4'),
      nature: 'guideline',
      cite: 'G 4.3',
      centre: { zone: 'America/Los_Angeles' },
      policy: { id: 'planettogether' },
      warnings: [],
    });
    const [window, centre] = told.readings;
    expect([window?.id, window?.inUse, window?.dueAt]).toEqual(['window', true, told.view.dueAt]);
    expect(centre?.inUse).toBe(false);
    expect(Date.parse(centre?.dueAt ?? '')).toBeGreaterThan(Date.parse(told.view.dueAt ?? ''));
    expect(codeOf(await core.client.call('clocks.explain', { id, clock: 'restoration' }))).toBe('not-found');
    expect(codeOf(await core.client.call('clocks.ofCase', { id: 'nobody' }))).toBe('not-found');
  });

  it('warns when the holidays are not known for as long as it reaches', async () => {
    const core = await startCore({ platform: { clock: fakeClock('2027-12-15T23:00:00.000Z') } });
    const id = await sentCase(core, 4);
    const told = valueOf(await core.client.call('clocks.explain', { id, clock: 'firstResponse' }));
    expect(told.warnings).toEqual([expect.stringContaining('known until 2027-12-31')]);
  });

  it('is told for each level before a case is logged', async () => {
    const core = await startCore({ platform: { clock: fakeClock(OPENING) } });
    const { levels } = valueOf(await core.client.call('clocks.ifLogged', {}));
    expect(
      levels.map(({ severity, clocks }) => [severity, clocks.map(({ clock, dueAt }) => `${clock} ${dueAt}`)]),
    ).toEqual([
      [1, ['firstResponse 2026-11-23T17:00:00.000Z', 'restoration 2026-11-23T20:00:00.000Z']],
      [2, ['firstResponse 2026-11-23T20:00:00.000Z']],
      [3, ['firstResponse 2026-11-24T04:00:00.000Z']],
      [4, ['firstResponse 2026-11-24T16:00:00.000Z']],
    ]);
    const later = valueOf(await core.client.call('clocks.ifLogged', { at: '2026-11-28T12:00:00.000Z' }));
    expect(later.levels[0]?.clocks[0]?.dueAt).toBe('2026-11-30T17:00:00.000Z');
  });

  it('names the zone, its data and the portals whose clock differs', async () => {
    const core = await startCore({ platform: { clock: fakeClock(OPENING) } });
    expect(valueOf(await core.client.call('clocks.state', {}))).toEqual({
      skews: [],
      tz: process.versions['tz'],
      zone: 'Europe/Berlin',
    });
  });
});

describe('support hours', () => {
  it('are seven days from Monday in the zone of the person, with the line and every centre', async () => {
    const core = await startCore({ platform: { clock: fakeClock('2026-11-25T12:00:00.000Z') } });
    const hours = valueOf(await core.client.call('support.hours', {}));
    expect(hours).toMatchObject({
      zone: 'Europe/Berlin',
      weekFrom: '2026-11-22T23:00:00.000Z',
      emergency: { open: true, changesAt: '2026-11-28T00:00:00.000Z', phone: '+1 888-317-8807' },
      support: { open: true, changesAt: '2026-11-26T08:00:00.000Z' },
      policy: { id: 'planettogether' },
    });
    const [centre] = hours.centres;
    expect(centre).toMatchObject({ isDefault: true, open: false, changesAt: '2026-11-25T16:00:00.000Z' });
    // Thursday and Friday are holidays.
    expect(centre?.week.map(({ from }) => from.slice(0, 10))).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
    expect(centre?.holidays.slice(0, 2).map(({ date }) => date)).toEqual(['2026-11-26', '2026-11-27']);
    expect(centre).toMatchObject({ holidaysKnownUntil: '2027-12-31', holidaysEndSoon: false });
  });

  it('have a week of an hour less when daylight saving begins in it', async () => {
    const core = await startCore({ platform: { clock: fakeClock('2026-03-24T12:00:00.000Z') } });
    const { weekFrom, emergency } = valueOf(await core.client.call('support.hours', {}));
    expect(weekFrom).toBe('2026-03-22T23:00:00.000Z');
    expect(emergency.week.at(-1)?.to).toBe('2026-03-27T23:00:00.000Z');
  });
});

describe('the levels of severity', () => {
  it('come from the policy in use, with the number the company set', async () => {
    const core = await startCore({ platform: { clock: fakeClock(OPENING) } });
    const told = valueOf(await core.client.call('cases.severities', {}));
    expect(told).toMatchObject({ phone: '+1 888-317-8807', supportOpen: true, zone: 'America/Los_Angeles' });
    expect(told.levels.map(({ dueAt }) => dueAt)).toEqual([
      '2026-11-23T17:00:00.000Z',
      '2026-11-23T20:00:00.000Z',
      '2026-11-24T04:00:00.000Z',
      '2026-11-24T16:00:00.000Z',
    ]);
    valueOf(await core.client.call('settings.set', { key: 'support.phone', value: '+49 30 1234' }));
    expect(valueOf(await core.client.call('cases.severities', {})).phone).toBe('+49 30 1234');
  });
});

describe('a change of the policy', () => {
  async function policyOf(
    core: Core,
  ): Promise<{ readonly base: { id: string; version: number }; readonly policy: Policy }> {
    const { inUse } = valueOf(await core.client.call('policies.list', {}));
    const base = { id: inUse.id, version: inUse.version };
    return { base, policy: valueOf(await core.client.call('policies.get', base)).policy as Policy };
  }

  it('seals what had ended before it and notes what it moves, each once', async () => {
    const clock = fakeClock(OPENING);
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir, platform: { clock } });
    const answered = await sentCase(core);
    const open = await sentCase(core);
    valueOf(await core.client.call('cases.record', { id: answered, record: { what: 'call', answered: true } }));
    const { base, policy } = await policyOf(core);
    const clocks = policy.clocks.map((rule) =>
      rule.clock === 'firstResponse' && rule.severities.includes(2) ? { ...rule, target: { minutes: 120 } } : rule,
    );
    valueOf(await core.client.call('policies.apply', { change: { policy: { ...policy, clocks } }, base }));
    const moved = (await caseOf(core, open)).events.filter(({ kind }) => kind === 'due-moved');
    expect(moved).toMatchObject([
      { from: '2026-11-23T20:00:00.000Z', to: '2026-11-23T18:00:00.000Z', because: 'policy' },
    ]);
    const kept = await caseOf(core, answered);
    expect(kept.clocks[0]).toMatchObject({ state: 'met', dueAt: '2026-11-23T20:00:00.000Z', policy: base });
    expect(kept.events.filter(({ kind }) => kind === 'due-moved' || kind === 'clock-sealed')).toHaveLength(1);
    await core.close();
    const again = await startCore({ dataDir, platform: { clock } });
    expect((await caseOf(again, open)).events.filter(({ kind }) => kind === 'due-moved')).toHaveLength(1);
    expect((await caseOf(again, answered)).clocks[0]).toMatchObject({ state: 'met', policy: base });
  });

  it('is not made by settings alone, in no face', async () => {
    const core = await startCore();
    for (const key of ['policy.active', 'policy.tier'])
      expect(codeOf(await core.client.call('settings.set', { key, value: 'other' }))).toBe('refused');
  });

  it('may be made in the window, like notes and alarms', async () => {
    const core = await startCore({ face: 'desktop', platform: { log: silentLog, clock: fakeClock(OPENING) } });
    const [near, far] = wirePair();
    core.serve(far);
    const page = createClient(near, { contract, events });
    const { base } = await policyOf(core);
    valueOf(await page.call('policies.apply', { change: { reading: 'centre' }, base }));
    const id = await completeDraft(core);
    valueOf(await page.call('cases.record', { id, record: { what: 'call', answered: true } }));
    valueOf(await page.call('alarms.list', {}));
    for (const key of ['quiet.enabled', 'alarms.warnings'])
      valueOf(await page.call('settings.set', { key, value: true }));
    expect(codeOf(await page.call('settings.set', { key: 'policy.active', value: 'x' }))).toBe('refused');
  });
});

describe('the running app', () => {
  it('seals a clock within a second of its breach, once, and again when it stops', async () => {
    const clock = fakeClock(OPENING);
    const core = await startCore({ face: 'desktop', platform: { clock, log: silentLog } });
    const id = await sentCase(core, 1);
    core.startBackground();
    clock.pass(3_600_000 + 1000);
    const sealsOf = async () =>
      (await caseOf(core, id)).events.flatMap((event) => (event.kind === 'clock-sealed' ? [event] : []));
    const [missed] = await sealsOf();
    expect(missed?.seal).toMatchObject({ clock: 'firstResponse', outcome: 'missed', stoppedAt: null });
    expect(Date.parse(missed?.at ?? '') - Date.parse('2026-11-23T17:00:00.000Z')).toBeLessThan(1000);
    clock.pass(1_800_000);
    expect(await sealsOf()).toHaveLength(1);
    valueOf(await core.client.call('cases.record', { id, record: { what: 'call', answered: true } }));
    expect((await sealsOf()).map(({ seal }) => seal.stoppedAt)).toEqual([null, '2026-11-23T17:30:01.000Z']);
  });
});

describe('policies of the installation', () => {
  it.each([
    ['is no policy', (): object => ({ schema: 2 })],
    ['names a calendar that is not there', (policy: Record<string, unknown>): object => ({ ...policy, calendars: [] })],
    ['is of another shape', (policy: Record<string, unknown>): object => ({ ...policy, schema: 1 })],
    ['is another one', (policy: Record<string, unknown>): object => ({ ...policy, id: 'other' })],
  ])('keep the core from starting, in a sentence that names the file, when one %s', async (_name, change) => {
    const core = await createCore({
      dataDir: temporaryFolder(),
      face: 'test',
      app: { name: 'x', version: '0' },
      resourcesDir: shippedWith(change),
    });
    expect(core.ok ? '' : core.error).toMatchObject({
      code: 'internal',
      message: expect.stringContaining('planettogether.json'),
    });
  });
});

describe('a portal whose clock runs ahead', () => {
  it('answers in time when its answer is read before the due time', async () => {
    const clock = fakeClock(OPENING);
    const dataDir = temporaryFolder();
    const core = await startCore({ dataDir, platform: { clock } });
    const id = await sentCase(core, 1);
    clock.advance(50 * 60_000);
    await supportSays(core, dataDir, id, { text: 'We look at it', at: '2026-11-23T17:20:00Z' });
    const { clocks, events: log } = await caseOf(core, id);
    expect(clocks[0]).toMatchObject({ clock: 'firstResponse', state: 'met', stoppedAt: '2026-11-23T16:50:00.000Z' });
    expect(log.find(({ kind }) => kind === 'reply-received')?.at).toBe('2026-11-23T16:50:00.000Z');
  });
});

describe('a core that only reads', () => {
  it('shows clocks and seals nothing when another process holds the folder', async () => {
    const clock = fakeClock(OPENING);
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir, platform: { clock } });
    const id = await sentCase(first, 1);
    const second = await startCore({ dataDir, platform: { clock } });
    clock.advance(2 * 3_600_000);
    const seen = await caseOf(second, id);
    expect(seen.clocks[0]).toMatchObject({ state: 'missed', sealedAt: null });
    expect(valueOf(await second.client.call('clocks.ofCase', { id })).clocks).toHaveLength(4);
    first.startBackground();
    const sealed = (await caseOf(first, id)).clocks.find(({ clock: name }) => name === 'firstResponse');
    expect(sealed).toMatchObject({ state: 'missed', sealedAt: '2026-11-23T18:00:00.000Z' });
  });

  it('starts, watches and writes nothing when it is the desktop and a clock has ended', async () => {
    const clock = fakeClock(OPENING);
    const dataDir = temporaryFolder();
    const first = await startCore({ dataDir, platform: { clock } });
    const id = await sentCase(first, 1);
    clock.advance(2 * 3_600_000);
    const errors: string[] = [];
    const log = { ...silentLog, error: (event: string) => void errors.push(event) };
    const second = await startCore({ dataDir, face: 'desktop', platform: { clock, log } });
    second.startBackground();
    clock.pass(20_000);
    await second.client.call('sync.state', {});
    expect(second.access).toBe('read');
    expect(errors).toEqual([]);
    expect((await caseOf(first, id)).events.filter(({ kind }) => kind === 'clock-sealed')).toEqual([]);
  });
});
