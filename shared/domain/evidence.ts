import { z } from 'zod';
import { analysis } from './analysis.ts';
import { caseId, isoInstant, sha256Hex, snapshotId } from './primitives.ts';
import { recordingRequest } from './recordings.ts';

export const instanceRole = z.enum(['production', 'test', 'preview', 'other', 'unknown']);
export type InstanceRole = z.output<typeof instanceRole>;

/** An installed instance as found on disk (domain facts 1.1); `path` null for one without local folders. */
export const instance = z.object({
  id: z.string(),
  name: z.string(),
  role: instanceRole,
  version: z.string().nullable(),
  /** Where the version was read, in words; null when there is none. */
  versionSource: z.string().nullable(),
  path: z.string().nullable(),
  /** The root it was found below; null for one without folders, absent in old snapshots. */
  root: z.string().nullable().optional(),
  services: z.array(z.object({ name: z.string(), state: z.string().nullable() })),
  ports: z.array(z.number().int()),
  lastStartAt: isoInstant.nullable(),
});
export type Instance = z.output<typeof instance>;

export const collectorOutcome = z.enum(['ok', 'partial', 'denied', 'timeout', 'absent', 'skipped']);
export type CollectorOutcome = z.output<typeof collectorOutcome>;

export const collectorResult = z.object({
  id: z.string(),
  outcome: collectorOutcome,
  /** Required in words for everything but `ok`. */
  reason: z.string().optional(),
  durationMs: z.number(),
  /** How many things it found, and what they are called. */
  count: z.number().int().optional(),
  summary: z.string().optional(),
});
export type CollectorResult = z.output<typeof collectorResult>;

export const collectProfile = z.enum(['minimal', 'standard', 'full']);

/** How a bundle is packed: `zip` opens everywhere; `tar.zst` is for gigabytes. */
export const bundleFormat = z.enum(['zip', 'tar.zst']);

/** A smaller limit would leave no room for what is in every bundle. */
export const LEAST_BUNDLE_BYTES = 1_000_000;

export const collectRequest = z.object({
  root: z.string().optional(),
  instance: z.string().optional(),
  since: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
  /** What of recordings is taken; absent: what was chosen for the case, else what its time or the window needs. */
  recording: recordingRequest.optional(),
  /** The case it is for: its choice of recordings and the time of its fault count. */
  caseId: caseId.optional(),
  profile: collectProfile.default('standard'),
  /** Absent: `zip`. */
  format: bundleFormat.optional(),
  /** age recipients (`age1…`): the bundle is encrypted so that only they open it. Absent: the setting. */
  recipients: z.array(z.string().min(1)).max(20).optional(),
  /** Size of the bundle at most: what matters least is left out by name. Absent: the setting. */
  maxBytes: z.int().min(LEAST_BUNDLE_BYTES).optional(),
  /** Makes the bundle anew even where nothing changed since an earlier one. */
  fresh: z.boolean().optional(),
  /** Where the bundle goes; absent: into the data folder's `bundles`. Only faces on this machine may say a path. */
  out: z.string().optional(),
});
export type CollectRequest = z.output<typeof collectRequest>;

export const bundleInfo = z.object({
  path: z.string(),
  sha256: sha256Hex,
  bytes: z.number().int(),
  files: z.number().int(),
  withheld: z.number().int(),
  /** Nothing had changed, so an earlier bundle was taken instead of making the same one again. */
  reused: z.boolean().optional(),
  /** When that earlier one was made. */
  since: isoInstant.optional(),
});
export type BundleInfo = z.output<typeof bundleInfo>;

export const collectAnswer = z.object({
  snapshotId,
  outcome: z.enum(['complete', 'partial', 'refused']),
  collectors: z.array(collectorResult),
  /** Null when `outcome` is `refused`. */
  bundle: bundleInfo.nullable(),
  /** Why no bundle was made, in words. */
  refused: z.string().optional(),
});
export type CollectAnswer = z.output<typeof collectAnswer>;

/** A fact of a snapshot: `group` and `key` are stable names, `value` is what a person reads. */
export const fact = z.object({
  group: z.string(),
  key: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  unit: z.string().optional(),
});
export type Fact = z.output<typeof fact>;

export const change = z.object({
  group: z.string(),
  key: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  before: fact.shape.value.optional(),
  after: fact.shape.value.optional(),
});
export type Change = z.output<typeof change>;

/** A finding: something a person should look at, in words, with what to do. */
export const finding = z.object({
  id: z.string(),
  level: z.enum(['advice', 'attention', 'risk']),
  title: z.string(),
  text: z.string(),
  todo: z.string(),
});
export type Finding = z.output<typeof finding>;

export const withheldEntry = z.object({
  path: z.string(),
  reason: z.string(),
  bytes: z.number().int().optional(),
  count: z.number().int().optional(),
});
export type WithheldEntry = z.output<typeof withheldEntry>;

/** `manifest.json` of a bundle (docs/interfaces: Bundle). */
export const bundleManifest = z.object({
  schema: z.literal(1),
  snapshotId: z.string(),
  app: z.object({ name: z.string(), version: z.string() }),
  policy: z.object({ id: z.string(), version: z.number().int() }),
  root: z.string().nullable(),
  instance: z.string().nullable(),
  files: z.array(
    z.object({
      path: z.string(),
      sha256: sha256Hex,
      bytes: z.number().int(),
      kind: z.string(),
      source: z.string(),
    }),
  ),
  withheld: z.array(withheldEntry),
  collectors: z.array(z.object({ id: z.string(), outcome: collectorOutcome, reason: z.string().optional() })),
  redaction: z.object({ rules: z.string(), counts: z.record(z.string(), z.number().int()) }),
  approval: z.string().optional(),
});
export type BundleManifest = z.output<typeof bundleManifest>;

export const snapshotSummary = z.object({
  id: snapshotId,
  takenAt: isoInstant,
  outcome: z.enum(['complete', 'partial', 'refused']),
  root: z.string().nullable(),
  instance: z.string().nullable(),
  profile: collectProfile,
  durationMs: z.number(),
  bundle: bundleInfo.nullable(),
  changes: z.number().int(),
  findings: z.number().int(),
});
export type SnapshotSummary = z.output<typeof snapshotSummary>;

export const snapshotDetail = snapshotSummary.extend({
  collectors: z.array(collectorResult),
  facts: z.array(fact),
  findingList: z.array(finding),
  changeList: z.array(change),
  /** When the snapshot it is compared with was taken; null for the first. */
  comparedWith: isoInstant.nullable(),
  withheldList: z.array(withheldEntry),
  /** Null for snapshots from before they were judged. */
  analysis: analysis.nullable(),
});
export type SnapshotDetail = z.output<typeof snapshotDetail>;
