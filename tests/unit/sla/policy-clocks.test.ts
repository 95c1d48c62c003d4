import { describe, expect, it } from 'vitest';
import {
  compilePolicyCalendars,
  createPolicyClocks,
  evaluate,
  queueOrder,
  supportState,
} from '../../../core/sla/index.ts';
import type { QueueEntry } from '../../../core/sla/index.ts';
import { compiled, logged, policyOf, rule, t } from './case-fixtures.ts';
import { at, HOUR, iso, once, shippedPolicy } from './fixtures.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import type { Policy, PolicyCalendar } from '../../../shared/policy/index.ts';

const calendar = (id: string, def: PolicyCalendar['def']): Policy['calendars'][number] => ({
  id,
  name: `The ${id}`,
  def,
  cite: 'test',
  nature: 'ours',
});
const reading = (id: string, calendars: Record<string, string>): Policy['readings'][number] => ({
  id,
  name: `Reading ${id}`,
  text: id,
  calendars,
  cite: 'test',
  nature: 'ours',
});
const own = once(() => policyOf([rule()]).calendars);
const OFFICE = policyOf([rule()]).calendars[1]?.def;

function problem(policy: Policy, options = {}): string {
  const clocks = createPolicyClocks(policy, options);
  return clocks.ok ? 'none' : `${clocks.error.code}: ${clocks.error.message}`;
}

describe('a policy does not compile', () => {
  it.each<[string, Policy, object, string]>([
    [
      'with a reading it does not have',
      policyOf([rule()]),
      { reading: 'x' },
      'has no reading "x". Choose one that it has.',
    ],
    [
      'with a tier it does not have',
      policyOf([rule()]),
      { tier: 'gold' },
      'has no tier "gold". Choose one that it has.',
    ],
    [
      'when a reading names a calendar that is not there',
      policyOf([rule()], { reading: 'a', readings: [reading('a', { hours: 'nowhere' })] }),
      {},
      'The reading "Reading a" names the calendar "nowhere", which is not there. Add it.',
    ],
    [
      'when a rule names a calendar that is not there',
      policyOf([rule({ calendar: 'nowhere' })]),
      {},
      'The clock rule "firstResponse" names the calendar "nowhere", which is not there.',
    ],
    [
      'when a rule of another tier or one that is off names a calendar that is not there',
      policyOf([rule(), rule({ id: 'off', tiers: ['gold'], enabled: false, calendar: 'nowhere' })]),
      {},
      'The clock rule "off" names',
    ],
    [
      'when business days have no length',
      policyOf([rule({ calendar: 'day', target: { businessDays: 2 } })], {
        calendars: [...own(), calendar('day', { kind: 'union', of: ['office'] })],
      }),
      {},
      'The clock rule "firstResponse" counts business days, but its calendar does not say how many minutes one has. ' +
        'Give the calendar "dayMinutes".',
    ],
    [
      'when a calendar is never open',
      policyOf([rule()], {
        calendars: [...own(), calendar('shut', { kind: 'week', zone: 'UTC', week: {} })],
      }),
      {},
      'The calendar "The shut" cannot be used. This calendar is never open',
    ],
    [
      'when a calendar of one of the centres is a circle',
      policyOf([rule()], {
        calendars: [...own(), calendar('mine', { kind: 'caseCentre', fallback: 'office' })],
        centres: [{ id: 'c', name: 'C', place: 'C', zone: 'UTC', calendar: 'mine', cite: 'test', nature: 'ours' }],
      }),
      {},
      'The calendar "The mine" cannot be used. Calendars name each other in a circle',
    ],
    [
      'when a calendar names one that is not there',
      policyOf([rule()], { calendars: [...own(), calendar('odd', { kind: 'union', of: ['nobody'] })] }),
      {},
      'The calendar "The odd" cannot be used. There is no calendar "nobody".',
    ],
    [
      'when a calendar names itself',
      policyOf([rule()], { calendars: [...own(), calendar('round', { kind: 'union', of: ['office', 'round'] })] }),
      {},
      'The calendar "The round" cannot be used. Calendars name each other in a circle',
    ],
    [
      'when the emergency line has no calendar',
      policyOf([rule()], { emergency: { ...policyOf([rule()]).emergency, calendar: 'nowhere' } }),
      {},
      'There is no calendar "nowhere".',
    ],
    [
      'when closing has no calendar',
      policyOf([rule()], {
        closure: {
          ...policyOf([rule()]).closure,
          unanswered: {
            attempts: 3,
            channels: ['portal'],
            onDifferentDays: true,
            businessDays: 5,
            calendar: 'gone',
            cite: 'test',
            nature: 'ours',
          },
        },
      }),
      {},
      'There is no calendar "gone".',
    ],
  ])('%s', (_words, policy, options, message) => {
    const told = problem(policy, options);
    expect(told).toContain(message);
    expect(told).toMatch(/^invalid: /);
  });

  it('never when it is shipped', () => {
    expect([problem(shippedPolicy()), problem(shippedPolicy('hypercare'))]).toEqual(['none', 'none']);
  });
});

