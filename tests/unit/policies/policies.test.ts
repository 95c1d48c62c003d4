import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Db } from '../../../core/db/index.ts';
import { policiesHandlers } from '../../../core/policies/index.ts';
import { contract } from '../../../shared/contract/index.ts';
import { shipped, shippedFile, withValues } from '../policy/shipped.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { invented, inventedFile, logged, policiesAtWork } from './a-core.ts';

const SHIPPED = { id: 'planettogether', version: 3 };

describe('policies at the first start', () => {
  it('are those that came with the app, and the usual one is in use', async () => {
    const { policies, happened } = await policiesAtWork();
    const { versions, inUse, newerShipped } = policies.list();
    expect(versions.map(({ id, version, origin, note, basedOn }) => [id, version, origin, note, basedOn])).toEqual([
      ['planettogether', 3, 'shipped', '', null],
      ['hypercare', 1, 'shipped', '', null],
    ]);
    expect(inUse).toEqual({ ...SHIPPED, tier: 'standard', reading: 'window' });
    expect(newerShipped).toBeNull();
    expect(policies.current()).toEqual(shipped());
    expect(policies.refresh()).toBe(false);
    expect(happened).toEqual([]);
  });

  it('are kept once when the app starts again', async () => {
    const { policies, again } = await policiesAtWork();
    const before = policies.list();
    expect(again().list()).toEqual(before);
  });

  it('answer what the contract says', async () => {
    const handlers = policiesHandlers((await policiesAtWork()).policies);
    const context = { signal: new AbortController().signal };
    const list = await handlers['policies.list']({}, context);
    expect(contract['policies.list'].output.parse(list.ok && list.value)).toBeDefined();
    const get = await handlers['policies.get'](SHIPPED, context);
    expect(get).toMatchObject({ ok: true, value: { policy: shippedFile(), version: { id: 'planettogether' } } });
    const missing = await handlers['policies.get']({ id: 'planettogether', version: 9 }, context);
    expect(missing).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const check = await handlers['policies.check']({ policy: { schema: 1 } }, context);
    expect(check.ok && check.value.problems[0]?.path).toBe('schema');
  });
});

describe('a data folder that another process writes', () => {
  it('is read with the policies that came with this app, and nothing is written', async () => {
    const store = testStore();
    const writer = await openedStore(store);
    const { policies, db, happened } = await policiesAtWork({}, store);
    expect(db.access).toBe('read');
    expect(policies.refresh()).toBe(false);
    expect(policies.list().versions.map(({ id }) => id)).toEqual(['hypercare', 'planettogether']);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    expect(policies.preview({ reading: 'centre' })).toMatchObject({ ok: true });
    expect(writer.db.sql('SELECT count(*) AS rows FROM policy_version').get()).toEqual({ rows: 0 });
    expect(happened).toEqual([]);
  });
});

describe('what came with the app', () => {
  it('stays as it was kept when the same version comes with other content, and the log says so', async () => {
    const { again, happened } = await policiesAtWork();
    const policies = again({ shipped: [{ ...shipped(), name: 'Changed in place' }] });
    expect(policies.current().name).toBe('PlanetTogether standard support');
    expect(happened).toEqual(['shipped-policy-differs planettogether']);
  });

  it('replaces its older version after the ended clocks were sealed under that', async () => {
    const { again, happened } = await policiesAtWork();
    const policies = again({ shipped: [{ ...shipped(), version: 4 }] });
    expect(policies.inUse().ref).toEqual(SHIPPED);
    expect(policies.refresh()).toBe(true);
    expect(policies.inUse().ref).toEqual({ ...SHIPPED, version: 4 });
    expect(happened).toEqual(['sealed under planettogether 3', 'policies.changed {"ids":["planettogether"]}']);
  });

  it("is offered and not taken when a company's policy was made from its older version", async () => {
    const { policies, again } = await policiesAtWork();
    policies.apply({ change: { reading: 'centre' }, note: '', base: SHIPPED });
    const later = again({ shipped: [{ ...shipped(), version: 4 }] });
    expect(later.refresh()).toBe(false);
    expect(later.list()).toMatchObject({
      inUse: { id: 'planettogether.company', version: 1 },
      newerShipped: { id: 'planettogether', version: 4 },
    });
  });
});

