import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockResult } from '../../../core/sla/index.ts';
import type { ClockEvent, ClockView } from '../../../shared/domain/clocks.ts';
import { countedBefore } from './case-fixtures.ts';
import { ALIKE, alikeClocks, cases, everyClock, QUARTER, REACH } from './case-generators.ts';
import { modelled } from './clock-model.ts';
import { RUNS, runsOf } from './generators.ts';

/** CI may ask for very many runs on a slow machine. */
const SLOW = { timeout: 30_000 + RUNS * 30 };

const isEnded = ({ state, stoppedAt }: ClockResult): boolean => stoppedAt !== null || state === 'excluded';
const live = (result: ClockResult): boolean => result.startedAt !== null && !isEnded(result);

describe('the clocks of any case', SLOW, () => {
  it('do not depend on the order in which its events are told', () => {
    expect(
      runsOf(
        fc.property(everyClock, cases, fc.infiniteStream(fc.nat()), (clocks, { events, now }, keys) => {
          // By days, so that many things happen at one instant.
          const day = 96 * QUARTER;
          const coarse = events.map((event) =>
            Object.assign(structuredClone(event), { at: event.at - (event.at % day) }),
          );
          const shuffled = coarse
            .map((event) => [keys.next().value as number, event] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, event]) => event);
          expect(clocks.evaluate(shuffled, now)).toEqual(clocks.evaluate(coarse, now));
        }),
      ),
    ).toBe(RUNS);
  });

  it('stay as they are once they have ended, whatever the time is', () => {
    expect(
      runsOf(
        fc.property(
          everyClock,
          cases,
          fc.integer({ min: -REACH, max: 40 * REACH }),
          (clocks, { events, now }, later) => {
            const before = clocks.evaluate(events, now);
            const after = clocks.evaluate(events, now + later * QUARTER);
            expect(after.filter((_, index) => isEnded(before[index] as ClockResult))).toEqual(before.filter(isEnded));
          },
        ),
      ),
    ).toBe(RUNS);
  });

  it('do not mind what happens after their end, unless that undoes it', () => {
    const undoing = new Set(['reopened', 'disrupted', 'resume', 'escalated', 'answer', 'logged']);
    expect(
      runsOf(
        fc.property(everyClock, cases, (clocks, { events, now }) => {
          for (const result of clocks.evaluate(events, now)) {
            const { stoppedAt, clock, state } = result;
            if (stoppedAt === null || clock === 'closure' || state === 'off') continue;
            if (events.some(({ at, kind }) => at > stoppedAt && undoing.has(kind))) continue;
            const until = clocks.evaluate(
              events.filter(({ at }) => at <= stoppedAt),
              now,
            );
            expect(until.find((each) => each.clock === clock)).toEqual(result);
          }
        }),
      ),
    ).toBe(RUNS);
  });

  it('say nothing that contradicts itself', () => {
    expect(
      runsOf(
        fc.property(everyClock, cases, (clocks, { events, now }) => {
          expect(clocks.evaluate(events, now).flatMap((result) => contradictions(result, now))).toEqual([]);
        }),
      ),
    ).toBe(RUNS);
  });

  it('have used as much and are as late as somebody with a stop watch would say', () => {
    expect(
      runsOf(
        fc.property(alikeClocks, cases, (clocks, { events, now }) => {
          const results = clocks.evaluate(events, now);
          const ours = ALIKE.map((rule) => results.find(({ clock }) => clock === rule.clock) as ClockResult);
          const theirs = ALIKE.map((rule) => modelled(rule, clocks.calendar('one'), events, now));
          expect(ours.map((result, index) => comparable(result, theirs[index]?.dueAt ?? null))).toEqual(theirs);
        }),
      ),
    ).toBe(RUNS);
  });
});

/** A clock as the model tells it; where the model knows no due time, any is right. */
function comparable(result: ClockResult, dueAt: number | null): ReturnType<typeof modelled> {
  const state = isEnded(result) || result.state === 'missed' ? result.state : 'open';
  const isKnown = result.stoppedAt === null && dueAt !== null;
  return {
    state: state as ReturnType<typeof modelled>['state'],
    usedMs: result.usedMs,
    stoppedAt: result.stoppedAt,
    dueAt: isKnown ? result.dueAt : dueAt,
  };
}

