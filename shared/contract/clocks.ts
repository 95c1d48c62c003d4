import { z } from 'zod';
import { alarm, clockView, policyRef } from '../domain/clocks.ts';
import { caseId, isoInstant, portalId, severity } from '../domain/primitives.ts';
import { caseKind } from '../domain/case-form.ts';
import { clockName, nature } from '../policy/clock-rule.ts';
import { read, write } from './define.ts';

/** A clock's due time under one reading of hours that the guide leaves open. */
const readingDue = z.object({
  id: z.string(),
  name: z.string(),
  /** What this reading says, in our words. */
  text: z.string(),
  cite: z.string(),
  inUse: z.boolean(),
  dueAt: isoInstant.nullable(),
});
export type ReadingDue = z.output<typeof readingDue>;

/** Everything that answers "why this time?". */
export const clockExplanation = z.object({
  caseId: caseId.nullable(),
  number: z.number().int().nullable(),
  view: clockView,
  /** The rule in words: "Target 4 h of support time for severity 2". Faces have their own words; this is for text output. */
  rule: z.string(),
  nature,
  cite: z.string(),
  guide: z.object({ title: z.string(), url: z.string().nullable(), revision: z.string().nullable() }),
  policy: policyRef.extend({ name: z.string() }),
  /** Zone and name of the centre whose time stands beside the person's. */
  centre: z.object({ id: z.string().nullable(), name: z.string().nullable(), zone: z.string() }),
  calendar: z.object({ id: z.string(), name: z.string() }),
  readings: z.array(readingDue),
  /** Time-zone data the answer was computed with. */
  tz: z.string(),
  /** "Holidays are known until 2026-12-31": what the answer cannot know. */
  warnings: z.array(z.string()),
});
export type ClockExplanation = z.output<typeof clockExplanation>;

/** What a level would mean for a case logged at a moment. */
const levelClocks = z.object({ severity, clocks: z.array(clockView) });

/** This computer's clock beside the portals'. */
export const clockSkew = z.object({
  portal: portalId,
  /** The portal's time minus ours; positive when this computer is behind. */
  skewMs: z.number(),
  noticedAt: isoInstant,
  /** More than the app takes for a slow network. */
  isOff: z.boolean(),
});

export type ClockSkew = z.output<typeof clockSkew>;

/** Clocks, what explains them, and what they ring. */
export const clocksContract = {
  /** `not-found` for a case without that clock. */
  'clocks.explain': read(z.object({ id: caseId, clock: clockName }), clockExplanation),
  /** Every clock of a case, each explained; the command line's `case clocks --explain`. */
  'clocks.ofCase': read(z.object({ id: caseId }), z.object({ clocks: z.array(clockExplanation) })),
  /** The clocks a case logged now would have at each level. */
  'clocks.ifLogged': read(
    z.object({ kind: caseKind.default('problem'), at: isoInstant.optional() }),
    z.object({ at: isoInstant, levels: z.array(levelClocks) }),
  ),
  /** Clock skew per portal that was reached, and the time-zone data in use. */
  'clocks.state': read(z.object({}), z.object({ skews: z.array(clockSkew), tz: z.string(), zone: z.string() })),
  /** Alarms that were neither dismissed nor overtaken, the most urgent first. */
  'alarms.list': read(z.object({}), z.object({ alarms: z.array(alarm) })),
  'alarms.dismiss': write(z.object({ ids: z.array(z.string()).min(1) }), z.object({})),
} as const;