describe('another reading', () => {
  it("copies what came with the app under the company's own id and uses the copy", async () => {
    const { policies, happened, audit, settings } = await policiesAtWork();
    const applied = policies.apply({ change: { reading: 'centre' }, note: 'As the contract says', base: SHIPPED });
    const own = { id: 'planettogether.company', version: 1 };
    expect(applied).toEqual({ ok: true, value: own });
    expect(policies.list().inUse).toEqual({ ...own, tier: 'standard', reading: 'centre' });
    expect(policies.inUse().reading).toBe('centre');
    expect(policies.get(own)).toMatchObject({
      ok: true,
      value: {
        policy: { ...own, basedOn: SHIPPED, reading: 'centre', validFrom: '2026-11-24T10:00:00.000Z' },
        version: { origin: 'company', note: 'As the contract says', basedOn: SHIPPED },
      },
    });
    expect(settings.get('policy.active')).toBe('planettogether.company');
    expect(happened).toEqual(['sealed under planettogether 3', 'policies.changed {"ids":["planettogether.company"]}']);
    expect(audit.list(1)[0]).toMatchObject({ action: 'policies.apply', subject: 'planettogether.company' });
  });

  it('changes nothing when it is in use already', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.apply({ change: { reading: 'window' }, note: '', base: SHIPPED })).toEqual({
      ok: true,
      value: SHIPPED,
    });
    expect(policies.list().versions).toHaveLength(2);
  });

  it('is refused with the known ones when there is none of that name', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.preview({ reading: 'best' })).toMatchObject({
      ok: false,
      error: {
        code: 'not-found',
        message: 'The policy has no reading "best". Known: window, centre, any, fixed-offset.',
      },
    });
  });

  it('is still in use after the app was started again', async () => {
    const { policies, again } = await policiesAtWork();
    policies.apply({ change: { reading: 'any' }, note: '', base: SHIPPED });
    expect(again().inUse()).toMatchObject({ ref: { id: 'planettogether.company', version: 1 }, reading: 'any' });
  });
});

