import { eraseData } from '../../../core/app/index.ts';
import type { OutsideItem } from '../../../shared/domain/storage.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { closedFolder } from './closed.ts';

const CONFIRMATION = 'yes-erase-everything';

/** `storage erase`: removes all data of this app in the data folder, whether it can be opened or not. */
export const storageErase: Command = {
  words: ['storage', 'erase'],
  summary: 'Erase all data of this app here: cases, attachments, bundles, backups, log, tokens',
  options: { [CONFIRMATION]: { type: 'boolean', text: 'The confirmation; without it nothing is done' } },
  needs: 'nothing',
  more: [
    'Refused with 4 while the window or another command is open. Ends with 3 when something could not be removed.',
    'Files are deleted, not overwritten: solid-state disks keep old blocks whatever is written. Full-disk encryption is',
    'what protects a disk that leaves your hands.',
  ],
  run: async (context) => {
    const data = closedFolder(context);
    if (!context.args.flag(CONFIRMATION))
      return fail(
        'invalid',
        `Everything in ${data.dataDir} would be erased for good: cases, drafts, what waits to be sent, attachments, bundles, backups, the built-in folder portal, the log, and the stored tokens. Repeat it with --${CONFIRMATION}.`,
      );
    const erased = await eraseData(data);
    if (!erased.ok) return erased;
    const { outside, left } = erased.value;
    return ok({
      json: { erased: data.dataDir, left, outside },
      text: [`The data in ${data.dataDir} is erased. The next start begins empty.`, ...outside.map(outsideText)],
      notes: left.map((name) => `Not removed: ${name}. It is not of this app, or in use.`),
      exit: left.length === 0 ? EXIT.done : EXIT.partial,
    });
  },
};

function outsideText({ kind, place }: OutsideItem): string {
  if (kind === 'portal') return `Not touched: what support has at ${place}.`;
  return kind === 'bundle' ? `Not touched: the bundle ${place}.` : `Not touched: the folder portal ${place}.`;
}
