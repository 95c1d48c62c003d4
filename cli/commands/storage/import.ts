import { importData } from '../../../core/app/index.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { bytesText, count } from '../../output.ts';
import { closedFolder, passphraseOf } from './closed.ts';

/** `storage import FILE`: takes over what another machine packed, into a data folder that is empty. */
export const storageImport: Command = {
  words: ['storage', 'import'],
  positionals: ['FILE'],
  summary: 'Take over what "storage export" packed, into an empty data folder',
  options: { 'with-key': { type: 'boolean', text: 'Open the key of the marks with the passphrase it was sealed by' } },
  needs: 'nothing',
  more: [
    'Every file is checked first. Refused where there is data already; a newer or damaged archive changes nothing.',
  ],
  run: async (context) => {
    const { args, io, signal } = context;
    const [file = ''] = args.positionals;
    const wantsKey = args.flag('with-key');
    const passphrase = wantsKey ? ((await passphraseOf(context, 'Passphrase of the key: ')) ?? null) : null;
    const request = { file: io.resolve(file), passphrase, signal, onProgress: () => undefined };
    const answer = await importData(closedFolder(context), request);
    if (!answer.ok) return answer;
    const { from, exportedAt, files, bytes, withKey } = answer.value;
    return ok({
      json: answer.value,
      text: [
        `${count(files, 'file')} (${bytesText(bytes)}) taken over from ${from}, packed on ${exportedAt.slice(0, 10)}.`,
        'Portals that need a token ask for it again.',
      ],
      notes: withKey ? [] : ['Marks of people and machines will differ from those in earlier bundles.'],
    });
  },
};
