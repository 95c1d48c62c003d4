import * as fc from 'fast-check';
import type { PolicyClocks } from '../../../core/sla/index.ts';
import type { ClockEvent } from '../../../shared/domain/clocks.ts';
import { PAUSE_REASONS } from '../../../shared/policy/index.ts';
import type { ClockRule, Policy, PolicyCalendar, Schedule } from '../../../shared/policy/index.ts';
import { compiled, policyOf, rule } from './case-fixtures.ts';
import { SAMPLE, schedules } from './generators.ts';

/** Everything happens on quarters of an hour, so that a model can walk them. */
export const QUARTER = 15 * 60_000;
/** How far a generated case reaches, in quarters. */
export const REACH = 14 * 96;

const START = Date.UTC(2026, 0, 1) / QUARTER;
const starts = fc.integer({ min: START, max: START + 2 * 365 * 96 });
const severities = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const);
const reasons = fc.constantFrom(...PAUSE_REASONS);

/** What may happen to a case at an instant. */
function happening(at: number): fc.Arbitrary<ClockEvent> {
  const answers = fc.record({
    kind: fc.constant('answer' as const),
    at: fc.constant(at),
    by: fc.constantFrom('message' as const, 'message' as const, 'call' as const),
    automatic: fc.boolean(),
    reached: fc.subarray(['portal', 'email', 'phone'] as const),
  });
  const until = fc.integer({ min: -4, max: 3 * 96 }).map((quarters) => at + quarters * QUARTER);
  return fc.oneof(
    answers,
    severities.map((to): ClockEvent => ({ kind: 'severity', at, to })),
    fc.boolean().map((automatic): ClockEvent => ({ kind: 'customer', at, automatic })),
    reasons.map((reason): ClockEvent => ({ kind: 'pause', at, reason })),
    fc.tuple(reasons, until).map(([reason, end]): ClockEvent => ({ kind: 'pause', at, reason, until: end })),
    reasons.map((reason): ClockEvent => ({ kind: 'resume', at, reason })),
    fc.constantFrom('one', 'other').map((to): ClockEvent => ({ kind: 'centre', at, to })),
    fc
      .constantFrom('disrupted' as const, 'escalated' as const, 'plan' as const, 'closed' as const, 'reopened' as const)
      .map((kind): ClockEvent => ({ kind, at })),
    fc.constant<ClockEvent>({ kind: 'restored', at, by: 'fix' }),
  );
}

/** A case with a handful of events in order of time, on quarters, and a moment to look at it. */
export const cases = starts.chain((start) => {
  const quarter = fc.integer({ min: -2, max: REACH }).map((offset) => (start + offset) * QUARTER);
  const event = quarter.chain(happening);
  const logged = severities.map((severity): ClockEvent => ({
    kind: 'logged',
    at: start * QUARTER,
    severity,
    caseKind: 'problem',
  }));
  return fc.record({
    events: fc
      .tuple(logged, fc.uniqueArray(event, { maxLength: 9, selector: ({ at }) => at }))
      .map(([first, others]) => others.toSpliced(0, 0, first)),
    now: quarter,
  });
});

function calendarOf({ tz, weekly, shifts, breaks }: Schedule, index: number, id: string): PolicyCalendar {
  return {
    id,
    name: `${id} ${index}`,
    def: {
      kind: 'week',
      zone: tz,
      week: Object.fromEntries(Object.entries(weekly).map(([day, spans]) => [day, mutable(spans)])),
      holidays: [id],
      overrides: datesOf(shifts),
      breaks: datesOf(breaks),
      dayMinutes: 480,
    },
    cite: 'test',
    nature: 'ours',
  };
}

type Spans = readonly (readonly [string, string])[] | undefined;
const mutable = (spans: Spans): [string, string][] => (spans ?? []).map(([from, to]) => [from, to]);
const datesOf = (dates: Schedule['shifts']): Record<string, [string, string][]> =>
  Object.fromEntries(Object.entries(dates ?? {}).map(([date, spans]) => [date, mutable(spans)]));

