import type { OutboxItem } from '../../../shared/domain/cases.ts';
import { portalId } from '../../../shared/domain/primitives.ts';
import type { CaseId, PortalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { count } from '../../output.ts';
import { caseNamed, stillOpen } from '../shared.ts';

/** `case submit ID`: sends a draft, or sends again what failed; without a connection it waits. */
export const caseSubmit: Command = {
  words: ['case', 'submit'],
  positionals: ['ID'],
  summary: 'Send a draft to support, or send again what failed',
  options: { portal: { type: 'string', value: 'ID', text: 'Through this portal; else the default one' } },
  needs: 'core',
  run: async (context) => {
    const portal = portalId.optional().safeParse(context.args.text('portal'));
    if (!portal.success) return fail('invalid', 'A portal is called by letters, digits, dot, dash and underscore.');
    const id = await caseNamed(context, context.args.positionals[0] ?? '');
    if (!id.ok) return id;
    const detail = await context.call('cases.get', { id: id.value });
    if (!detail.ok) return detail;
    const stuck = detail.value.outbox.filter(({ state }) => state === 'failed' || state === 'blocked');
    return stuck.length > 0 ? sendAgain(context, detail.value.id, stuck) : submit(context, id.value, portal.data);
  },
};

async function submit(context: CoreContext, id: CaseId, portal: PortalId | undefined): Promise<Result<Answer>> {
  const answer = await context.call('cases.submit', { id, ...(portal === undefined ? {} : { portal }) });
  if (!answer.ok) return fail(answer.error.code, stillOpen(answer.error), answer.error.details);
  return ok({ json: answer.value, text: [`Case ${id} is ${answer.value.state}.`] });
}

async function sendAgain(context: CoreContext, id: CaseId, stuck: readonly OutboxItem[]): Promise<Result<Answer>> {
  for (const item of stuck) {
    const retried = await context.call('outbox.retry', { id: item.id });
    if (!retried.ok) return retried;
  }
  const detail = await context.call('cases.get', { id });
  if (!detail.ok) return detail;
  const { state } = detail.value;
  return ok({ json: { id, state }, text: [`${count(stuck.length, 'item')} of case ${id} wait to be sent again.`] });
}
