import { z } from 'zod';
import {
  collectAnswer,
  collectProfile,
  collectRequest,
  collectorOutcome,
  finding,
  instance,
  instanceRole,
  snapshotDetail,
  snapshotSummary,
} from '../domain/evidence.ts';
import { attachment } from '../domain/cases.ts';
import { caseId, failureShape, isoInstant, snapshotId } from '../domain/primitives.ts';
import { read, write } from './define.ts';

/** State of one collector while a run goes on. `waits` and `runs` are only seen live. */
export const collectorProgress = z.object({
  id: z.string(),
  state: z.union([z.enum(['waits', 'runs']), collectorOutcome]),
  text: z.string(),
  count: z.number().int().nullable(),
  elapsedMs: z.number(),
});
export type CollectorProgress = z.output<typeof collectorProgress>;

export const runState = z.object({
  runId: z.string(),
  startedAt: isoInstant,
  phase: z.enum(['collecting', 'packing', 'done', 'cancelled', 'failed']),
  collectors: z.array(collectorProgress),
  /** How long such a run usually takes here, ms; null when there was none before. */
  usualMs: z.number().nullable(),
  /** Checks that could be made with what was collected until now, of all; null before the first collector ended. */
  checks: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
  /** How many findings rest on each collector, by its id; collectors without one are not named. */
  findingsOf: z.record(z.string(), z.number().int()),
  /** What was found until now; the whole evidence may say otherwise. */
  findings: z.array(finding),
  packedBytes: z.number(),
  /** What is done after collecting, and how far it is; null while collectors run. */
  step: z
    .object({
      what: z.enum(['looking', 'redacting', 'packing', 'checking', 'encrypting']),
      done: z.number().int(),
      of: z.number().int(),
    })
    .nullable(),
  snapshotId: snapshotId.nullable(),
  error: failureShape.nullable(),
});
export type RunState = z.output<typeof runState>;

/** Instances and the collection of evidence. */
export const evidenceContract = {
  /** Looks at the folders now (a listing, no deep reading). `root` overrides the setting. */
  'instances.list': read(
    z.object({ root: z.string().optional() }),
    z.object({ instances: z.array(instance), root: z.string().nullable(), problems: z.array(z.string()) }),
  ),
  'instances.setRole': write(
    z.object({ name: z.string().min(1), role: instanceRole }),
    /** `known` is false when no folder of that name is at the present root. */
    z.object({ name: z.string(), known: z.boolean() }),
  ),
  /** Runs to the end and answers with the bundle (command line). Cancel by aborting the call. */
  'collect.run': write(collectRequest, collectAnswer),
  /** Starts a run and answers at once (window); follow it by `collect.progress` events and `collect.state`. */
  'collect.start': write(
    z.object({
      profile: collectProfile.default('standard'),
      instance: z.string().optional(),
      caseId: caseId.optional(),
      /** Nobody asked for it: it goes onto the case only where the kind of case has a use for evidence, and leaves it when not. */
      byItself: z.boolean().optional(),
    }),
    z.object({ runId: z.string() }),
  ),
  'collect.cancel': write(z.object({ runId: z.string() }), z.object({})),
  /** The run that goes on, or the last one of this session. */
  'collect.state': read(z.object({}), z.object({ run: runState.nullable() })),
  'snapshots.list': read(
    z.object({ limit: z.number().int().min(1).max(200).default(50) }),
    z.object({ snapshots: z.array(snapshotSummary) }),
  ),
  'snapshots.get': read(z.object({ id: snapshotId }), snapshotDetail),
  /** Puts the bundle of a snapshot on a case as an attachment. */
  'snapshots.attach': write(z.object({ id: snapshotId, caseId }), z.object({ attachment })),
  /** Shows the bundle in the file manager (desktop only). */
  'snapshots.reveal': write(z.object({ id: snapshotId }), z.object({})),
} as const;
