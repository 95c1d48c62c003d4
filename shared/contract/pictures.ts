import { z } from 'zod';
import { attachment } from '../domain/cases.ts';
import { captureSource, MOST_PICTURE_BYTES, shortcutState } from '../domain/pictures.ts';
import { attachmentId, caseId, fileToken, isoInstant } from '../domain/primitives.ts';
import { read, write } from './define.ts';

const chosen = z.object({ token: fileToken, name: z.string(), bytes: z.number() });

/** Pictures of the screen, pictures from the clipboard, recorded steps, and files on their way into the store. */
export const picturesContract = {
  /** Screens and windows; none with `refusal` in words where this desktop allows no pictures. */
  'pictures.sources': read(z.object({}), z.object({ sources: z.array(captureSource), refusal: z.string().nullable() })),
  /** Takes a picture of a source, with the app's own windows out of the way. It lies here only. */
  'pictures.capture': write(z.object({ source: z.string().max(200) }), chosen),
  /** A picture that the window holds itself (pasted, edited), part by part: it never has a path. */
  'pictures.begin': write(
    z.object({ name: z.string().max(200), bytes: z.number().int().min(1).max(MOST_PICTURE_BYTES) }),
    z.object({ upload: z.string() }),
  ),
  'pictures.part': write(z.object({ upload: z.string(), base64: z.base64().max(210_000) }), z.object({})),
  /** `invalid` when what came is no whole picture. What it said about itself is gone then. */
  'pictures.finish': write(z.object({ upload: z.string() }), chosen),
  /** An edited picture in the place of a draft's; the one before is erased. */
  'pictures.replace': write(
    z.object({ id: caseId, attachment: attachmentId, file: fileToken }),
    z.object({ attachment }),
  ),
  /** Numbers the pictures of a draft's steps in this order. */
  'pictures.arrange': write(z.object({ id: caseId, order: z.array(attachmentId).max(200) }), z.object({})),
  'steps.state': read(
    z.object({}),
    z.object({
      recording: z
        .object({ caseId, startedAt: isoInstant, taken: z.number().int(), shortcut: shortcutState })
        .nullable(),
      /** Why the last picture could not be taken, in words. */
      problem: z.string().nullable(),
    }),
  ),
  /** From now on each press of the shortcut puts a picture on the draft; nothing is recorded between presses. */
  'steps.start': write(z.object({ id: caseId }), z.object({})),
  /** A step without the shortcut. */
  'steps.take': write(z.object({}), z.object({})),
  'steps.stop': write(z.object({}), z.object({})),
  'shortcuts.state': read(z.object({}), z.object({ report: shortcutState, step: shortcutState })),
  /** Files that are copied into the store at this moment. */
  'copies.list': read(
    z.object({}),
    z.object({
      copies: z.array(
        z.object({
          id: z.string(),
          subject: z.string(),
          name: z.string(),
          doneBytes: z.number(),
          totalBytes: z.number(),
          /** Over the last seconds; 0 before anything can be said. */
          bytesPerSecond: z.number(),
        }),
      ),
    }),
  ),
  /** Ends the copying that a file belongs to; nothing of it is attached. */
  'copies.cancel': write(z.object({ id: z.string() }), z.object({})),
} as const;
