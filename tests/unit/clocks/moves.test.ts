import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../shared/policy/index.ts';
import { edited, shippedPolicy, world } from './fixture.ts';

const LOGGED = '2026-11-23T16:00:00.000Z';

/** The shipped policy with one more holiday. */
function withHoliday(date: string): Policy {
  const policy = shippedPolicy();
  const holidays = policy.holidays.map((set) => ({
    ...set,
    days: [...set.days, { date, name: 'Founders day', active: true }],
  }));
  return { ...policy, version: policy.version + 1, holidays };
}

describe('a due time that moves by itself', () => {
  it('is noted with from, to and why when the policy was edited', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toMatchObject([
      {
        clock: 'firstResponse',
        from: '2026-11-23T20:00:00.000Z',
        to: '2026-11-23T17:00:00.000Z',
        because: 'policy',
        detail: `PlanetTogether standard support, version ${shippedPolicy().version + 1}`,
      },
    ]);
    expect(w.emitted.at(-1)).toEqual([id]);
  });

  it('is noted once when the keeper looks again and after a restart', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.keeper.run();
    w.keeper.run([id]);
    w.restarted().run();
    expect(w.of(id, 'due-moved')).toHaveLength(1);
  });

  it('is noted at the next start when the app was off during the change', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.restarted().run();
    expect(w.of(id, 'due-moved')).toMatchObject([{ from: '2026-11-23T20:00:00.000Z', because: 'policy' }]);
  });

  it('is told apart from what the case did itself when both happened while the app was off', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.noted(id, LOGGED, { what: 'severity', to: 1, note: '' });
    w.policies.use(edited(shippedPolicy(), 1, 30));
    w.restarted().run();
    // Under the policy before, severity 1 would have been due after an hour.
    expect(w.of(id, 'due-moved').filter(({ clock }) => clock === 'firstResponse')).toMatchObject([
      { from: '2026-11-23T17:00:00.000Z', to: '2026-11-23T16:30:00.000Z', because: 'policy' },
    ]);
  });

  it('names the holidays when they alone changed', async () => {
    const w = await world();
    const id = w.logged(LOGGED, 4);
    w.keeper.run();
    w.policies.use(withHoliday('2026-11-24'));
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toMatchObject([{ clock: 'firstResponse', because: 'holidays' }]);
  });

  it('names the reading when another one is in use', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z', 3);
    w.keeper.run();
    const policy = shippedPolicy();
    w.policies.use({ ...policy, id: 'own', version: 1, basedOn: policy, reading: 'centre' });
    w.keeper.run();
    const centre = policy.readings.find((reading) => reading.id === 'centre');
    expect(w.of(id, 'due-moved')).toMatchObject([{ because: 'reading', detail: centre?.name }]);
  });

  it('names the tier when another one is in use', async () => {
    const policy = shippedPolicy();
    const tiers = [
      ...policy.tiers,
      ...policy.tiers.slice(0, 1).map((tier) => Object.assign({}, tier, { id: 'gold', name: 'Gold' })),
    ];
    const clocks = policy.clocks.flatMap((rule) =>
      rule.clock === 'firstResponse' && rule.severities.includes(2)
        ? [
            { ...rule, tiers: [policy.defaultTier] },
            { ...rule, id: 'gold', tiers: ['gold'], target: { minutes: 30 } },
          ]
        : [rule],
    );
    const w = await world({ policy: { ...policy, tiers, clocks } });
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.policies.use({ ...policy, tiers, clocks }, { tier: 'gold' });
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toMatchObject([{ because: 'tier', detail: 'Gold', to: '2026-11-23T16:30:00.000Z' }]);
  });

  it('names the time-zone data when a start finds other data and another due time', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    // What the data of another release would have led to.
    w.db.sql("UPDATE clock_memo SET dues = replace(dues, '20:00:00', '21:00:00')").run();
    w.restarted({ tz: '2027a' }).run();
    expect(w.of(id, 'due-moved')).toMatchObject([
      {
        from: '2026-11-23T21:00:00.000Z',
        to: '2026-11-23T20:00:00.000Z',
        because: 'time-zone-data',
        detail: '2026c to 2027a',
      },
    ]);
    w.restarted({ tz: '2027a' }).run();
    expect(w.of(id, 'due-moved')).toHaveLength(1);
  });

  it('has no end when the new policy has no such clock', async () => {
    const w = await world();
    const id = w.logged(LOGGED, 1);
    w.keeper.run();
    const policy = shippedPolicy();
    const clocks = policy.clocks.map((rule) => (rule.clock === 'restoration' ? { ...rule, enabled: false } : rule));
    w.policies.use({ ...policy, version: policy.version + 1, clocks });
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toMatchObject([{ clock: 'restoration', from: '2026-11-23T20:00:00.000Z', to: null }]);
  });

  it('is sealed as missed under the new policy when that leaves no time any more', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.goTo('2026-11-23T18:00:00.000Z');
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toMatchObject([{ to: '2026-11-23T17:00:00.000Z' }]);
    expect(w.of(id, 'clock-sealed').map(({ seal }) => [seal.outcome, seal.policy.version])).toEqual([
      ['missed', shippedPolicy().version + 1],
    ]);
  });
});

describe('no due time moves by itself', () => {
  it('when only the case went on', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.noted(id, LOGGED, { what: 'severity', to: 1, note: '' });
    w.keeper.run();
    w.goTo('2026-11-23T16:10:00.000Z');
    w.noted(id, '2026-11-23T16:05:00.000Z', { what: 'pause', reason: 'pendingCustomer', note: '' });
    w.keeper.run();
    w.answered(id, '2026-11-23T16:10:00.000Z');
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toEqual([]);
  });

  it('when a version of the policy changes nothing of the clocks', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    const policy = shippedPolicy();
    w.policies.use({ ...policy, version: policy.version + 1, name: 'Renamed' });
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toEqual([]);
  });

  it('for a case that was never looked at before', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toEqual([]);
  });

  it('when other time-zone data lead to the same time', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    w.keeper.run();
    w.restarted({ tz: '2027a' }).run();
    expect(w.of(id, 'due-moved')).toEqual([]);
  });

  it('and the case keeps its place in lists when the app notes something by itself', async () => {
    const w = await world();
    const id = w.logged(LOGGED);
    const before = w.db.sql('SELECT updated_at FROM case_record WHERE id = ?').get(id);
    w.keeper.run();
    w.goTo('2026-11-24T16:00:00.000Z');
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.keeper.run();
    expect(w.of(id, 'due-moved')).toHaveLength(1);
    expect(w.db.sql('SELECT updated_at FROM case_record WHERE id = ?').get(id)).toEqual(before);
  });
});
