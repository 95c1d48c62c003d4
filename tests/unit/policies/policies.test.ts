import { describe, expect, it } from 'vitest';
import { policiesHandlers } from '../../../core/policies/index.ts';
import { contract } from '../../../shared/contract/index.ts';
import { shipped, shippedFile } from '../policy/shipped.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { invented, inventedFile, logged, policiesAtWork, SHIPPED } from './a-core.ts';

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