describe('an edit', () => {
  const edit = (name: string) => withValues(shippedFile(), [['name'], name]);

  it('adds a version each time and keeps the ones before', async () => {
    const { policies, clock } = await policiesAtWork();
    policies.apply({ change: { policy: edit('First') }, note: '', base: SHIPPED });
    const first = policies.inUse();
    clock.advance(60_000);
    const second = policies.apply({
      change: { policy: { ...first.policy, name: 'Second' } },
      note: '',
      base: first.ref,
    });
    expect(second).toEqual({ ok: true, value: { id: 'planettogether.company', version: 2 } });
    expect(policies.list().versions.map(({ id, version, name }) => [id, version, name])).toEqual([
      ['planettogether.company', 2, 'Second'],
      ['planettogether.company', 1, 'First'],
      ['planettogether', 3, 'PlanetTogether standard support'],
      ['hypercare', 1, 'HyperCare'],
    ]);
    expect(policies.at(first.ref)).toBe(first);
  });

  it('is refused when another version is in use by now', async () => {
    const { policies } = await policiesAtWork();
    policies.apply({ change: { policy: edit('First') }, note: '', base: SHIPPED });
    const late = policies.apply({ change: { policy: edit('Second') }, note: '', base: SHIPPED });
    expect(late).toMatchObject({
      ok: false,
      error: { code: 'conflict', details: { inUse: { id: 'planettogether.company', version: 1 } } },
    });
    expect(policies.list().versions).toHaveLength(3);
  });

  it('is refused with every problem and changes nothing', async () => {
    const { policies, happened } = await policiesAtWork();
    const bad = withValues(shippedFile(), [['defaultTier'], 'gold'], [['reading'], 'best']);
    expect(policies.apply({ change: { policy: bad }, note: '', base: SHIPPED })).toMatchObject({
      ok: false,
      error: { code: 'invalid', details: { problems: [{ path: 'defaultTier' }, { path: 'reading' }] } },
    });
    expect(happened).toEqual([]);
    expect(policies.list().versions).toHaveLength(2);
  });

  it('is refused when a calendar would never open', async () => {
    const { policies } = await policiesAtWork();
    const never = withValues(
      shippedFile(),
      [['calendars', 6, 'def'], { kind: 'intersection', of: ['san-diego-office', 'sundays'], dayMinutes: 60 }],
      [
        ['calendars', 7],
        {
          id: 'sundays',
          name: 'Sundays',
          def: { kind: 'week', zone: 'UTC', week: { sun: [['02:00', '03:00']] } },
          cite: 'x',
          nature: 'ours',
        },
      ],
    );
    expect(policies.check(never)).toEqual({
      problems: [
        {
          path: 'calendars.6.def',
          message: 'This calendar is never open, so its clocks would never end. Give it hours.',
        },
      ],
      warnings: [],
    });
  });

  it('waits when it is to apply later, is then taken up by itself, and seals before', async () => {
    const { policies, clock, happened } = await policiesAtWork();
    const later = withValues(shippedFile(), [['name'], 'Next year'], [['validFrom'], '2026-12-01T08:00:00Z']);
    const preview = policies.preview({ policy: later });
    expect(preview.ok && preview.value.warnings.map(({ message }) => message)).toContain(
      'It applies from 2026-12-01T08:00:00.000Z on; until then everything stays.',
    );
    expect(policies.apply({ change: { policy: later }, note: '', base: SHIPPED })).toEqual({
      ok: true,
      value: { id: 'planettogether.company', version: 1 },
    });
    expect(policies.inUse().ref).toEqual(SHIPPED);
    happened.length = 0;
    clock.advance(6 * 24 * 3_600_000);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    clock.advance(24 * 3_600_000);
    expect(policies.inUse().ref).toEqual({ id: 'planettogether.company', version: 1 });
    expect(happened).toEqual(['sealed under planettogether 3', 'policies.changed {"ids":["planettogether.company"]}']);
  });

  it('is taken up later when the disk was full at its time', async () => {
    const { policies, clock, disk } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    disk.isFull = true;
    clock.advance(7 * 24 * 3_600_000);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    disk.isFull = false;
    clock.advance(60_000);
    expect(policies.inUse().ref.id).toBe('planettogether.company');
  });

  it('leaves the app running on the old one when it starts on a full disk after its time', async () => {
    const { policies, clock, disk, again } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    policies.stop();
    disk.isFull = true;
    clock.advance(8 * 24 * 3_600_000);
    const restarted = again();
    expect(restarted.refresh()).toBe(false);
    expect(restarted.inUse().ref).toEqual(SHIPPED);
    disk.isFull = false;
    clock.advance(60_000);
    expect(restarted.inUse().ref.id).toBe('planettogether.company');
  });

  it('takes the place of one that waits, and says so', async () => {
    const { policies, clock } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    const preview = policies.preview({ policy: edit('At once') });
    expect(preview.ok && preview.value.warnings.map(({ message }) => message)).toContain(
      'Version 1, which waits for 2026-12-01T08:00:00.000Z, will not apply any more: this one takes its place.',
    );
    policies.apply({ change: { policy: edit('At once') }, note: '', base: SHIPPED });
    clock.advance(30 * 24 * 3_600_000);
    expect(policies.current().name).toBe('At once');
  });

  it('takes effect when the app starts after its day, and after what ended before was sealed', async () => {
    const { policies, clock, again, happened } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    policies.stop();
    clock.advance(30 * 24 * 3_600_000);
    happened.length = 0;
    const restarted = again();
    expect(restarted.inUse().ref).toEqual(SHIPPED);
    expect(restarted.refresh()).toBe(true);
    expect(restarted.inUse().ref.id).toBe('planettogether.company');
    expect(happened).toEqual(['sealed under planettogether 3', 'policies.changed {"ids":["planettogether.company"]}']);
  });
});

