import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `storage resume`: this copy sends again after it was packed for another machine. */
export const storageResume: Command = {
  words: ['storage', 'resume'],
  summary: 'Send from here again after "storage export"',
  needs: 'core',
  more: ['What both machines send arrives once: each item has its own key, and portals are asked for it first.'],
  run: async ({ call }) => {
    const answer = await call('storage.resume', {});
    return answer.ok ? ok({ json: { held: null }, text: ['This copy sends again.'] }) : answer;
  },
};
