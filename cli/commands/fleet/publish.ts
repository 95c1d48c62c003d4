import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { publishedLines } from './words.ts';

/** `fleet publish DIR [ID]`: puts a collection on a share that could not be reached when it was made. */
export const fleetPublish: Command = {
  words: ['fleet', 'publish'],
  positionals: ['DIR', '[ID]'],
  summary: 'Put a collection that is here on a share',
  needs: 'core',
  more: [
    'ID: of a collection; else the newest. A file that is there already is never replaced; doing it again changes nothing.',
    'Ends with 3 when not all of it could be written; what and why is in "missing".',
  ],
  run: async ({ args, call, io }) => {
    const listed = await call('snapshots.list', { limit: 200 });
    if (!listed.ok) return listed;
    const wanted = args.positionals[1];
    const { snapshots } = listed.value;
    const found = wanted === undefined ? snapshots[0] : snapshots.find(({ id }) => id === wanted);
    if (found === undefined)
      return fail(
        'not-found',
        wanted === undefined ? 'Nothing was collected yet.' : `There is no collection ${wanted}.`,
      );
    const published = await call('fleet.publish', { id: found.id, share: io.resolve(args.positionals[0] ?? '') });
    if (!published.ok) return published;
    return ok({
      json: published.value,
      text: publishedLines(published.value),
      exit: published.value.written ? EXIT.done : EXIT.partial,
    });
  },
};
