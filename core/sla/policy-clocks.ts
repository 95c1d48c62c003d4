import type { ClockEvent, ClockView, PolicyRef } from '../../shared/domain/clocks.ts';
import { fail } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { businessDays } from './business-days.ts';
import { notStarted, outcomeOf, resultOf } from './clock-outcome.ts';
import type { Outcome } from './clock-outcome.ts';
import { walksOf } from './clock-run.ts';
import type { PlanOf, Walked } from './clock-run.ts';
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
  return ok(bound(policy, calendars, tier, (centre) => centres.get(calendars.centre(centre)) as Compiled));
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
    for (const walked of walksOf(history, planOf)) {
      const outcome = lastOutcome(walked, history, now);
      const result = outcome === undefined ? notStarted(walked) : resultOf(outcome, now);
      if (result !== undefined) results.push(result);
    }
    const closure = closureFor(history);
    if (closure !== undefined) results.push(closureOf(closure, history, now).result);
    return results;
  }

  function views(events: readonly ClockEvent[], now: number): readonly ClockView[] {
    const history = historyOf(events);
    if (history === undefined) return [];
    const shown = walksOf(history, planOf).map((walked) => {
      const outcome = lastOutcome(walked, history, now);
      return outcome === undefined ? blankView(walked, ref) : viewOf(outcome, now, ref);
    });
    const closure = closureFor(history);
    if (closure !== undefined) shown.push(closureView(closureOf(closure, history, now), closure, ref));
    return shown.filter((view) => view !== undefined);
  }

  function runs(events: readonly ClockEvent[], now: number): readonly ClockResult[] {
    const history = historyOf(events);
    if (history === undefined) return [];
    const all = walksOf(history, planOf).flatMap(({ earlier = [], run }) => earlier.concat(run ?? []));
    const outcomes = all.map((run) => outcomeOf(run, history, now));
    return outcomes.filter((outcome) => outcome !== undefined).map((outcome) => resultOf(outcome, now));
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

function lastOutcome({ run }: Walked, history: History, now: number): Outcome | undefined {
  return run === undefined ? undefined : outcomeOf(run, history, now);
}
