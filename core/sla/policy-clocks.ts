import type { ClockEvent, ClockView, PolicyRef } from '../../shared/domain/clocks.ts';
import { fail } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { businessDays } from './business-days.ts';
import { inForce } from './clock-frame.ts';
import { notStarted, resultOf } from './clock-outcome.ts';
import { eachClock } from './clock-run.ts';
import type { PlanOf } from './clock-run.ts';
import { blankView, closureView, viewOf } from './clock-views.ts';
import type { ClosureRule } from './closure-attempts.ts';
import { closureOf } from './closure-clock.ts';
import { compilePlan } from './rule-plan.ts';
import type { Plan } from './rule-plan.ts';
import { historyOf } from './history.ts';
import type { History } from './history.ts';
import { compilePolicyCalendars } from './policy-calendars.ts';
import type { CalendarOptions, PolicyCalendars } from './policy-calendars.ts';
import type { ClockResult, PolicyClocks } from './policy-clocks-types.ts';
import { createZone } from './zone.ts';

export interface PolicyClocksOptions extends CalendarOptions {
  /** Id of one of the policy's tiers; absent: the policy's default. */
  readonly tier?: string | undefined;
}

/**
 * Compiles a policy: each calendar once for each centre, each rule into numbers. `invalid` in words for a tier, reading
 * or calendar it does not have, a calendar that does not compile (see `compileCalendar`), and a target in business days
 * on a calendar that does not say what one is.
 */
export function createPolicyClocks(policy: Policy, options: PolicyClocksOptions = {}): Result<PolicyClocks> {
  const calendars = compilePolicyCalendars(policy, options);
  return calendars.ok ? clocksOf(policy, calendars.value, options.tier) : calendars;
}

const known = new WeakMap<PolicyCalendars, PolicyClocks>();

/**
 * Each clock of a case at `now` (epoch ms), in the policy's default tier. `calendars` are that policy's, compiled by
 * `compilePolicyCalendars`; throws for a policy that `createPolicyClocks` would refuse.
 */
export function evaluate(
  policy: Policy,
  calendars: PolicyCalendars,
  events: readonly ClockEvent[],
  now: number,
): readonly ClockResult[] {
  const clocks = known.get(calendars) ?? unwrapped(clocksOf(policy, calendars));
  known.set(calendars, clocks);
  return clocks.evaluate(events, now);
}

function unwrapped(clocks: Result<PolicyClocks>): PolicyClocks {
  if (!clocks.ok) throw new Error(clocks.error.message);
  return clocks.value;
}

function clocksOf(policy: Policy, calendars: PolicyCalendars, tier = policy.defaultTier): Result<PolicyClocks> {
  if (!policy.tiers.some(({ id }) => id === tier))
    return fail('invalid', `The policy "${policy.name}" has no tier "${tier}". Choose one that it has.`);
  const { unanswered } = policy.closure;
  const missing = [unanswered?.calendar, policy.emergency.calendar].find(
    (id) => id !== undefined && !calendars.has(id),
  );
  if (missing !== undefined) return fail('invalid', `There is no calendar "${missing}". Add it, or name another one.`);
  const centres = new Map<string | undefined, Compiled>();
  for (const centre of calendars.centres) {
    const plan = compilePlan(policy, calendars, tier, centre);
    if (!plan.ok) return plan;
    const closure = unanswered && closureRule(unanswered, calendars, centre);
    centres.set(centre, { plan: plan.value, closure });
  }
  const fallback = centres.get(policy.defaultCentre) as Compiled;
  return ok(bound(policy, calendars, tier, (centre) => centres.get(centre) ?? fallback));
}

/** What a case of one centre is computed with. */
interface Compiled {
  readonly plan: Plan;
  readonly closure: ClosureRule | undefined;
}

function closureRule(
  source: ClosureRule['source'],
  calendars: PolicyCalendars,
  centre: string | undefined,
): ClosureRule {
  const name = calendars.zone(source.calendar, centre);
  const zone = createZone(name, calendars.corrections?.get(name));
  if (!zone.ok) throw new Error(zone.error.message);
  const calendar = calendars.calendar(source.calendar, centre);
  return { source, days: businessDays(calendar, zone.value), zone: name };
}

function bound(
  policy: Policy,
  calendars: PolicyCalendars,
  tier: string,
  compiledFor: (centre: string | undefined) => Compiled,
): PolicyClocks {
  const ref: PolicyRef = { id: policy.id, version: policy.version };
  const planOf: PlanOf = (centre) => compiledFor(centre).plan;
  const closureFor = (history: History): ClosureRule | undefined => compiledFor(history.lastCentre).closure;

  function evaluate(events: readonly ClockEvent[], now: number): readonly ClockResult[] {
    const history = historyOf(events);
    if (history === undefined) return [];
    const results: ClockResult[] = [];
    eachClock(history, planOf, (walked) => {
      const { run } = walked;
      const framed = run && inForce(run, history);
      const result = run && framed ? resultOf(run, framed, now) : notStarted(walked);
      if (result !== undefined) results.push(result);
    });
    const closure = closureFor(history);
    if (closure !== undefined) results.push(closureOf(closure, history, now));
    return results;
  }

  function views(events: readonly ClockEvent[], now: number): readonly ClockView[] {
    const history = historyOf(events);
    if (history === undefined) return [];
    const shown: ClockView[] = [];
    eachClock(history, planOf, (walked) => {
      const { run } = walked;
      const framed = run && inForce(run, history);
      const view = run && framed ? viewOf(run, framed, now, ref) : blankView(walked, ref);
      if (view !== undefined) shown.push(view);
    });
    const closure = closureFor(history);
    if (closure !== undefined) shown.push(closureView(closure, history, now, ref));
    return shown;
  }

  function runs(events: readonly ClockEvent[], now: number): readonly ClockResult[] {
    const history = historyOf(events);
    if (history === undefined) return [];
    const results: ClockResult[] = [];
    eachClock(history, planOf, ({ earlier = [], run }) => {
      for (const each of run === undefined ? earlier : [...earlier, run]) {
        const framed = inForce(each, history);
        if (framed !== undefined) results.push(resultOf(each, framed, now));
      }
    });
    return results;
  }

  return {
    policy,
    ref,
    reading: calendars.reading,
    tier,
    evaluate,
    views,
    runs,
    calendar: (name, centre) => calendars.calendar(name, centre),
    centreOf: (events) => calendars.centre(historyOf(events)?.lastCentre),
  };
}