describe('the calendars of a policy', () => {
  const policy = policyOf([rule({ calendar: 'hours' })], {
    calendars: [
      ...own(),
      calendar('centre', { kind: 'caseCentre', fallback: 'office' }),
      calendar('window', {
        kind: 'window',
        zone: 'UTC',
        from: ['mon', '08:00'],
        to: ['fri', '16:00'],
        centreHolidays: { fallback: 'office' },
      }),
      calendar('both', { kind: 'intersection', of: ['centre', 'window'] }),
      calendar('either', { kind: 'union', of: ['always', 'office', 'centre'] }),
      calendar('neither', { kind: 'union', of: ['always', 'office'] }),
    ],
    centres: [
      { id: 'round', name: 'R', place: 'R', zone: 'Asia/Tokyo', calendar: 'always', cite: 'test', nature: 'ours' },
    ],
    reading: 'a',
    readings: [reading('a', { hours: 'office' }), reading('b', { hours: 'centre' })],
  });

  it('are what the aliases of the reading in use stand for', () => {
    const [a, b] = [compiled(policy), compiled(policy, { reading: 'b' })];
    expect(a.calendar('hours')).toBe(a.calendar('office'));
    expect(b.calendar('hours', 'round')).toBe(b.calendar('centre', 'round'));
    expect([a.reading, b.reading]).toEqual(['a', 'b']);
    expect([a.ref, a.tier]).toEqual([{ id: 'test', version: 7 }, policy.defaultTier]);
  });

  it('are compiled once for each centre that makes a difference', () => {
    const clocks = compiled(policy);
    expect(clocks.calendar('office', 'round')).toBe(clocks.calendar('office'));
    for (const id of ['centre', 'window', 'both']) expect(clocks.calendar(id, 'round')).not.toBe(clocks.calendar(id));
    expect(clocks.calendar('centre', 'nowhere')).toBe(clocks.calendar('centre'));
    expect(clocks.calendar('centre', 'round').isOpen(t('21 12:00'))).toBe(true);
    expect(clocks.calendar('centre').isOpen(t('21 12:00'))).toBe(false);
  });

  it('are told in their own zone, and in that of the centre when they have none', () => {
    const zones = (id: string, events: readonly ClockEvent[]): string | undefined =>
      compiled({ ...policy, clocks: [rule({ calendar: id })] }).views(events, t('23 09:00'))[0]?.zone;
    const here = [logged('23 08:00')];
    const there = [logged('23 08:00', 2, { centre: 'round' })];
    expect([zones('office', there), zones('always', here), zones('always', there), zones('centre', there)]).toEqual([
      'UTC',
      'UTC',
      'Asia/Tokyo',
      'Asia/Tokyo',
    ]);
  });

  it('take the holidays of the centre', () => {
    const clocks = compiled(policy);
    expect(clocks.calendar('window').isOpen(at('2026-12-25T12:00Z'))).toBe(false);
    expect(clocks.calendar('window', 'round').isOpen(at('2026-12-25T12:00Z'))).toBe(true);
  });

  it('are a bug to ask for when the policy has none of the name', () => {
    expect(() => compiled(policy).calendar('nowhere')).toThrow('it has no calendar "nowhere"');
  });

  it('follow corrections of old time-zone data', () => {
    const correct: PolicyCalendar['def'] = {
      kind: 'week',
      zone: 'America/Winnipeg',
      week: { mon: [['08:00', '09:00']] },
    };
    const winnipeg = policyOf([rule({ calendar: 'winnipeg' })], {
      calendars: [...own(), calendar('winnipeg', correct)],
      closure: {
        ...policyOf([rule()]).closure,
        unanswered: {
          attempts: 1,
          channels: ['portal'],
          onDifferentDays: true,
          businessDays: 1,
          calendar: 'winnipeg',
          cite: 'test',
          nature: 'ours',
        },
      },
    });
    const corrections = new Map([['America/Winnipeg', [{ at: at('2026-11-01T07:00Z'), offset: -5 * HOUR }]]]);
    const corrected = compiled(winnipeg, { corrections });
    expect(iso(corrected.calendar('winnipeg').nextOpening(t('24 0')))).toBe('2026-11-30T13:00:00.000Z');
    const events = [
      logged('22 12:00'),
      { kind: 'answer', at: t('23 13:30'), by: 'message', automatic: false, reached: ['portal'] } as const,
    ];
    const closure = corrected.evaluate(events, t('23 14:00')).at(-1);
    expect(iso(closure?.dueAt ?? undefined)).toBe('2026-11-30T14:00:00.000Z');
  });

  it('say how long their business day is: of a centre its own, of always a whole day', () => {
    const targets = (id: string, centre?: string): number | undefined => {
      const more = [rule({ calendar: id, target: { businessDays: 1 } })];
      return compiled({ ...policy, clocks: more }).evaluate(
        [logged('23 8', 2, centre === undefined ? {} : { centre })],
        0,
      )[0]?.targetMs;
    };
    expect([targets('office'), targets('always'), targets('centre'), targets('centre', 'round')]).toEqual([
      9 * HOUR,
      24 * HOUR,
      9 * HOUR,
      24 * HOUR,
    ]);
    expect(OFFICE).toMatchObject({ dayMinutes: 540 });
  });
});

