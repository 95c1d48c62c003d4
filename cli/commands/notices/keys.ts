import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';

/** `notices keys`: whose notices are believed here. */
export const noticesKeys: Command = {
  words: ['notices', 'keys'],
  summary: 'List the keys that may sign notices',
  needs: 'core',
  run: async ({ call }) => {
    const answer = await call('notices.keys', {});
    if (!answer.ok) return answer;
    const rows = answer.value.keys.map((key) => [key.keyId, key.source, key.fingerprint]);
    return ok({ json: answer.value, text: table(['key', 'from', 'fingerprint'], rows, 'No key is known yet.') });
  },
};
