import type { HandoverManifest } from '../../shared/domain/handover.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isRoomFor, sizeInWords } from '../attachments/index.ts';
import type { HandoverParts } from './types.ts';

/**
 * Whether the files a package announces have a place here, asked before anything of them is unpacked: a small file may
 * hold very much. `disk-full` in words.
 */
export async function roomFor(
  { files, workFolder }: Pick<HandoverParts, 'files' | 'workFolder'>,
  listed: HandoverManifest['files'],
): Promise<Result<void>> {
  if (listed.length === 0) return ok(undefined);
  await files.makeFolder(workFolder, 0o700);
  const free = await files.freeBytes(workFolder).catch(() => undefined);
  // The largest lies beside the store once more while it is put into it.
  const needed = listed.reduce((sum, { bytes }) => sum + bytes, 0) + Math.max(...listed.map(({ bytes }) => bytes));
  return free === undefined || isRoomFor(needed, free)
    ? ok(undefined)
    : fail(
        'disk-full',
        `There is not enough room to take this case over: its files need ${sizeInWords(needed)}, and the disk with the data folder has ${sizeInWords(free)} left. Free some space and take it over again. Nothing was taken over.`,
      );
}
