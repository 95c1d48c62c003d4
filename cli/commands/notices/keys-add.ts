import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `notices keys add`: a person's own decision to believe a key, with its fingerprint typed. */
export const noticesKeyAdd: Command = {
  words: ['notices', 'keys', 'add'],
  positionals: ['KEY-ID'],
  summary: 'Add a key, with its fingerprint typed',
  options: {
    'public-key': { type: 'string', value: 'BASE64', text: 'The raw Ed25519 public key' },
    fingerprint: { type: 'string', value: 'HEX', text: 'As its owner read it out; spaces and colons do not matter' },
  },
  needs: 'core',
  run: async ({ args, call }) => {
    const [keyId = ''] = args.positionals;
    const publicKey = args.text('public-key');
    const fingerprint = args.text('fingerprint');
    if (publicKey === undefined || fingerprint === undefined)
      return fail('invalid', '"notices keys add" needs --public-key and --fingerprint.');
    const answer = await call('notices.addKey', { keyId, publicKey, fingerprint });
    if (!answer.ok) return answer;
    return ok({ json: answer.value, text: [`Notices signed with "${keyId}" are taken from now on.`] });
  },
};