describe('a case', () => {
  const clocks = once(() => compiled(policyOf([rule({ clock: 'restoration', severities: [1], stop: ['restored'] })])));

  it('has no clocks for anybody before it is logged', () => {
    expect([clocks().evaluate([], 0), clocks().views([], 0), clocks().runs([], 0)]).toEqual([[], [], []]);
  });

  it('has none of a clock that its level does not have', () => {
    const events = [logged('23 08:00', 2)];
    expect([clocks().evaluate(events, 0), clocks().views(events, 0), clocks().runs(events, 0)]).toEqual([[], [], []]);
  });

  it('is told with the names of the holidays it spans', () => {
    const [view] = compiled(policyOf([rule()])).views([logged('54 16:00')], t('54 16:30'));
    expect(view?.segments.map(({ because }) => because)).toStrictEqual([
      undefined,
      { kind: 'outside' },
      { kind: 'holiday', name: 'Feast' },
      { kind: 'outside' },
      undefined,
    ]);
  });
});

describe('one evaluation', () => {
  it('is what the compiled policy says', () => {
    const policy = policyOf([rule()]);
    const calendars = compilePolicyCalendars(policy);
    if (!calendars.ok) throw new Error(calendars.error.message);
    const events = [logged('23 8')];
    const once = evaluate(policy, calendars.value, events, t('23 9'));
    expect(once).toEqual(compiled(policy).evaluate(events, t('23 9')));
    expect(evaluate(policy, calendars.value, events, t('23 9'))).toEqual(once);
  });

  it('throws for a policy that would be refused', () => {
    const broken = policyOf([rule({ calendar: 'nowhere' })]);
    const calendars = compilePolicyCalendars(broken);
    if (!calendars.ok) throw new Error(calendars.error.message);
    expect(() => evaluate(broken, calendars.value, [], 0)).toThrow('names the calendar "nowhere"');
  });
});

