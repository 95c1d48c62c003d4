import { z } from 'zod';
import { clockName, nature, pauseReason } from '../policy/clock-rule.ts';
import type { ClockName, PauseReason } from '../policy/clock-rule.ts';
import { caseId, isoInstant, severity } from './primitives.ts';
import type { Severity } from './primitives.ts';
import type { CaseKind } from './case-form.ts';

/**
 * What can happen to a case as far as clocks care; instants in epoch ms, in any order. Made from the case's log; other
 * sources (tests, other engines' cases) make them too.
 */
export type ClockEvent =
  | {
      readonly kind: 'logged';
      readonly at: number;
      readonly severity: Severity;
      readonly caseKind: CaseKind;
      /** Centre that handles it; absent: the policy's default. */
      readonly centre?: string;
    }
  | { readonly kind: 'severity'; readonly at: number; readonly to: Severity }
  | { readonly kind: 'centre'; readonly at: number; readonly to: string }
  /** Support's message or a live call. `reached` are the ways it came by; one that bounced reached nobody by e-mail. */
  | {
      readonly kind: 'answer';
      readonly at: number;
      readonly by: 'message' | 'call';
      readonly automatic: boolean;
      readonly reached: readonly ('portal' | 'email' | 'phone')[];
    }
  | { readonly kind: 'customer'; readonly at: number; readonly automatic: boolean }
  /** The clock's rules decide whether a reason pauses it. `until`: known beforehand, as an agreed date is. */
  | { readonly kind: 'pause'; readonly at: number; readonly reason: PauseReason; readonly until?: number }
  | { readonly kind: 'resume'; readonly at: number; readonly reason: PauseReason }
  | { readonly kind: 'restored'; readonly at: number; readonly by: 'fix' | 'workaround' }
  | { readonly kind: 'disrupted'; readonly at: number }
  | { readonly kind: 'escalated'; readonly at: number }
  | { readonly kind: 'plan'; readonly at: number }
  | { readonly kind: 'closed'; readonly at: number }
  | { readonly kind: 'reopened'; readonly at: number };

/**
 * `off`: has not started, or ended without counting. `waiting`: started, but its calendar is closed now. `paused`:
 * stands still for a reason of the case. `excluded`: left out of the count for good. `missed` goes on counting lateness
 * until it stops.
 */
export const clockState = z.enum(['off', 'waiting', 'running', 'paused', 'met', 'missed', 'excluded']);
export type ClockState = z.output<typeof clockState>;

/** Why a piece of time did not count. `name`: the holiday's, or the pause's reason. */
export const uncounted = z.object({
  kind: z.enum(['outside', 'holiday', 'override', 'break', 'pause']),
  name: z.string().optional(),
});
export type UncountedBecause = z.output<typeof uncounted>;

/** A point of a clock at which people are told. `warn-0.5`, `warn-left`, `due`, `answer-now`. */
export const threshold = z.object({
  id: z.string(),
  kind: z.enum(['warning', 'missed', 'answer-now']),
  at: isoInstant,
});
export type Threshold = z.output<typeof threshold>;

/** Under what a clock was computed. */
export const policyRef = z.object({ id: z.string(), version: z.number().int().positive() });
export type PolicyRef = z.output<typeof policyRef>;

/** One clock, computed for a moment; never stored but in a seal. Times are null while the clock has not started. */
export const clockView = z.object({
  clock: clockName,
  /** Id of the policy's rule; "closure" for the closing of an unanswered case. */
  rule: z.string(),
  state: clockState,
  severity,
  startedAt: isoInstant.nullable(),
  /** Shown: the first instant by which the target has counted. Null while nothing is due, for ever while paused. */
  dueAt: isoInstant.nullable(),
  /** Only after it is the target exceeded (with a strict target: from it on). */
  breachAt: isoInstant.nullable(),
  stoppedAt: isoInstant.nullable(),
  targetMs: z.number(),
  usedMs: z.number(),
  /** Open time left; negative when late; null without a number. */
  leftMs: z.number().nullable(),
  strict: z.boolean(),
  /** No number: support answers at once. */
  immediate: z.boolean(),
  /** Why it stands still or is left out. */
  because: pauseReason.nullable(),
  /** Pieces of time from start to the later of due and now; `counted` false is drawn hatched. Without holes. */
  segments: z.array(
    z.object({ from: isoInstant, to: isoInstant, counted: z.boolean(), because: uncounted.optional() }),
  ),
  /** All points at which people are told, in order, past ones too. */
  thresholds: z.array(threshold),
  /** Of the closing of an unanswered case: attempts so far and needed. */
  attempts: z.object({ made: z.number().int(), needed: z.number().int() }).nullable(),
  zone: z.string(),
  cite: z.string(),
  nature,
  policy: policyRef,
  /** When it was sealed: the outcome stays whatever becomes of the policy. Null while open. */
  sealedAt: isoInstant.nullable(),
});
export type ClockView = z.output<typeof clockView>;

/** The outcome of a clock, kept in the case's log with what it was computed with. */
export const clockSeal = z.object({
  clock: clockName,
  /** Which run of the clock: the instant it started. */
  startedAt: isoInstant,
  outcome: z.enum(['met', 'missed', 'excluded', 'off']),
  /** Null while a missed clock still counts lateness. */
  stoppedAt: isoInstant.nullable(),
  dueAt: isoInstant.nullable(),
  breachAt: isoInstant.nullable(),
  targetMs: z.number(),
  usedMs: z.number(),
  policy: policyRef,
  reading: z.string().nullable(),
  tier: z.string(),
  /** Version of the time-zone data. */
  tz: z.string(),
});
export type ClockSeal = z.output<typeof clockSeal>;

/** Why a due time moved, as ids the faces have words for. */
export const moveCause = z.enum(['policy', 'reading', 'tier', 'holidays', 'time-zone-data', 'case']);
export type MoveCause = z.output<typeof moveCause>;

/** Something the person should know about a clock. Kept until dismissed or overtaken. */
export const alarm = z.object({
  id: z.string(),
  caseId,
  number: z.number().int(),
  title: z.string(),
  severity,
  clock: clockName,
  kind: threshold.shape.kind,
  /** When the threshold was crossed; when the app noticed (later after sleep). */
  crossedAt: isoInstant,
  raisedAt: isoInstant,
  dueAt: isoInstant.nullable(),
  /** Held back by quiet hours; shown when they end. */
  held: z.boolean(),
});
export type Alarm = z.output<typeof alarm>;

export type { ClockName, PauseReason };
