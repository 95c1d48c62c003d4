import { describe, expect, it } from 'vitest';
import { answer, compiled, pause, restored, severity, simple, t } from './case-fixtures.ts';
import { at, HOUR, once, shippedPolicy } from './fixtures.ts';
import { wallOf } from './wall-walker.ts';
import type { ClockResult, PolicyClocks } from '../../../core/sla/index.ts';
import type { ClockEvent, ClockName } from '../../../shared/domain/clocks.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import type { Policy, PolicyCalendar } from '../../../shared/policy/index.ts';

type PolicyDef = PolicyCalendar['def'];

const PACIFIC = 'America/Los_Angeles';

/** Wall time of a zone such as "11-23 08:30". */
function wall(zone: string, instant: number | null | undefined): string | null {
  if (instant === null || instant === undefined) return null;
  const { date, minute } = wallOf(zone)(instant);
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${date.slice(5)} ${time}`;
}

const logged = (loggedAt: string, level: Severity, centre?: string): ClockEvent => ({
  kind: 'logged',
  at: at(loggedAt),
  severity: level,
  caseKind: 'problem',
  ...(centre === undefined ? {} : { centre }),
});

function clock(clocks: PolicyClocks, events: readonly ClockEvent[], name: ClockName, now?: number): ClockResult {
  const found = clocks.evaluate(events, now ?? events[0]?.at ?? 0).find((result) => result.clock === name);
  if (found === undefined) throw new Error(`no clock ${name}`);
  return found;
}

/** The shipped policy with two centres more, whose hours are invented. */
function withCentres(policy: Policy): Policy {
  const office = (id: string, zone: string, from: string, to: string): Policy['calendars'][number] => {
    const days = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[from, to]]]));
    return {
      id,
      name: id,
      def: { kind: 'week', zone, week: days, dayMinutes: 510 },
      cite: 'test',
      nature: 'ours',
    };
  };
  const centre = (id: string, zone: string): Policy['centres'][number] => ({
    id,
    name: id,
    place: id,
    zone,
    calendar: id,
    cite: 'test',
    nature: 'ours',
  });
  const any: PolicyDef = { kind: 'union', of: ['san-diego-office', 'london', 'singapore'], dayMinutes: 540 };
  return {
    ...policy,
    calendars: [
      ...policy.calendars.map((calendar) => (calendar.id === 'any-centre' ? { ...calendar, def: any } : calendar)),
      office('london', 'Europe/London', '09:00', '17:30'),
      office('singapore', 'Asia/Singapore', '09:00', '18:00'),
    ],
    centres: [...policy.centres, centre('london', 'Europe/London'), centre('singapore', 'Asia/Singapore')],
  };
}

const worldwide = once(() => withCentres(shippedPolicy()));
const byReading = new Map<string, () => PolicyClocks>();
function reading(id: string): PolicyClocks {
  const make = byReading.get(id) ?? once(() => compiled(worldwide(), { reading: id }));
  byReading.set(id, make);
  return make();
}

const due = (id: string, loggedAt: string, level: Severity, centre?: string): string | null =>
  wall(PACIFIC, clock(reading(id), [logged(loggedAt, level, centre)], 'firstResponse').dueAt);

describe('the ambiguous hours of the guide', () => {
  it.each([
    [
      '2026-11-20T15:30-08:00',
      '11-23 08:30',
      '11-23 11:30',
      '11-23 10:30',
      '11-22 19:30',
      '11-24 07:30',
      '11-25 12:30',
    ],
    [
      '2026-11-20T16:00-08:00',
      '11-23 09:00',
      '11-23 12:00',
      '11-23 11:00',
      '11-22 20:00',
      '11-24 08:00',
      '11-25 13:00',
    ],
    [
      '2026-11-21T12:00-08:00',
      '11-23 09:00',
      '11-23 12:00',
      '11-23 12:00',
      '11-22 21:00',
      '11-24 08:00',
      '11-25 14:00',
    ],
    [
      '2026-11-24T02:00-08:00',
      '11-24 03:00',
      '11-24 06:00',
      '11-24 12:00',
      '11-24 06:00',
      '11-25 02:00',
      '11-30 14:00',
    ],
    [
      '2026-11-25T20:00-08:00',
      '11-25 21:00',
      '11-26 00:00',
      '11-30 12:00',
      '11-26 00:00',
      '12-01 04:00',
      '12-02 14:00',
    ],
    [
      '2026-11-26T12:00-08:00',
      '11-26 13:00',
      '11-30 12:00',
      '11-30 12:00',
      '11-26 21:00',
      '12-01 08:00',
      '12-02 14:00',
    ],
    [
      '2026-03-06T15:00-08:00',
      '03-06 16:00',
      '03-09 11:00',
      '03-09 10:00',
      '03-08 20:00',
      '03-10 07:00',
      '03-11 12:00',
    ],
    [
      '2026-07-02T16:30-07:00',
      '07-02 17:30',
      '07-02 20:30',
      '07-06 11:30',
      '07-02 21:30',
      '07-07 00:30',
      '07-08 13:30',
    ],
  ])('give these due times when a case is logged %s', (loggedAt, first, window, centre, any, fourth, fourthCentre) => {
    expect([
      due('window', loggedAt, 1),
      due('window', loggedAt, 2),
      due('centre', loggedAt, 2),
      due('any', loggedAt, 2),
      due('window', loggedAt, 4),
      due('centre', loggedAt, 4),
    ]).toEqual([first, window, centre, any, fourth, fourthCentre]);
    // Severity 1 is the same under all readings that keep civil time.
    expect([due('centre', loggedAt, 1), due('any', loggedAt, 1)]).toEqual([first, first]);
  });

  it('are the shipped default when nothing is said', () => {
    expect(compiled(shippedPolicy())).toMatchObject({ reading: 'window', tier: 'standard' });
    expect(reading('any').reading).toBe('any');
  });

  it('are an hour later in summer under the fixed offset, and the same in winter', () => {
    const summer = '2026-07-10T16:30-07:00';
    expect([due('window', summer, 1), due('fixed-offset', summer, 1)]).toEqual(['07-13 09:00', '07-13 09:30']);
    expect([due('window', summer, 2), due('fixed-offset', summer, 2)]).toEqual(['07-13 12:00', '07-13 12:30']);
    const winter = '2026-11-20T15:30-08:00';
    expect([due('fixed-offset', winter, 1), due('fixed-offset', winter, 2)]).toEqual(['11-23 08:30', '11-23 11:30']);
  });

  it('follow the centre that has the case, in its hours and in its holidays', () => {
    const thanksgiving = '2026-11-26T12:00-08:00';
    expect(due('centre', thanksgiving, 2, 'london')).toBe('11-27 05:00');
    expect(due('centre', thanksgiving, 2, 'singapore')).toBe('11-26 21:00');
    // Neither London nor Singapore has lists here: their window loses nothing.
    expect(due('window', thanksgiving, 2, 'london')).toBe('11-26 16:00');
    expect(due('window', thanksgiving, 2, 'san-diego')).toBe('11-30 12:00');
  });
});

describe("every rule of the vendor's guide", () => {
  const policy = once(shippedPolicy);
  const clocks = once(() => compiled(policy()));
  const friday = '2026-11-20T15:30-08:00';

  it.each([
    [1, 60, '11-23 08:30'],
    [2, 240, '11-23 11:30'],
    [3, 720, '11-23 19:30'],
    [4, 1440, '11-24 07:30'],
  ] as const)('answers severity %i within %i minutes of open time', (level, minutes, expected) => {
    const first = clock(clocks(), [logged(friday, level)], 'firstResponse');
    expect([first.targetMs, wall(PACIFIC, first.dueAt), first.strict]).toEqual([minutes * 60_000, expected, false]);
  });

  it('restores severity 1 in less than four hours, pauses only for the customer, and has no such clock for others', () => {
    const events = [logged(friday, 1)];
    const clockNow = clock(clocks(), events, 'restoration');
    expect([clockNow.targetMs, clockNow.strict, wall(PACIFIC, clockNow.dueAt)]).toEqual([
      4 * HOUR,
      true,
      '11-23 11:30',
    ]);
    const asked = [...events, { kind: 'pause', at: at('2026-11-23T09:00-08:00'), reason: 'pendingCustomer' } as const];
    expect(clock(clocks(), asked, 'restoration', at('2026-11-23T10:00-08:00')).state).toBe('paused');
    for (const reason of ['agreedSchedule', 'withL2L3'] as const) {
      const other = [...events, { kind: 'pause', at: at('2026-11-23T09:00-08:00'), reason } as const];
      expect(clock(clocks(), other, 'restoration', at('2026-11-23T10:00-08:00')).state).toBe('running');
    }
    for (const level of [2, 3, 4] as const)
      expect(
        clocks()
          .evaluate([logged(friday, level)], t('20 23:30'))
          .map((result) => result.clock),
      ).toEqual(['firstResponse', 'managerPlan', 'closure']);
  });

  it('wants the plan of the manager after an hour for severity 1 and after four for others', () => {
    const asked = { kind: 'escalated', at: at(friday) } as const;
    const plan = (level: Severity): string | null =>
      wall(PACIFIC, clock(clocks(), [logged(friday, level), asked], 'managerPlan').dueAt);
    expect([1, 2, 3, 4].map((level) => plan(level as Severity))).toEqual([
      '11-23 08:30',
      '11-23 11:30',
      '11-23 11:30',
      '11-23 11:30',
    ]);
  });

  it('asks for the next update only when somebody switches that on', () => {
    const clocksOn = structuredClone(policy().clocks);
    for (const rule of clocksOn) rule.enabled = true;
    const on = compiled({ ...policy(), clocks: clocksOn });
    const answered = (level: Severity): readonly ClockEvent[] => [
      logged('2026-11-23T09:00-08:00', level),
      { ...answer('1 0'), at: at('2026-11-23T10:00-08:00') },
    ];
    const next = (level: Severity): string | null => wall(PACIFIC, clock(on, answered(level), 'nextUpdate').dueAt);
    expect([1, 2, 3].map((level) => next(level as Severity))).toEqual(['11-23 11:00', '11-24 10:00', '11-25 10:00']);
    expect(
      clocks()
        .evaluate(answered(1), 0)
        .map((result) => result.clock),
    ).not.toContain('nextUpdate');
    expect(on.evaluate(answered(4), 0).map((result) => result.clock)).not.toContain('nextUpdate');
  });

  it('raises to severity 1 by the earlier of both times', () => {
    const raised = (time: string): readonly ClockEvent[] => [
      logged('2026-11-23T09:00-08:00', 3),
      { ...severity('1 0', 1), at: at(time) },
    ];
    const first = (time: string): ClockResult => clock(clocks(), raised(time), 'firstResponse', at(time));
    expect(wall(PACIFIC, first('2026-11-23T10:00-08:00').dueAt)).toBe('11-23 11:00');
    expect(wall(PACIFIC, first('2026-11-23T20:30-08:00').dueAt)).toBe('11-23 21:00');
    expect(first('2026-11-23T20:30-08:00').startedAt).toBe(at('2026-11-23T09:00-08:00'));
  });
});

describe('every rule of the programme', () => {
  const policy = once(() => shippedPolicy('hypercare'));
  const tiers = once(
    () => new Map(['basic', 'professional', 'enterprise'].map((tier) => [tier, compiled(policy(), { tier })])),
  );
  const tier = (id: string): PolicyClocks => tiers().get(id) as PolicyClocks;
  const saturday = '2026-11-21T12:00-08:00';
  const friday = '2026-11-20T15:30-08:00';

  it.each([
    ['basic', '11-21 14:00', '12-04 15:30'],
    ['professional', '11-21 13:30', '11-30 15:30'],
    ['enterprise', '11-21 13:00', '11-25 15:30'],
  ])('answers %s at any hour and resolves it in business days', (id, first, resolved) => {
    for (const level of [2, 3, 4] as const) {
      expect(wall(PACIFIC, clock(tier(id), [logged(saturday, level)], 'firstResponse').dueAt)).toBe(first);
      expect(wall(PACIFIC, clock(tier(id), [logged(friday, level)], 'resolution').dueAt)).toBe(resolved);
    }
    expect(tier(id).tier).toBe(id);
  });

  it('answers severity 1 without delay in every programme, with an alarm after a quarter of an hour', () => {
    for (const id of ['basic', 'professional', 'enterprise'])
      expect(clock(tier(id), [logged(saturday, 1)], 'firstResponse')).toMatchObject({
        immediate: true,
        dueAt: null,
        nextThreshold: { id: 'answer-now', at: at(saturday) + HOUR / 4 },
      });
  });

  it('counts business days in the region of the customer', () => {
    const inRegion = (centre: string, zone: string): string | null =>
      wall(zone, clock(tier('enterprise'), [logged('2026-11-20T16:00Z', 2, centre)], 'resolution').dueAt);
    expect(inRegion('north-america', PACIFIC)).toBe('11-24 17:00');
    expect(inRegion('emea', 'Europe/London')).toBe('11-25 16:00');
    expect(inRegion('apac', 'Asia/Singapore')).toBe('11-25 17:00');
  });

  it('tells its times in the zone of the region, also those of every hour', () => {
    const zones = tier('basic')
      .views([logged(saturday, 2, 'emea')], at(saturday))
      .map((view) => view.zone);
    expect(zones).toEqual(['Europe/London', 'Europe/London']);
  });

  it('leaves out time that waits for the customer, and cases that go to the next levels', () => {
    const monday = logged('2026-11-23T10:00-08:00', 2);
    const asked: readonly ClockEvent[] = [
      monday,
      { kind: 'pause', at: at('2026-11-23T12:00-08:00'), reason: 'pendingCustomer' },
      { kind: 'customer', at: at('2026-11-24T12:00-08:00'), automatic: false },
    ];
    expect(wall(PACIFIC, clock(tier('enterprise'), asked, 'resolution').dueAt)).toBe('11-27 10:00');
    const handed: readonly ClockEvent[] = [
      monday,
      { kind: 'pause', at: at('2026-11-23T12:00-08:00'), reason: 'withL2L3' },
    ];
    expect(clock(tier('enterprise'), handed, 'resolution')).toMatchObject({ state: 'excluded', dueAt: null });
    expect(clock(tier('enterprise'), handed, 'firstResponse')).toMatchObject({ state: 'running' });
  });

  it('has no clock to restore service or to close cases by', () => {
    const names = tier('basic').evaluate(
      [logged(friday, 1), restored('23 8'), simple('escalated', '23 9')],
      t('23 10'),
    );
    expect(names.map((result) => result.clock)).toEqual(['firstResponse', 'resolution']);
    expect(pause('23 8', 'withL2L3').kind).toBe('pause');
  });
});
