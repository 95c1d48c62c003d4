import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { caseNamed } from '../shared.ts';

/** `case approve ID`: a key contact agrees to what a draft asks for. */
export const caseApprove: Command = {
  words: ['case', 'approve'],
  positionals: ['ID'],
  summary: 'Agree to a change or a refresh that a draft asks for, as a key contact',
  options: {
    by: { type: 'string', value: 'CONTACT', text: 'The key contact who decided, where that is not you' },
    note: { type: 'string', value: 'TEXT', text: 'A condition, if there is one' },
    withdraw: { type: 'boolean', text: 'Take the approval back' },
  },
  needs: 'core',
  more: [
    'The approval is for exactly what the draft asks for: once that is changed, it has to be given again.',
    'Which kinds of request need one, the policy says. Only a key contact decides; exit 6 else.',
  ],
  run: async (context) => {
    const { args, call } = context;
    const id = await caseNamed(context, args.positionals[0] ?? '');
    if (!id.ok) return id;
    const by = args.text('by');
    const isBack = args.flag('withdraw');
    const answer = await call('requests.approve', {
      id: id.value,
      decision: isBack ? 'withdrawn' : 'approved',
      note: args.text('note') ?? '',
      ...(by === undefined ? {} : { by }),
    });
    if (!answer.ok) return answer;
    const what = isBack ? 'took the approval back' : 'approved what it asks for';
    return ok({ json: answer.value, text: [`${answer.value.by} ${what}.`] });
  },
};
