import { portalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { caseNamed } from '../shared.ts';

/** `case submit ID`: sends a draft; without a connection it waits. */
export const caseSubmit: Command = {
  words: ['case', 'submit'],
  positionals: ['ID'],
  summary: 'Send a draft to support',
  options: { portal: { type: 'string', value: 'ID', text: 'Through this portal; else the default one' } },
  needs: 'core',
  run: async (context) => {
    const portal = portalId.optional().safeParse(context.args.text('portal'));
    if (!portal.success) return fail('invalid', 'A portal is called by letters, digits, dot, dash and underscore.');
    const id = await caseNamed(context, context.args.positionals[0] ?? '');
    if (!id.ok) return id;
    const target = portal.data === undefined ? {} : { portal: portal.data };
    const answer = await context.call('cases.submit', { id: id.value, ...target });
    if (!answer.ok) return answer;
    return ok({ json: answer.value, text: [`Case ${id.value} is ${answer.value.state}.`] });
  },
};