describe('a policy of its own that is to apply later', () => {
  it('leaves what is in use alone until its day, over a restart too', async () => {
    const { policies, clock, again } = await policiesAtWork();
    const later = { ...inventedFile(), validFrom: '2026-12-01T08:00:00Z' };
    expect(policies.apply({ change: { policy: later }, note: '', base: SHIPPED }).ok).toBe(true);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    policies.stop();
    const restarted = again();
    expect(restarted.refresh()).toBe(false);
    expect(restarted.inUse().ref).toEqual(SHIPPED);
    clock.advance(7 * 24 * 3_600_000);
    expect(restarted.inUse().ref.id).toBe('harbour-systems');
  });

  it('goes on waiting when a reading is chosen that applies already', async () => {
    const { policies, clock } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    const same = { reading: policies.current().reading ?? '' };
    expect(policies.apply({ change: same, note: '', base: SHIPPED })).toEqual({ ok: true, value: SHIPPED });
    clock.advance(30 * 24 * 3_600_000);
    expect(policies.inUse().ref.id).toBe('planettogether.company');
  });

  it('is said not to apply any more when another policy is chosen instead', async () => {
    const { policies } = await policiesAtWork();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    const preview = policies.preview({ use: 'hypercare' });
    expect(preview.ok && preview.value.warnings.map(({ message }) => message)).toContain(
      'Version 1, which waits for 2026-12-01T08:00:00.000Z, will not apply any more: this one takes its place.',
    );
  });
});

describe('a policy that asks for too much', () => {
  const sentenceOf = (check: { readonly problems: readonly { readonly message: string }[] }) =>
    check.problems[0]?.message;

  it('is refused at once when it has holidays by the hundred thousand', async () => {
    const { policies } = await policiesAtWork();
    const days = Array.from({ length: 100_000 }, () => ({ date: '2026-11-26', name: 'Thanksgiving', active: true }));
    const huge = withValues(shippedFile(), [['holidays', 0, 'days'], days]);
    expect(sentenceOf(policies.check(huge))).toMatch(/^it has \d+ characters as JSON, and at most 500000 are taken\./);
    expect(policies.apply({ change: { policy: huge }, note: '', base: SHIPPED })).toMatchObject({
      ok: false,
      error: { code: 'invalid' },
    });
  });

  it('is refused at once when few calendars stand for millions', async () => {
    const { policies } = await policiesAtWork();
    const { calendars } = shipped();
    const [first] = calendars;
    const doubled = Array.from({ length: 40 }, (_, index) => {
      const of = index === 0 ? first?.id : `twice-${index - 1}`;
      return { ...first, id: `twice-${index}`, def: { kind: 'union', of: [of, of] } };
    });
    const check = policies.check(withValues(shippedFile(), [['calendars'], [...calendars, ...doubled]]));
    expect(sentenceOf(check)).toBe('the calendar "twice-5" is made of more than 100 others; name fewer');
  });

  it('is refused in words when it contains itself', async () => {
    const { policies } = await policiesAtWork();
    const endless: Record<string, unknown> = { ...shippedFile() };
    endless['notes'] = [endless];
    expect(sentenceOf(policies.check(endless))).toBe('a policy is a JSON object, and this cannot be written as JSON');
  });
});