/** What has to be true of every clock at every moment, and is not. */
function contradictions(result: ClockResult, now: number): readonly string[] {
  const { clock, state, usedMs, targetMs, leftMs, dueAt, breachAt, startedAt, nextThreshold, strict } = result;
  if (startedAt === null)
    return [state, usedMs, dueAt, leftMs].join(' ') === 'off 0  ' ? [] : [`${clock}: not started`];
  const isLate = leftMs !== null && (strict ? leftMs <= 0 : leftMs < 0);
  const isReached = breachAt !== null && (strict ? now >= breachAt : now > breachAt);
  const truths = {
    'uses time': usedMs >= 0,
    'leaves the rest': leftMs === null || leftMs === targetMs - usedMs,
    'is due after its start': dueAt === null || dueAt >= startedAt,
    // Never, when a pause without end begins at the due time.
    'is missed after it is due': dueAt === null || breachAt === null || breachAt >= dueAt,
    'is missed when it is late': clock === 'closure' || (state === 'missed') === isLate,
    'is late after its last moment': clock === 'closure' || !live(result) || now <= startedAt || isLate === isReached,
    'has ended when it is met': !['met', 'excluded'].includes(state) || isEnded(result),
    'stands still for a reason': state !== 'paused' || result.because !== null,
    'runs for none': !['running', 'waiting'].includes(state) || result.because === null,
    'tells of the future while it lives': nextThreshold === undefined || (live(result) && nextThreshold.at > now),
  };
  return Object.entries(truths).flatMap(([truth, isTrue]) => (isTrue ? [] : [`${clock} ${truth}`]));
}

describe('the explanation of any case', SLOW, () => {
  it('covers start to due time or now without holes and adds up, after raises and pauses too', () => {
    expect(
      runsOf(
        fc.property(everyClock, cases, (clocks, { events, now }) => {
          expect(clocks.views(events, now).flatMap((view) => gaps(view, now))).toEqual([]);
        }),
      ),
    ).toBe(RUNS);
  });

  it('tells the next threshold as the first of all that lie ahead', () => {
    expect(
      runsOf(
        fc.property(everyClock, cases, (clocks, { events, now }) => {
          const results = clocks.evaluate(events, now);
          const ahead = clocks.views(events, now).map(({ thresholds }, index) => {
            const next = thresholds.find(({ at }) => Date.parse(at) > now);
            return live(results[index] as ClockResult) && next !== undefined ? Date.parse(next.at) : undefined;
          });
          expect(results.map(({ nextThreshold }) => nextThreshold?.at)).toEqual(ahead);
        }),
      ),
    ).toBe(RUNS);
  });
});

/** Where an explanation leaves something out or does not add up. */
function gaps(view: ClockView, now: number): readonly string[] {
  const { segments, startedAt, dueAt, stoppedAt, targetMs, clock, usedMs } = view;
  if (startedAt === null) return segments.length === 0 ? [] : [`${clock}: nothing has started`];
  const until = stoppedAt === null ? Math.max(now, Date.parse(startedAt)) : Date.parse(stoppedAt);
  const end = iso(Math.max(until, dueAt === null ? until : Date.parse(dueAt)));
  const edges = segments.length === 0 ? [startedAt] : [startedAt, ...segments.map(({ to }) => to)];
  const truths = {
    'has no holes': [...segments.map(({ from }) => from), end].join(' ') === edges.join(' '),
    'says why': segments.every(({ counted, because }) => counted === (because === undefined)),
    'adds up to what is used': clock === 'closure' || countedBefore(view, until) === usedMs,
    'adds up to the target': dueAt === null || countedBefore(view, Date.parse(dueAt)) === targetMs,
  };
  return Object.entries(truths).flatMap(([truth, isTrue]) => (isTrue ? [] : [`${clock} ${truth}`]));
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

describe('a case with two hundred events', () => {
  it('is computed like one with the same events told one by one', () => {
    const start = Date.UTC(2026, 0, 5, 9);
    const kinds: readonly ((at: number) => ClockEvent)[] = [
      (at) => ({ kind: 'answer', at, by: 'message', automatic: false, reached: ['portal', 'email'] }),
      (at) => ({ kind: 'pause', at, reason: 'pendingCustomer' }),
      (at) => ({ kind: 'customer', at, automatic: false }),
      (at) => ({ kind: 'customer', at, automatic: true }),
      (at) => ({ kind: 'pause', at, reason: 'agreedSchedule', until: at + 3 * QUARTER }),
      (at) => ({ kind: 'resume', at, reason: 'agreedSchedule' }),
    ];
    const events = Array.from({ length: 200 }, (_, index): ClockEvent => {
      if (index === 0) return { kind: 'logged', at: start, severity: 3, caseKind: 'problem' };
      return (kinds[index % kinds.length] as (typeof kinds)[number])(start + index * 4 * QUARTER);
    });
    const [clocks] = fc.sample(alikeClocks, { numRuns: 1, seed: 1 });
    const now = start + 260 * 4 * QUARTER;
    for (const rule of ALIKE) {
      const told = modelled(rule, clocks?.calendar('one') as never, events, now);
      const result = clocks?.evaluate(events, now).find(({ clock }) => clock === rule.clock);
      expect([result?.usedMs, result?.stoppedAt]).toEqual([told.usedMs, told.stoppedAt]);
    }
  });
});
