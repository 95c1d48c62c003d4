import { z } from 'zod';
import { isoInstant } from './primitives.ts';

/** Where a trouble lies, as far as the evidence says; `nothing` when every check that was possible is fine. */
export const cause = z.enum(['machine', 'network', 'database', 'services', 'security', 'clock', 'product', 'nothing']);
export type Cause = z.output<typeof cause>;

/** What was looked at and by whom, in words a person can check: "tcp 8001", "refused after 3 ms". */
export const checkEvidence = z.object({ source: z.string(), text: z.string() });
export type CheckEvidence = z.output<typeof checkEvidence>;

/** One analyzer's answer. `unknown` says in `text` why it could not judge. */
export const check = z.object({
  id: z.string(),
  group: z.string(),
  state: z.enum(['fine', 'finding', 'unknown']),
  title: z.string(),
  text: z.string(),
  evidence: z.array(checkEvidence),
});
export type Check = z.output<typeof check>;

/** "Is it us?": one answer with its reasons. */
export const verdict = z.object({
  cause,
  /** How sure it is; missing where nothing explains anything, and in what was stored before it was said. */
  likelihood: z.enum(['likely', 'possible']).optional(),
  /** The answer in one sentence. */
  sentence: z.string(),
  /** The step that failed, for example "sign in to the SQL server"; null when none did. */
  failedStep: z.string().nullable(),
  /** What to try next. */
  todo: z.string(),
  evidence: z.array(z.object({ checkId: z.string(), text: z.string() })),
});
export type Verdict = z.output<typeof verdict>;

/** A pattern that the logs matched. Texts are redacted; `file` is below the root, with marks where names stood. */
export const logFinding = z.object({
  patternId: z.string(),
  title: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  instance: z.string().nullable(),
  count: z.number().int(),
  /** Null where the lines carry no time. */
  firstAt: isoInstant.nullable(),
  lastAt: isoInstant.nullable(),
  /** Place of the newest match: file below the root, line counted from 1. */
  file: z.string(),
  line: z.number().int(),
  /** The newest matching line, redacted and cut to 500 characters. */
  sample: z.string(),
});
export type LogFinding = z.output<typeof logFinding>;

/** How often something stood in the logs over time: one number a bucket. */
export const logSeries = z.object({
  /** `errors`, `warnings`, or a pattern's id. */
  id: z.string(),
  startsAt: isoInstant,
  bucketMs: z.number().int().positive(),
  counts: z.array(z.number().int()).max(500),
});
export type LogSeries = z.output<typeof logSeries>;

/** What the logs say: top findings first, how often over time, and since when it is worse than before. */
export const logSummary = z.object({
  files: z.number().int(),
  bytes: z.number().int(),
  findings: z.array(logFinding).max(100),
  series: z.array(logSeries).max(20),
  since: z.object({ at: isoInstant, seriesId: z.string(), sentence: z.string() }).nullable(),
  /** What a reader has to know: files that were not read to their end, dates that can be read in two ways. */
  notes: z.array(z.string()).max(50).optional(),
});
export type LogSummary = z.output<typeof logSummary>;

/** What a snapshot was judged to say. */
export const analysis = z.object({
  checks: z.array(check),
  verdict: verdict.nullable(),
  /** Null where no log was read. */
  logs: logSummary.nullable(),
});
export type Analysis = z.output<typeof analysis>;