describe('an older version', () => {
  it('comes back as a new one that equals it', async () => {
    const { policies } = await policiesAtWork();
    policies.apply({ change: { reading: 'centre' }, note: '', base: SHIPPED });
    const second = policies.apply({
      change: { reading: 'any' },
      note: '',
      base: { id: 'planettogether.company', version: 1 },
    });
    expect(second).toMatchObject({ ok: true, value: { version: 2 } });
    const restored = policies.restore({
      id: 'planettogether.company',
      version: 1,
      base: { id: 'planettogether.company', version: 2 },
    });
    expect(restored).toEqual({ ok: true, value: { id: 'planettogether.company', version: 3 } });
    expect(policies.current().reading).toBe('centre');
    expect(policies.list().versions[0]?.note).toBe('As version 1.');
    const shipped = policies.restore({ ...SHIPPED, base: { id: 'planettogether.company', version: 3 } });
    expect(shipped).toMatchObject({ ok: true });
    expect(policies.list().versions[0]?.note).toBe(`As version ${SHIPPED.version} of planettogether.`);
  });

  it('is refused when it is not kept, or another one is in use by now', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.restore({ ...SHIPPED, version: 1, base: SHIPPED })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(policies.restore({ ...SHIPPED, base: { ...SHIPPED, version: 1 } })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  it('cannot be changed or deleted in the database', async () => {
    const { db } = await policiesAtWork();
    expect(() => db.sql('UPDATE policy_version SET note = ?').run('x')).toThrow('policy_version only grows');
    expect(() => db.sql('DELETE FROM policy_version').run()).toThrow('policy_version only grows');
    expect(() => db.sql('DELETE FROM policy_use').run()).toThrow('policy_use only grows');
  });

  it('is left out and told in the log when its text is not what was kept', async () => {
    const { db, again, happened } = await policiesAtWork();
    db.exec('DROP TRIGGER policy_version_no_update');
    db.sql("UPDATE policy_version SET json = replace(json, '888', '900') WHERE id = ?").run('planettogether');
    const policies = again({ shipped: [shipped('hypercare')] });
    expect(policies.list().versions.map(({ id }) => id)).toEqual(['hypercare']);
    expect(happened).toContain('policy-version-changed planettogether');
  });

  it('is used as it came with the app when it came with the app', async () => {
    const { db, again, happened } = await policiesAtWork();
    db.exec('DROP TRIGGER policy_version_no_update');
    db.exec("UPDATE policy_version SET json = '{}'");
    const policies = again();
    expect(policies.inUse().ref).toEqual(SHIPPED);
    expect(policies.current()).toEqual(shipped());
    expect(happened).toContain('policy-version-changed planettogether');
  });
});

describe('a version that this app cannot use any more', () => {
  const keep = (db: Db, id: string, json: unknown) => {
    const text = JSON.stringify(json);
    db.sql('INSERT INTO policy_version VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)').run(
      id,
      '2026-01-01T00:00:00.000Z',
      'company',
      text,
      createHash('sha256').update(text).digest('hex'),
      '',
      'person',
      '2026-01-01T00:00:00.000Z',
    );
  };
  const zoneGone = withValues(shippedFile(), [['id'], 'other'], [['centres', 0, 'zone'], 'Mars/Base']);

  it('gives way to the usual policy when it was in use, and the log says so', async () => {
    const { db, again, settings, happened } = await policiesAtWork();
    keep(db, 'other', zoneGone);
    settings.set('policy.active', 'other');
    const policies = again();
    expect(policies.refresh()).toBe(false);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    expect(policies.list().versions.map(({ id }) => id)).toContain('other');
    expect(policies.get({ id: 'other', version: 1 })).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(policies.at({ id: 'other', version: 1 })).toBeUndefined();
    expect(policies.trouble()).toContain(
      '"other" cannot be used on this machine, so "PlanetTogether standard support"',
    );
    expect(happened).toEqual(['policy-version-unreadable other', 'policy-not-found other']);
  });

  it('is no trouble while the chosen one applies or only waits for its day', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.trouble()).toBeUndefined();
    const later = withValues(shippedFile(), [['validFrom'], '2026-12-01T08:00:00Z']);
    policies.apply({ change: { policy: later }, note: '', base: SHIPPED });
    expect(policies.trouble()).toBeUndefined();
  });

  it('is left out when it is of another schema', async () => {
    const { db, again, happened } = await policiesAtWork();
    keep(db, 'newer', { ...shippedFile(), id: 'newer', schema: 3 });
    expect(
      again()
        .list()
        .versions.map(({ id }) => id),
    ).not.toContain('newer');
    expect(happened).toEqual(['policy-version-of-another-schema newer']);
  });
});

