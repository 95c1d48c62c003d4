import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `notices keys remove`: only for keys that a person added. */
export const noticesKeyRemove: Command = {
  words: ['notices', 'keys', 'remove'],
  positionals: ['KEY-ID'],
  summary: 'Remove a key that was added by hand',
  needs: 'core',
  run: async ({ args, call }) => {
    const [keyId = ''] = args.positionals;
    const answer = await call('notices.removeKey', { keyId });
    if (!answer.ok) return answer;
    return ok({ json: { keyId }, text: [`Notices signed with "${keyId}" are refused from now on.`] });
  },
};
