import { pruneShare } from '../../../core/app/index.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { count } from '../../output.ts';

/** `fleet prune DIR --keep N`: removes old collections of a share. */
export const fleetPrune: Command = {
  words: ['fleet', 'prune'],
  positionals: ['DIR'],
  options: { keep: { type: 'string', value: 'N', text: 'The newest collections of each machine that stay' } },
  summary: 'Remove all but the newest collections of each machine from a share',
  needs: 'nothing',
  more: ['Removes only files that "collect --share" wrote. It cannot be undone.'],
  run: async ({ args, io, signal }) => {
    const keep = Number(args.text('keep'));
    if (!Number.isSafeInteger(keep) || keep < 1) return fail('invalid', '--keep has to be a whole number from 1 on.');
    const pruned = await pruneShare(io.resolve(args.positionals[0] ?? ''), keep, signal);
    if (!pruned.ok) return pruned;
    const { removed, kept } = pruned.value;
    return ok({
      json: pruned.value,
      text: [
        `${count(removed.length, 'file was', 'files were')} removed.`,
        ...kept.map(({ path, reason }) => `${path}: ${reason}`),
      ],
      exit: kept.length > 0 ? EXIT.partial : EXIT.done,
    });
  },
};
