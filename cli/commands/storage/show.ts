import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { stateLines } from './words.ts';

/** `storage`: what is stored here, by kind and case, and what of it may be freed. */
export const storage: Command = {
  words: ['storage'],
  summary: 'Say what is stored here, how much it takes and what can be freed',
  needs: 'core',
  run: async ({ call }) => {
    const answer = await call('storage.state', {});
    return answer.ok ? ok({ json: answer.value, text: stateLines(answer.value) }) : answer;
  },
};
