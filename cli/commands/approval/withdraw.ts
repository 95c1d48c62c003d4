import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `approval withdraw ID`: takes a request or an approval back. */
export const approvalWithdraw: Command = {
  words: ['approval', 'withdraw'],
  positionals: ['ID'],
  summary: 'Take a request or an approval back',
  options: { note: { type: 'string', value: 'TEXT', text: 'Why' } },
  needs: 'core',
  more: ['Whoever sits here may do this. Nothing new is packed under it; what was sent is with support.'],
  run: async ({ args, call }) => {
    const id = args.positionals[0] ?? '';
    const answer = await call('approvals.withdraw', { id, note: args.text('note') ?? '' });
    if (!answer.ok) return answer;
    return ok({ json: answer.value, text: ['It is taken back. Nothing new is packed under it.'] });
  },
};
