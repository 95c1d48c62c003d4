import type { PauseReason } from '../../shared/domain/clocks.ts';
import type { CaseKind } from '../../shared/domain/case-form.ts';
import { CASE_KINDS } from '../../shared/domain/case-form.ts';
import { fail } from '../../shared/errors.ts';
import { CLOCKS } from '../../shared/policy/index.ts';
import type { ClockName, ClockRule, Policy, Position, Warning } from '../../shared/policy/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Calendar } from './calendar.ts';
import { levelSet } from './history.ts';
import type { LevelSet } from './history.ts';
import type { PolicyCalendars } from './policy-calendars.ts';
import { MINUTE } from './units.ts';

/** A point at which people are told, by how much has counted since the clock started. */
export interface WarnPoint {
  readonly id: string;
  readonly openMs: number;
}

/** A rule of the policy in the numbers the engine counts with. */
export interface CompiledRule {
  readonly id: string;
  readonly source: ClockRule;
  readonly calendar: Calendar;
  /** Zone in which its times are told to people. */
  readonly zone: string;
  /** 0 for a clock without a number. */
  readonly targetMs: number;
  readonly strict: boolean;
  readonly immediate: boolean;
  /** Open time until the alarm of a clock without a number, ms. */
  readonly alarmMs: number;
  readonly start: Position;
  readonly stop: readonly Position[];
  readonly restart: Position | undefined;
  /** Which reasons stop the count for a while. */
  readonly pausedBy: readonly PauseReason[];
  readonly sinceRaise: boolean;
  readonly excludes: boolean;
  /** Each amount once, the smallest first. */
  readonly warnings: readonly WarnPoint[];
}

/** One of the clocks under all severities. */
export interface Track {
  readonly clock: ClockName;
  /** The levels that have it. */
  readonly levels: LevelSet;
  /** By severity; entry 0 is empty. */
  readonly rules: readonly (CompiledRule | undefined)[];
  /** Says what starts and stops the clock while the severity has no rule of its own. */
  readonly shape: CompiledRule;
}

/** Which clocks a case has, by its kind, in the order of `CLOCKS`. */
export type Plan = Readonly<Record<CaseKind, readonly Track[]>>;

/** The policy's rules for a tier and a centre. `invalid` for a rule whose calendar is missing or says no business day. */
export function compilePlan(policy: Policy, calendars: PolicyCalendars, tier: string, centre?: string): Result<Plan> {
  const rules: CompiledRule[] = [];
  for (const rule of policy.clocks) {
    const compiled = compileRule(rule, calendars, centre);
    if (!compiled.ok) return compiled;
    if (rule.enabled && (rule.tiers === undefined || rule.tiers.includes(tier))) rules.push(compiled.value);
  }
  return ok(Object.fromEntries(CASE_KINDS.map((kind) => [kind, tracksOf(rules, kind)])) as Record<CaseKind, Track[]>);
}

function tracksOf(rules: readonly CompiledRule[], kind: CaseKind): Track[] {
  const ofKind = rules.filter(({ source: { kinds } }) => kinds === undefined || kinds.includes(kind));
  return CLOCKS.flatMap((clock) => {
    const own = ofKind.filter(({ source }) => source.clock === clock);
    const [shape] = own;
    if (shape === undefined) return [];
    const bySeverity = [undefined, 1, 2, 3, 4].map((level) =>
      own.find(({ source: { severities } }) => severities.some((severity) => severity === level)),
    );
    const levels = levelSet(own.flatMap(({ source: { severities } }) => severities));
    return [{ clock, levels, rules: bySeverity, shape }];
  });
}

function compileRule(rule: ClockRule, calendars: PolicyCalendars, centre: string | undefined): Result<CompiledRule> {
  if (!calendars.has(rule.calendar))
    return fail('invalid', `The clock rule "${rule.id}" names the calendar "${rule.calendar}", which is not there.`);
  const targetMs = targetOf(rule, calendars.dayMs(rule.calendar, centre));
  if (targetMs === undefined)
    return fail(
      'invalid',
      `The clock rule "${rule.id}" counts business days, but its calendar does not say how many minutes one has. ` +
        'Give the calendar "dayMinutes".',
    );
  const { target } = rule;
  const immediate = 'immediate' in target;
  return ok({
    id: rule.id,
    source: rule,
    calendar: calendars.calendar(rule.calendar, centre),
    zone: calendars.zone(rule.calendar, centre),
    targetMs,
    strict: !immediate && target.strict === true,
    immediate,
    alarmMs: immediate ? target.alarmMinutes * MINUTE : 0,
    start: rule.start,
    stop: rule.stop,
    restart: rule.restart,
    pausedBy: pausesOf(rule),
    sinceRaise: rule.onSeverityRaise === 'sinceRaise',
    excludes: rule.onTransfer === 'exclude',
    warnings: immediate ? [] : warnPoints(rule.warn, targetMs),
  });
}

function targetOf({ target }: ClockRule, dayMs: number | undefined): number | undefined {
  if ('immediate' in target) return 0;
  if ('minutes' in target) return target.minutes * MINUTE;
  return dayMs === undefined ? undefined : target.businessDays * dayMs;
}

/**
 * A first response never pauses: nobody has asked the customer anything yet. Time with the next levels is the matter of
 * `onTransfer`, a hand-over to professional services ends every clock.
 */
function pausesOf({ clock, pause, onTransfer }: ClockRule): readonly PauseReason[] {
  if (clock === 'firstResponse') return [];
  const own = pause.filter((reason) => reason !== 'withL2L3');
  return onTransfer === 'pause' ? [...own, 'withL2L3'] : own;
}

function warnPoints(warnings: readonly Warning[], targetMs: number): readonly WarnPoint[] {
  const points = warnings.map((warning) =>
    'left' in warning
      ? { id: 'warn-left', openMs: targetMs - leftMs(warning.left, targetMs) }
      : { id: `warn-${warning.ofTarget}`, openMs: Math.round(warning.ofTarget * targetMs) },
  );
  const sorted = points.toSorted((a, b) => a.openMs - b.openMs);
  // Two words at one moment are one too many.
  return sorted.filter(({ openMs }, index) => openMs !== sorted[index - 1]?.openMs);
}

function leftMs({ minutes, ofTarget }: Extract<Warning, { left: unknown }>['left'], targetMs: number): number {
  return Math.min(minutes * MINUTE, Math.round(ofTarget * targetMs));
}
