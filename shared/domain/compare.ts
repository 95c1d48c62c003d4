import { z } from 'zod';
import { check, logSeries } from './analysis.ts';
import { collectorResult, collectProfile, fact, finding } from './evidence.ts';
import { isoInstant, snapshotId } from './primitives.ts';

/** How much a difference matters to somebody who plans: `high` is worth a look now, `low` is there to be complete. */
export const importance = z.enum(['high', 'normal', 'low']);
export type Importance = z.output<typeof importance>;

/** One thing that is not the same on both sides. */
export const difference = z.object({
  /** Group and key of the fact; also `checks`, `findings`, `log` (rates and patterns), `verdict`. */
  group: z.string(),
  key: z.string(),
  /** `moved`: the same thing under another name. */
  kind: z.enum(['added', 'removed', 'changed', 'moved']),
  /** Which way, where there is one: a later version is `newer`, a larger number `more`. */
  direction: z.enum(['newer', 'older', 'more', 'less']).nullable(),
  before: fact.shape.value.optional(),
  after: fact.shape.value.optional(),
  unit: z.string().optional(),
  importance,
  sentence: z.string(),
});
export type Difference = z.output<typeof difference>;

/** What one side of a comparison is. */
export const comparedSide = z.object({
  kind: z.enum(['snapshot', 'instance', 'bundle']),
  /** How it is called in the sentences. */
  label: z.string(),
  snapshotId: snapshotId.nullable(),
  /** Null for a bundle that does not say it. */
  takenAt: isoInstant.nullable(),
  instance: z.string().nullable(),
});
export type ComparedSide = z.output<typeof comparedSide>;

/** Something that could not be judged, and why. It is never shown as a change. */
export const notCompared = z.object({ what: z.string(), reason: z.string() });
export type NotCompared = z.output<typeof notCompared>;

/** Two sides and what differs: most important first, then by group and key. */
export const comparison = z.object({
  a: comparedSide,
  b: comparedSide,
  /** All of it in words, several alike in one sentence. */
  sentences: z.array(z.string()),
  differences: z.array(difference),
  notCompared: z.array(notCompared),
  /** What is the same on both sides; only where it was asked for. */
  same: z.array(fact).optional(),
});
export type Comparison = z.output<typeof comparison>;

/** Something that happened lately on this machine or to the product. */
export const recentChange = z.object({
  /** When it happened, or when it was first seen. */
  at: isoInstant,
  /** `day`: only the day is known; `seen`: it happened between two collections, the later of which is `at`. */
  known: z.enum(['exact', 'day', 'seen']),
  group: z.string(),
  key: z.string(),
  importance,
  sentence: z.string(),
});
export type RecentChange = z.output<typeof recentChange>;

/** `facts/snapshot.json` of a bundle, and what a summary on a share holds of a snapshot. Redacted before it is written. */
export const packedSnapshot = z.object({
  schema: z.literal(1),
  profile: collectProfile,
  facts: z.array(fact).max(20_000),
  collectors: z.array(collectorResult.pick({ id: true, outcome: true, reason: true })).max(100),
  findings: z.array(finding).max(500),
  checks: z.array(check.pick({ id: true, group: true, state: true, title: true, text: true })).max(500),
  verdict: z.object({ cause: z.string(), sentence: z.string() }).nullable(),
  logs: z
    .object({
      series: z.array(logSeries).max(20),
      patterns: z
        .array(z.object({ patternId: z.string(), title: z.string(), instance: z.string().nullable(), count: z.int() }))
        .max(100),
    })
    .nullable(),
});
export type PackedSnapshot = z.output<typeof packedSnapshot>;

/** Path of the packed snapshot in a bundle. */
export const PACKED_SNAPSHOT = 'facts/snapshot.json';
