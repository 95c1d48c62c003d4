import { z } from 'zod';
import { withheldEntry } from './evidence.ts';
import { gateResult } from './outgoing.ts';
import { attachmentId, isoInstant, sha256Hex, snapshotId } from './primitives.ts';
import { redactionProfile, removal, removalKind } from './redaction.ts';

/** A finished bundle: that of a snapshot, or one that is attached to a case. */
export const previewSource = z.union([
  z.strictObject({ snapshot: snapshotId }),
  z.strictObject({ attachment: attachmentId }),
]);
export type PreviewSource = z.output<typeof previewSource>;

/** Parts of a bundle that a person can leave out whole. Its own lists are none: they go with every bundle. */
export const previewPart = z.enum(['recordings', 'scenarios', 'logs', 'facts', 'settings', 'eventLog', 'other']);
export type PreviewPart = z.output<typeof previewPart>;

/** How much a part is. */
const partSize = { files: z.number().int(), bytes: z.number().int() };

/** What a person changes of a finished bundle before it is sent. A reason is audited. */
export const previewChange = z.discriminatedUnion('kind', [
  /** Takes one more value out of every file and name. */
  z.object({ kind: z.literal('redact'), value: z.string().min(3).max(10_000) }),
  /** Puts the value of a mark back everywhere; only kinds that may be kept. */
  z.object({ kind: z.literal('keep'), mark: z.string().max(200), reason: z.string().trim().min(1).max(1000) }),
  /** Leaves a file out; the manifest names it. */
  z.object({ kind: z.literal('leaveOut'), path: z.string().min(1).max(1000) }),
  /** Leaves a part out, one line of the manifest for all its files. The core writes how much it was. */
  z.object({ kind: z.literal('leaveOutPart'), part: previewPart, ...z.object(partSize).partial().shape }),
]);
export type PreviewChange = z.output<typeof previewChange>;

/** A change that was made; it can be taken back until the bundle is sent. */
export const previewEdit = z.object({ id: z.string(), at: isoInstant, change: previewChange });
export type PreviewEdit = z.output<typeof previewEdit>;

/** Recordings and scenarios are listed apart: there are thousands of them, and none is text. */
export const previewGroup = z.enum(['files', 'recordings', 'scenarios']);
export type PreviewGroup = z.output<typeof previewGroup>;

/** A finished bundle, without its files' content. */
export const previewBundle = z.object({
  sha256: sha256Hex,
  bytes: z.number().int(),
  format: z.enum(['zip', 'tar.zst']),
  /** Every file in it, the manifest too. */
  files: z.number().int(),
  unpackedBytes: z.number().int(),
  groups: z.array(
    z.object({ group: previewGroup, files: z.number().int(), bytes: z.number().int(), removed: z.number().int() }),
  ),
  /** What of each part is in it, in the order of `previewPart`; parts without a file are not listed. */
  parts: z.array(z.object({ part: previewPart, ...partSize })),
  /** Lines of the manifest's list of what was left out, and how many items they stand for. */
  withheld: z.object({ lines: z.number().int(), items: z.number().int() }),
  /** Places at which something was replaced or removed, over all files. */
  removed: z.number().int(),
  counts: z.record(z.string(), z.number().int()),
  /** Version of the rules; `none` for a bundle whose texts were never looked at. */
  rules: z.string(),
  profile: redactionProfile.nullable(),
  approval: z.string().nullable(),
  /** Of the second scan; null where it is not known here. */
  gate: gateResult.nullable(),
  edits: z.array(previewEdit),
  /** Whether values behind marks are known on this computer. */
  knowsNames: z.boolean(),
  /** Null where it may be changed; else why not, in words. */
  fixedBecause: z.string().nullable(),
});
export type PreviewBundle = z.output<typeof previewBundle>;

export const previewFile = z.object({
  path: z.string(),
  kind: z.string(),
  bytes: z.number().int(),
  removed: z.number().int(),
});
export type PreviewFile = z.output<typeof previewFile>;

/** Headings of the list of files, in its order. */
export const previewSection = z.enum(['facts', 'settings', 'logs', 'eventLog', 'other']);
export type PreviewSection = z.output<typeof previewSection>;

/** Which files are listed and stepped through. */
export const previewFilter = z.object({
  /** Part of a path, whatever its case; empty: every file. */
  search: z.string().max(200).default(''),
  /** Only files in which something was replaced or removed. */
  changed: z.boolean().default(false),
});
export type PreviewFilter = z.output<typeof previewFilter>;

/** A mark that stands in a text; `from` and `to` count UTF-16 units of the line as it is shown. */
export const previewSpan = z.object({ from: z.number().int(), to: z.number().int(), mark: z.string() });
export type PreviewSpan = z.output<typeof previewSpan>;

export const previewLine = z.object({
  n: z.number().int(),
  /** Control characters are shown by their pictures. At most 2,000 characters. */
  text: z.string(),
  /** Characters of the line that are not shown here. */
  cut: z.number().int(),
  /** Marks among them. */
  hiddenMarks: z.number().int(),
  spans: z.array(previewSpan),
});
export type PreviewLine = z.output<typeof previewLine>;

/** What one mark stands for over the whole bundle. */
export const previewMark = z.object({
  mark: z.string(),
  kind: removalKind,
  /** `replaced` by a stable mark, or `removed` for good. */
  action: z.enum(['replaced', 'removed']),
  places: z.number().int(),
  files: z.number().int(),
  /** Whether its value can be put back, with a reason. */
  maySay: z.boolean(),
  /** Where it stands first in the file that was asked for. */
  firstLine: z.number().int().nullable(),
});
export type PreviewMark = z.output<typeof previewMark>;

/** Some lines of a file. `kind` `binary` has none. */
export const previewPage = z.object({
  kind: z.enum(['text', 'binary']),
  encoding: z.string().nullable(),
  lines: z.array(previewLine),
  /** The marks of these lines. */
  marks: z.array(previewMark),
  /** Entries of the redaction report that fall into these lines. */
  removals: z.array(removal),
  /** Lines of the file; as many as were read so far while `reading`. */
  total: z.number().int(),
  reading: z.boolean(),
});
export type PreviewPage = z.output<typeof previewPage>;

export const previewPlace = z.object({
  path: z.string(),
  /** Where the file stands in the list of `files` that was asked for, from 0. */
  index: z.number().int(),
  line: z.number().int(),
  column: z.number().int(),
  mark: z.string(),
});
export type PreviewPlace = z.output<typeof previewPlace>;

export const previewWithheld = z.object({ entries: z.array(withheldEntry), total: z.number().int() });
