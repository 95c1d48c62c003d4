import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { columns, count } from '../../output.ts';

/** `status`: what is here and what waits. */
export const status: Command = {
  words: ['status'],
  summary: 'Say what is stored here and what waits to be sent',
  needs: 'core',
  run: async ({ call }) => {
    const answer = await call('system.status', {});
    if (!answer.ok) return answer;
    const { counts, ...rest } = answer.value;
    const access = rest.holder === null ? 'reading and writing' : `reading only; ${rest.holder} holds the data folder`;
    return ok({
      json: answer.value,
      text: columns([
        ['Version', `${rest.app} (Node ${rest.node}, time zones ${rest.tz}, SQLite ${rest.sqlite})`],
        ['Data folder', `${rest.dataDir} (${access}, schema ${rest.schema})`],
        ['Cases', `${count(counts.cases, 'case')}, ${count(counts.drafts, 'draft')}`],
        ['To be sent', `${counts.waiting} waiting, ${counts.blocked} blocked, ${counts.failed} failed`],
        ['Notices', String(counts.notices)],
        ['Snapshots', String(counts.snapshots)],
      ]),
    });
  },
};
