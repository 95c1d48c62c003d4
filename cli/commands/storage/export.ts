import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { bytesText, count } from '../../output.ts';
import { passphraseOf } from './closed.ts';

/** `storage export FILE`: everything that cannot be made again in one archive, for another machine. */
export const storageExport: Command = {
  words: ['storage', 'export'],
  positionals: ['FILE'],
  summary: 'Pack everything for another machine; afterwards nothing is sent from here',
  options: {
    'with-key': {
      type: 'boolean',
      text: 'Also the key of the marks, sealed by a passphrase (asked for, or COMPANION_MOVE_PASSPHRASE)',
    },
  },
  needs: 'core',
  more: [
    'The archive is not encrypted: keep it as safe as this machine. Tokens of portals are not in it; type them again there.',
    'Without --with-key the same person gets another mark (USER-…) on the new machine than in earlier bundles.',
    'Backups and the log stay here. "storage resume" lets this copy send again.',
  ],
  run: async (context) => {
    const { args, io, call } = context;
    const [file = ''] = args.positionals;
    const wantsKey = args.flag('with-key');
    const passphrase = wantsKey
      ? await passphraseOf(context, 'Passphrase for the key (12 characters or more): ')
      : null;
    if (passphrase === undefined)
      return fail('invalid', '--with-key needs a passphrase: at the terminal, or as COMPANION_MOVE_PASSPHRASE.');
    const answer = await call('storage.export', { path: io.resolve(file), passphrase });
    if (!answer.ok) return answer;
    const { exported } = answer.value;
    if (exported === null) return fail('cancelled', 'No file was chosen.');
    return ok({
      json: exported,
      text: [
        `${count(exported.files, 'file')} packed into ${exported.file} (${bytesText(exported.bytes)}).`,
        `sha256 ${exported.sha256}`,
        'From now on nothing is sent from here; "storage resume" takes that back.',
      ],
      notes: keyNotes(wantsKey, exported.withKey),
    });
  },
};

function keyNotes(wantsKey: boolean, withKey: boolean): string[] {
  if (withKey) return [];
  return [
    wantsKey
      ? 'This machine keeps no key of marks, so none is in the archive.'
      : 'The key of the marks is not in it: marks of people and machines differ on the new machine.',
  ];
}