describe("another vendor's policy", () => {
  it('is added under its own id and number, and used', async () => {
    const { policies } = await policiesAtWork();
    const applied = policies.apply({ change: { policy: inventedFile() }, note: '', base: SHIPPED });
    expect(applied).toEqual({ ok: true, value: { id: 'harbour-systems', version: 7 } });
    expect(policies.list().inUse).toEqual({ id: 'harbour-systems', version: 7, tier: 'silver', reading: null });
  });

  it('gives its own clocks: in its hours, zones and programmes, with its words', async () => {
    const { policies } = await policiesAtWork({ shipped: [shipped(), invented()] });
    policies.apply({ change: { use: 'harbour-systems', tier: 'gold' }, note: '', base: SHIPPED });
    const { events } = logged(1, '2026-12-24T10:00:00Z', 2);
    const [answer, resolution] = policies
      .inUse()
      .evaluate(events(policies.current()), Date.parse('2026-12-24T10:00:00Z'));
    // Christmas Eve is open until 12:00 in Bergen, one hour of the two; the 25th is a holiday.
    expect(new Date(answer?.dueAt ?? 0).toISOString()).toBe('2026-12-28T07:00:00.000Z');
    expect(answer).toMatchObject({ clock: 'firstResponse', rule: 'answer-gold' });
    expect(resolution).toMatchObject({ clock: 'resolution', targetMs: 5 * 8 * 3_600_000 });
    const kochi = logged(2, '2026-12-24T18:00:00Z', 2, [
      { kind: 'centre', at: Date.parse('2026-12-24T18:00:00Z'), to: 'kochi' },
    ]);
    const [moved] = policies.inUse().evaluate(kochi.events(policies.current()), Date.parse('2026-12-24T18:00:00Z'));
    expect(new Date(moved?.dueAt ?? 0).toISOString()).toBe('2026-12-24T20:00:00.000Z');
  });

  it('is chosen with a programme, and refused without a known one', async () => {
    const { policies, settings } = await policiesAtWork();
    const use = (tier: string) =>
      policies.apply({ change: { use: 'hypercare', tier }, note: '', base: policies.inUse().ref });
    expect(use('platinum')).toMatchObject({
      ok: false,
      error: { message: 'The policy "hypercare" has no programme "platinum". Known: basic, professional, enterprise.' },
    });
    expect(use('enterprise')).toEqual({ ok: true, value: { id: 'hypercare', version: 1 } });
    expect(policies.list().inUse.tier).toBe('enterprise');
    expect(settings.get('policy.tier')).toBe('enterprise');
    policies.apply({ change: { use: 'planettogether' }, note: '', base: policies.inUse().ref });
    expect(policies.list().inUse).toMatchObject({ ...SHIPPED, tier: 'standard' });
    expect(settings.get('policy.tier')).toBeNull();
  });

  it('is refused with the known ones when there is none of that name', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.preview({ use: 'acme' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: 'There is no policy "acme". Known: hypercare, planettogether.' },
    });
  });

  it('gives way to what was in use when a setting names one that is not there', async () => {
    const { again, settings, happened } = await policiesAtWork();
    settings.set('policy.active', 'gone');
    const policies = again();
    expect(policies.refresh()).toBe(false);
    expect(policies.inUse().ref).toEqual(SHIPPED);
    expect(happened).toContain('policy-not-found gone');
  });
});

describe('a version by its name', () => {
  it('is compiled once for each reading and programme', async () => {
    const { policies } = await policiesAtWork();
    const centre = policies.at({ ...SHIPPED, reading: 'centre' });
    expect(centre?.reading).toBe('centre');
    expect(policies.at({ ...SHIPPED, reading: 'centre' })).toBe(centre);
    expect(policies.at(SHIPPED)).toBe(policies.inUse());
  });

  it('is not there when it is not kept or has no such reading or programme', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.at({ ...SHIPPED, version: 9 })).toBeUndefined();
    expect(policies.at({ ...SHIPPED, reading: 'best' })).toBeUndefined();
    expect(policies.at({ ...SHIPPED, tier: 'gold' })).toBeUndefined();
  });
});

