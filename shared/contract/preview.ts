import { z } from 'zod';
import { attachmentId, sha256Hex } from '../domain/primitives.ts';
import {
  previewBundle,
  previewChange,
  previewFile,
  previewFilter,
  previewGroup,
  previewPage,
  previewPlace,
  previewSection,
  previewSource,
  previewWithheld,
} from '../domain/preview.ts';
import { removalKind } from '../domain/redaction.ts';
import { read, write } from './define.ts';

/** The bundle as it was opened: another one in its place answers `conflict`, so that no page mixes two. */
const opened = z.object({ source: previewSource, sha256: sha256Hex });
const page = { from: z.number().int().min(1).default(1), count: z.number().int().min(1).max(500).default(200) };

/** How far a bundle's making anew is; `of` counts its files. */
export const previewProgress = z.object({ source: previewSource, done: z.number().int(), of: z.number().int() });
export type PreviewProgress = z.output<typeof previewProgress>;

/**
 * Exactly what a finished bundle holds, page by page. Fails with `not-found` (no bundle, or its file is gone),
 * `corrupt` (its file is not what was packed), `refused` (encrypted: only its recipient opens it). No answer is larger
 * than 256 KB; one may hold fewer lines than were asked for.
 */
export const previewContract = {
  'preview.open': read(z.object({ source: previewSource }), previewBundle),
  'preview.files': read(
    opened.extend({ group: previewGroup.default('files'), filter: previewFilter.prefault({}), ...page }),
    z.object({
      files: z.array(previewFile),
      total: z.number().int(),
      /** The headings over all of them, each with how many files stand below it. */
      sections: z.array(z.object({ section: previewSection, files: z.number().int() })),
    }),
  ),
  'preview.withheld': read(opened.extend(page), previewWithheld),
  'preview.lines': read(opened.extend({ path: z.string(), ...page }), previewPage),
  /** The next mark behind a place, or the one before it, over all listed files; null at the end. */
  'preview.find': read(
    opened.extend({
      path: z.string(),
      line: z.number().int().min(0),
      column: z.number().int().min(0),
      direction: z.enum(['next', 'previous']),
      /** Empty: all kinds. */
      kinds: z.array(removalKind).default([]),
      /** Files that are passed through. */
      filter: previewFilter.prefault({}),
    }),
    z.object({ found: previewPlace.nullable() }),
  ),
  /** The value behind a mark, which never leaves this computer; null where it is not known. */
  'preview.name': read(opened.extend({ mark: z.string() }), z.object({ value: z.string().nullable() })),
  /** Part of an attached picture from a byte on; `next` is null at its end. `refused` for what is no picture. */
  'preview.picture': read(
    z.object({ attachment: attachmentId, from: z.number().int().min(0).default(0) }),
    z.object({ type: z.string(), base64: z.string(), next: z.number().int().nullable() }),
  ),
  /** Makes the bundle anew with one change more, scans it and puts it in place of the one before. Abort to cancel. */
  'preview.edit': write(opened.extend({ change: previewChange }), previewBundle),
  /** The same with one change less. */
  'preview.undo': write(opened.extend({ edit: z.string() }), previewBundle),
} as const;
