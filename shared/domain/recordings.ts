import { z } from 'zod';
import { isoInstant } from './primitives.ts';

/** Why a range of a run is proposed; each has a sentence of its own. */
export const PROPOSAL_REASONS = [
  /** The pair of snapshots around the fault; without a time the last that encloses enough. */
  'pair',
  /** Only noise lies around the fault, so the pair before it. */
  'previous-pair',
  /** Little lies around the fault, so that together with the pair before it. */
  'widened',
  /** Behind the last snapshot: that snapshot and everything after it. */
  'tail',
  /** The run has one snapshot: it and everything after it. */
  'one-snapshot',
  /** The whole run, because it has no snapshot that holds anything. */
  'no-snapshot',
  /** From the run's beginning, because the fault lies before its first snapshot. */
  'before-first',
  /** The whole run, because nothing but noise is in it. */
  'only-noise',
  /** The whole run, because all of its files have one time. */
  'times-alike',
  /** The whole run, because too little lies around the fault and before it. */
  'in-doubt',
  /** Nothing: the folder holds no file. */
  'empty',
] as const;
export const proposalReason = z.enum(PROPOSAL_REASONS);
export type ProposalReason = z.output<typeof proposalReason>;

const count = z.int().min(0);

/** One end of a range: a recorded file by its place in the order of writing. */
export const recordedEnd = z.object({
  position: count,
  /** The file's name below the run's folder. */
  name: z.string(),
  at: isoInstant,
  kind: z.enum(['snapshot', 'transmission', 'other']),
});
export type RecordedEnd = z.output<typeof recordedEnd>;

/** A stretch of a run with what lies in it, both ends included. */
export const recordedRange = z.object({
  from: recordedEnd,
  to: recordedEnd,
  files: count,
  /** Transmissions that say something. */
  real: count,
  /** Transmissions that alone say nothing, such as log-offs. */
  noise: count,
  bytes: count,
});
export type RecordedRange = z.output<typeof recordedRange>;

export const rangeProposal = z.object({
  reason: proposalReason,
  /** Null where the run holds nothing. */
  range: recordedRange.nullable(),
  isWhole: z.boolean(),
  /** What lies around the fault itself, where that was not enough. */
  around: z.object({ real: count, noise: count }).nullable(),
  after: z.enum(['nothing', 'noise', 'more']),
  /** Snapshots that were cut off, in the range or right behind it. */
  emptySnapshots: count,
});
export type RangeProposalView = z.output<typeof rangeProposal>;

/** A run as its folder's names and a few file times show it. */
export const runSummary = z.object({
  /** Stands for the run in other operations; says nothing by itself. */
  id: z.string(),
  name: z.string(),
  startedAt: isoInstant,
  /** When its last file was written, as far as the newest names say. */
  lastAt: isoInstant,
  files: count,
  snapshots: count,
  transmissions: count,
});
export type RunSummary = z.output<typeof runSummary>;

export const instanceRuns = z.object({
  instance: z.string(),
  /** Newest first. */
  runs: z.array(runSummary),
  /** Older ones that are not listed. */
  more: count,
  state: z.enum(['ok', 'absent', 'link', 'denied', 'failed']),
});
export type InstanceRuns = z.output<typeof instanceRuns>;

const columns = { at: z.array(z.number()), bytes: z.array(z.number()) };

/** A run on a strip of time. Times in columns are epoch milliseconds. */
export const runView = z.object({
  id: z.string(),
  instance: z.string(),
  name: z.string(),
  startedAt: isoInstant,
  lastAt: isoInstant,
  files: count,
  bytes: count,
  real: count,
  noise: count,
  /** False: all files have one time, so nobody can say when something was written. */
  timesTell: z.boolean(),
  /** Files whose time was changed later and that were put where their number says. */
  moved: count,
  /** Links, devices and files that went away: nothing that could be taken. */
  left: count,
  snapshots: z.object({ ...columns, position: z.array(count), name: z.array(z.string()) }),
  strip: z.object({
    startMs: z.number(),
    stepMs: z.number().positive(),
    real: z.array(count).max(500),
    noise: z.array(count).max(500),
    bytes: z.array(count).max(500),
  }),
  /** Transmissions by kind, the most frequent first. */
  kinds: z.array(z.object({ kind: z.string(), isNoise: z.boolean(), count, bytes: count })),
  gaps: z.array(z.object({ fromMs: z.number(), toMs: z.number() })),
  proposal: rangeProposal,
  /** The run before it, where the fault lies so close to this one's start that what led to it is there. */
  restarted: z.object({ id: z.string(), name: z.string(), lastAt: isoInstant }).nullable(),
});
export type RunView = z.output<typeof runView>;

/** The run that comes nearest to a time that none holds. */
export const nearestRun = z.object({
  id: z.string(),
  name: z.string(),
  side: z.enum(['ends-before', 'begins-after']),
  at: isoInstant,
});
export type NearestRun = z.output<typeof nearestRun>;

/** What a person chose for a case. Names, so that it still holds when files were added. */
export const recordingChoice = z.object({
  instance: z.string(),
  run: z.string(),
  /** Null: the whole run. */
  range: z.object({ from: z.string(), to: z.string() }).nullable(),
});
/** What of recordings a request asks for: a run by name, else the one of the time asked for, else the newest. */
export const recordingRequest = z.object({
  run: z.string().min(1).optional(),
  /** Null: the whole run. Absent: what the time asked for needs of it, else its last pair. */
  range: recordingChoice.shape.range.optional(),
});
export type RecordingRequest = z.output<typeof recordingRequest>;

export type RecordingChoice = z.output<typeof recordingChoice>;