describe('warnings', () => {
  it('say that two readings are the same hours while one centre is known', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.check(shippedFile())).toEqual({
      problems: [],
      warnings: [
        {
          path: 'readings.2',
          message:
            'The readings "Only while my centre is open" and "While any centre is open" give the same hours as long as one centre is known.',
        },
      ],
    });
  });

  it.each([
    ['2027-10-31T12:00:00Z', []],
    ['2027-11-01T12:00:00Z', ['The holidays of United States are known until 2027-12-31.']],
    ['2028-01-05T12:00:00Z', ['The holidays of United States were known until 2027-12-31.']],
  ])('on %s about the end of the holiday list: %j', async (now, begin) => {
    const { policies } = await policiesAtWork({ now });
    const messages = policies.check(shippedFile()).warnings.map(({ message }) => message);
    expect(
      messages.filter((message) => message.includes('known until')).map((message) => message.split('. ')[0] + '.'),
    ).toEqual(begin);
  });

  it('say that a centre has no holidays', async () => {
    const { policies } = await policiesAtWork();
    expect(policies.check(inventedFile()).warnings).toContainEqual({
      path: 'centres.1.calendar',
      message: 'No holidays are known for the centre "Kochi", so its holidays count as usual days.',
    });
  });
});

describe('a preview', () => {
  const cases = [
    // Friday 15:30 Pacific.
    logged(1, '2026-11-20T23:30:00Z', 2),
    logged(2, '2026-11-20T23:30:00Z', 1),
    logged(3, '2026-11-20T23:30:00Z', 2, [
      { kind: 'answer', at: Date.parse('2026-11-20T23:40:00Z'), by: 'message', automatic: false, reached: ['portal'] },
    ]),
    { ...logged(4, '2026-11-20T23:30:00Z', 2), sealed: ['firstResponse'] as const },
  ];

  it('lists every open due time that would move and leaves ended clocks alone', async () => {
    const { policies, happened } = await policiesAtWork({ cases, now: '2026-11-21T12:00:00.000Z' });
    const preview = policies.preview({ reading: 'centre' });
    expect(preview).toMatchObject({
      ok: true,
      value: {
        moves: [
          {
            caseId: 'case-1',
            number: 1,
            title: 'Case 1',
            clock: 'firstResponse',
            from: '2026-11-23T19:30:00.000Z',
            to: '2026-11-23T18:30:00.000Z',
          },
        ],
        open: 3,
        sealed: 2,
      },
    });
    expect(happened).toEqual([]);
    expect(policies.inUse().ref).toEqual(SHIPPED);
  });

  it('shows a clock that an edit switches on as coming from nothing', async () => {
    const answered = cases.slice(2, 3);
    const { policies } = await policiesAtWork({ cases: answered, now: '2026-11-21T12:00:00.000Z' });
    const preview = policies.preview({ policy: withValues(shippedFile(), [['clocks', 6, 'enabled'], true]) });
    expect(preview.ok && preview.value.moves).toMatchObject([{ number: 3, clock: 'nextUpdate', from: null }]);
  });

  it('lists what moves because a word of the portal is to mean something else', async () => {
    const at = Date.parse('2026-11-23T17:00:00.000Z');
    const waits = { kind: 'pause', at, reason: 'pendingCustomer' } as const;
    const one = logged(1, '2026-11-23T16:00:00.000Z', 1);
    const means = (statuses: readonly { readonly statuses: readonly string[] }[]) =>
      statuses.some((entry) => entry.statuses.includes('on hold'));
    const events: typeof one.events = (policy) => [...one.events(policy), ...(means(policy.statuses) ? [waits] : [])];
    const { policies } = await policiesAtWork({ cases: [{ ...one, events }], now: '2026-11-23T18:00:00.000Z' });
    const told = { reason: 'pendingCustomer', statuses: ['on hold'], cite: 'ours', nature: 'ours' };
    const preview = policies.preview({ policy: withValues(shippedFile(), [['statuses'], [told]]) });
    expect(preview.ok && preview.value.moves.map(({ clock, to }) => [clock, to])).toEqual([['restoration', null]]);
  });

  it('is empty when nothing would move', async () => {
    const { policies } = await policiesAtWork({ cases, now: '2026-11-21T12:00:00.000Z' });
    const preview = policies.preview({ policy: withValues(shippedFile(), [['name'], 'Another name']) });
    expect(preview.ok && preview.value.moves).toEqual([]);
  });
});