function policyFor(one: Schedule, other: Schedule, index: number, rules: readonly ClockRule[]): Policy {
  const calendars = [calendarOf(one, index, 'one'), calendarOf(other, index, 'other')];
  const lists = { one, other };
  const centre = (id: string): Policy['centres'][number] => ({
    id,
    name: id,
    place: id,
    zone: 'UTC',
    calendar: id,
    cite: 'test',
    nature: 'ours',
  });
  return policyOf(rules, {
    calendars: [
      ...calendars,
      { id: 'always', name: 'Always', def: { kind: 'always' }, cite: 'test', nature: 'ours' },
      { id: 'centre', name: 'Centre', def: { kind: 'caseCentre', fallback: 'one' }, cite: 'test', nature: 'ours' },
    ],
    holidays: (['one', 'other'] as const).map((id) => ({
      id,
      region: id,
      days: (lists[id].holidays ?? []).map((date) => ({ date, name: date, active: true })),
      knownUntil: '2030-12-31',
    })),
    centres: [centre('one'), centre('other')],
    defaultCentre: 'one',
    closure: {
      ...policyOf(rules).closure,
      unanswered: {
        attempts: 2,
        channels: ['portal'],
        onDifferentDays: index % 2 === 0,
        businessDays: 3,
        calendar: 'one',
        cite: 'test',
        nature: 'ours',
      },
    },
  });
}

const warn: ClockRule['warn'] = [{ ofTarget: 0.5 }, { ofTarget: 0.75 }, { left: { minutes: 30, ofTarget: 0.25 } }];

/** Rules of every sort, each severity its own target. */
const EVERYTHING: readonly ClockRule[] = ([1, 2, 3, 4] as const).flatMap((level) => [
  rule({
    id: `first-${level}`,
    severities: [level],
    target: { minutes: 60 * level * level },
    calendar: 'centre',
    warn,
  }),
  rule({
    id: `resolution-${level}`,
    clock: 'resolution',
    severities: [level],
    target: { businessDays: level },
    calendar: 'centre',
    stop: ['closed'],
    pause: ['pendingCustomer', 'agreedSchedule'],
    onTransfer: level === 1 ? 'exclude' : level === 2 ? 'pause' : 'count',
    onSeverityRaise: level === 2 ? 'sinceCreated' : 'sinceRaise',
    warn,
  }),
  rule({
    id: `update-${level}`,
    clock: 'nextUpdate',
    severities: [level],
    target: { minutes: 90 * level },
    calendar: 'one',
    start: 'answer',
    restart: 'answer',
    stop: ['closed', 'restored'],
    pause: ['pendingCustomer'],
    warn,
  }),
  rule({
    id: `plan-${level}`,
    clock: 'managerPlan',
    severities: [level],
    calendar: 'always',
    start: 'escalated',
    stop: ['plan'],
    warn,
  }),
]);
const RESTORATION: readonly ClockRule[] = ([1, 2] as const).map((level) =>
  rule({
    id: `restoration-${level}`,
    clock: 'restoration',
    severities: [level],
    target: level === 1 ? { minutes: 240, strict: true } : { immediate: true, alarmMinutes: 15 },
    calendar: 'centre',
    stop: ['restored'],
    pause: ['pendingCustomer'],
    warn,
  }),
);

/** Rules for all levels alike: nothing changes with the severity, so a simple model can follow. */
export const ALIKE: readonly ClockRule[] = [
  rule({ calendar: 'one', target: { minutes: 240 } }),
  rule({
    clock: 'restoration',
    calendar: 'one',
    target: { minutes: 600, strict: true },
    stop: ['restored'],
    pause: ['pendingCustomer'],
  }),
  rule({
    clock: 'resolution',
    calendar: 'one',
    target: { minutes: 1440 },
    stop: ['closed'],
    pause: ['pendingCustomer', 'agreedSchedule'],
    onTransfer: 'pause',
  }),
];

/** Fewer than elsewhere: each makes four calendars. */
const pool = fc.sample(schedules, { ...SAMPLE, numRuns: 8 + Math.floor(SAMPLE.numRuns / 4) });
const pairs = pool.map((one, index) => [one, pool[(index + 1) % pool.length] as Schedule, index] as const);
const known = new Map<string, PolicyClocks>();

function clocksFrom(rules: readonly ClockRule[], name: string): fc.Arbitrary<PolicyClocks> {
  return fc.constantFrom(...pairs).map(([one, other, index]) => {
    const key = `${name} ${index}`;
    const clocks = known.get(key) ?? compiled(policyFor(one, other, index, rules));
    known.set(key, clocks);
    return Object.assign(clocks, { [fc.toStringMethod]: () => JSON.stringify([one, other]) });
  });
}

/** Policies with every sort of clock over calendars of every shape. */
export const everyClock = clocksFrom([...EVERYTHING, ...RESTORATION], 'every');
/** Policies whose clocks do not depend on the severity, over calendars of every shape. */
export const alikeClocks = clocksFrom(ALIKE, 'alike');
