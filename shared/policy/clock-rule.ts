import { z } from 'zod';
import { caseKind } from '../domain/case-form.ts';
import { severity } from '../domain/primitives.ts';

/** `guideline`: the vendor names a target without promising it. `commitment`: promised. `ours`: set by this company. */
export const nature = z.enum(['guideline', 'commitment', 'ours']).meta({ id: 'Nature' });
export type Nature = z.output<typeof nature>;

/**
 * Where a value stands and how binding it is. `cite` names a section ("G 4.3"), never a sentence; a value that is ours
 * says in a few words where it comes from.
 */
export const citedShape = { cite: z.string().min(1), nature } as const;

/** The clocks of a case. `firstResponse`, `nextUpdate`, `restoration` and `resolution` are support's, `closure` ends a
 * case nobody answers, `managerPlan` runs from the call for the Support Manager. */
export const CLOCKS = ['firstResponse', 'nextUpdate', 'restoration', 'resolution', 'managerPlan', 'closure'] as const;
export const clockName = z.enum(CLOCKS);
export type ClockName = z.output<typeof clockName>;

/** Why a clock stands still although its calendar is open. */
export const PAUSE_REASONS = ['pendingCustomer', 'withL2L3', 'agreedSchedule', 'professionalServices'] as const;
export const pauseReason = z.enum(PAUSE_REASONS).meta({ id: 'PauseReason' });
export type PauseReason = z.output<typeof pauseReason>;

/** How many business days; each is `dayMinutes` of the calendar's open time. */
export const days = z.number().int().positive().max(3650);
const minutes = z.number().int().positive().max(5_256_000);

/**
 * How much open time a clock grants. `strict`: the target itself is late already ("less than 4 hours"). `immediate` has
 * no number: support answers at once, and an alarm comes after `alarmMinutes` of open time without an answer.
 */
export const target = z.union(
  [
    z.strictObject({ minutes, strict: z.boolean().optional() }),
    z.strictObject({ businessDays: days, strict: z.boolean().optional() }),
    z.strictObject({ immediate: z.literal(true), alarmMinutes: minutes }),
  ],
  'a target is {"minutes": 60}, {"businessDays": 3} or {"immediate": true, "alarmMinutes": 15}',
);
export type Target = z.output<typeof target>;

/**
 * What starts, stops or starts again a clock. `logged`: the case is at the portal. `answer`: support's message by a
 * person, or a live call; automatic replies never count. `restored`: service is back, or a workaround was accepted.
 * `escalated`: the Support Manager was asked for; `plan`: the manager's plan is there. `closed`: the case ended.
 */
export const position = z
  .enum(['logged', 'answer', 'restored', 'escalated', 'plan', 'closed'])
  .meta({ id: 'Position' });
export type Position = z.output<typeof position>;

/**
 * A point before the due time at which people are told, by open time of the clock's own calendar. `ofTarget` 0.75: when
 * three quarters have counted. `left`: when so many minutes are left, but never more than that share of the target.
 */
export const warning = z.union(
  [
    z.strictObject({ ofTarget: z.number().gt(0).lt(1) }),
    z.strictObject({ left: z.strictObject({ minutes, ofTarget: z.number().gt(0).lt(1) }) }),
  ],
  'a warning is {"ofTarget": 0.75} or {"left": {"minutes": 30, "ofTarget": 0.25}}, with parts between 0 and 1',
);
export type Warning = z.output<typeof warning>;

/** A clock: for whom, how much open time of which calendar, what starts, stops and pauses it, when people are told. */
export const clockRule = z.strictObject({
  id: z.string().min(1),
  clock: clockName.exclude(['closure']),
  severities: z.array(severity).min(1),
  /** Absent: every tier. */
  tiers: z.array(z.string().min(1)).min(1).optional(),
  /** Absent: every kind of request. */
  kinds: z.array(caseKind).min(1).optional(),
  /** A suggestion that is off does nothing until somebody switches it on. */
  enabled: z.boolean(),
  target,
  /** A calendar of the policy, or an alias of its readings. */
  calendar: z.string().min(1),
  start: position,
  stop: z.array(position).min(1),
  /** Starts the clock anew while it runs: every message of support, for the next one. */
  restart: position.optional(),
  pause: z.array(pauseReason),
  /** A raise: the new target counts from the raise but never ends later than the old one, or it counts from the start. */
  onSeverityRaise: z.enum(['sinceRaise', 'sinceCreated']),
  /** A case with the next levels: left out for good, stands still while it is there, or counted as ever. */
  onTransfer: z.enum(['exclude', 'pause', 'count']),
  warn: z.array(warning),
  ...citedShape,
});
export type ClockRule = z.output<typeof clockRule>;
