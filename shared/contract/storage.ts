import { z } from 'zod';
import { cleanPreview, exportAnswer, freeable, importAnswer, outsideItem, storageState } from '../domain/storage.ts';
import { fileToken } from '../domain/primitives.ts';
import { read, write } from './define.ts';

const what = z.array(freeable).min(1, 'has to name what is to be freed');
const passphrase = z.string().max(1000).nullable().default(null);

/** What is stored here: seen, freed, erased, moved. */
export const storageContract = {
  'storage.state': read(z.object({}), storageState),
  /** Exactly what a clean-up would remove. */
  'storage.preview': read(z.object({ what }), cleanPreview),
  /** Removes what `storage.preview` listed; `conflict` when that would be something else by now. Cannot be undone. */
  'storage.clean': write(
    z.object({ what, list: z.string() }),
    z.object({
      files: z.number().int(),
      bytes: z.number().int(),
      /** What the system did not let go, with the reason. */
      left: z.array(z.object({ path: z.string(), why: z.string() })),
    }),
  ),
  /** What erasing would not touch. */
  'storage.outside': read(z.object({}), z.object({ items: z.array(outsideItem) })),
  /**
   * Erases everything here. `confirm` is the word the person typed. Done by the next start of the core, which the face
   * asks for at once.
   */
  'storage.erase': write(z.object({ confirm: z.string() }), z.object({ outside: z.array(outsideItem) })),
  /**
   * One archive of everything. `path` is for the command line; the window has the desktop ask where (`file` null: the
   * person stepped back). Afterwards nothing is sent from here. Cancel by aborting the call.
   */
  'storage.export': write(
    z.object({ path: z.string().optional(), title: z.string().default(''), passphrase }),
    z.object({ exported: exportAnswer.nullable() }),
  ),
  /** Takes over an archive into data that is still empty; done by the next start, which the face asks for at once. */
  'storage.import': write(z.object({ file: fileToken, passphrase }), importAnswer),
  /** Sends from here again after an export. */
  'storage.resume': write(z.object({}), z.object({})),
} as const;