describe('the state of support', () => {
  const clocks = once(() => compiled(shippedPolicy()));

  it('says when it closes when it is open', () => {
    expect(supportState(clocks(), at('2026-11-25T00:00:00Z'))).toEqual({
      open: true,
      changesAt: '2026-11-28T00:00:00.000Z',
      zone: 'America/Los_Angeles',
      phone: '+1 888-317-8807',
    });
  });

  it('says when it opens when it is closed', () => {
    expect(supportState(clocks(), at('2026-11-28T12:00:00Z'))).toMatchObject({
      open: false,
      changesAt: '2026-11-30T16:00:00.000Z',
    });
  });

  it('says that nothing changes when the line is always open, and that there is no number', () => {
    const { phone: _none, ...emergency } = policyOf([rule()]).emergency;
    expect(supportState(compiled(policyOf([rule()], { emergency })), 0)).toEqual({
      open: true,
      changesAt: null,
      zone: 'UTC',
      phone: null,
    });
  });
});

describe('the order of work', () => {
  const hypercare = once(() => shippedPolicy('hypercare'));
  const entry = (name: string, changes: Partial<QueueEntry>): QueueEntry & { name: string } => ({
    name,
    severity: 3,
    outage: false,
    tier: 'basic',
    loggedAt: 10,
    ...changes,
  });
  const order = (policy: Policy, ...entries: readonly (QueueEntry & { name: string })[]): string =>
    queueOrder(policy, entries)
      .map(({ name }) => name)
      .join(' ');

  it('puts severity 1 first, then outages, then the paid programmes, then who came first', () => {
    const entries = [
      entry('late', { loggedAt: 20 }),
      entry('early', { severity: 4 }),
      entry('paid', { tier: 'enterprise', loggedAt: 30 }),
      entry('outage', { outage: true, loggedAt: 40 }),
      entry('down', { severity: 1, loggedAt: 50 }),
    ];
    expect(order(hypercare(), ...entries)).toBe('down outage paid early late');
    expect(order(hypercare(), ...entries.toReversed())).toBe('down outage paid early late');
  });

  it('goes by the levels when the policy says so', () => {
    const entries = [entry('minor', { severity: 3 }), entry('none', { severity: 4 }), entry('major', { severity: 2 })];
    const byLevel: Policy = {
      ...hypercare(),
      queue: [{ id: 'level', first: 'severity', text: 'Level by level', cite: 'test', nature: 'ours' }],
    };
    expect(order(byLevel, ...entries)).toBe('major minor none');
  });

  it('treats tiers of one priority alike, and one it does not know last', () => {
    const entries = [
      entry('unknown', { tier: 'platinum', loggedAt: 1 }),
      entry('basic', { loggedAt: 2 }),
      entry('professional', { tier: 'professional', loggedAt: 4 }),
      entry('enterprise', { tier: 'enterprise', loggedAt: 3 }),
    ];
    expect(order(hypercare(), ...entries)).toBe('enterprise professional basic unknown');
  });

  it('keeps the place of what is equal to the end, and the given list as it is', () => {
    const entries = [entry('b', {}), entry('a', {})];
    expect(order(hypercare(), ...entries)).toBe('b a');
    const list = [entry('low', {}), entry('down', { severity: 1 })];
    expect(queueOrder(hypercare(), list)[0]?.name).toBe('down');
    expect(list[0]?.name).toBe('low');
  });

  it('knows no programmes where the policy does not', () => {
    const entries = [entry('first', { tier: 'x' }), entry('second', { tier: 'standard', loggedAt: 11 })];
    expect(order(shippedPolicy(), ...entries)).toBe('first second');
  });
});
