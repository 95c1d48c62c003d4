import type { OutboxItem } from '../../../shared/domain/cases.ts';
import { portalId } from '../../../shared/domain/primitives.ts';
import type { CaseId, PortalId } from '../../../shared/domain/primitives.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { count } from '../../output.ts';
import { caseNamed, stillOpen } from '../shared.ts';
import { decideAll, SEND_OPTION, stayed } from './choices.ts';

/** `case submit ID`: sends a draft, or sends again what failed; without a connection it waits. */
export const caseSubmit: Command = {
  words: ['case', 'submit'],
  positionals: ['ID'],
  summary: 'Send a draft to support, or send again what failed',
  options: {
    portal: { type: 'string', value: 'ID', text: 'Through this portal; else the default one' },
    preview: { type: 'string', value: 'SHA', text: 'Only what this "case preview" showed; else nothing is sent' },
    withhold: { type: 'string', value: 'NAME', multiple: true, text: 'Leave this file out' },
    send: SEND_OPTION,
    pass: {
      type: 'string',
      value: 'HIT=REASON',
      multiple: true,
      text: 'Send although the second scan found this; the reason is recorded',
    },
    redact: { type: 'string', value: 'TEXT', multiple: true, text: 'Take this out as well, everywhere' },
  },
  more: [
    'Exit 6: the second scan found something, or the preview is not what would go. Nothing is queued then.',
    'Exit 3: sent, but files stayed here; the answer names them with why.',
  ],
  needs: 'core',
  run: async (context) => {
    const portal = portalId.optional().safeParse(context.args.text('portal'));
    if (!portal.success) return fail('invalid', 'A portal is called by letters, digits, dot, dash and underscore.');
    const id = await caseNamed(context, context.args.positionals[0] ?? '');
    if (!id.ok) return id;
    const detail = await context.call('cases.get', { id: id.value });
    if (!detail.ok) return detail;
    const decided = await decideAll(context, detail.value);
    if (!decided.ok) return decided;
    const now = await context.call('cases.get', { id: id.value });
    if (!now.ok) return now;
    // A decision puts what was blocked back into the queue by itself.
    const isRetried = detail.value.outbox.some(({ state }) => state === 'blocked') && detail.value.state !== 'draft';
    if (isRetried && !now.value.outbox.some(({ state }) => state === 'failed' || state === 'blocked'))
      return ok({
        json: { id: id.value, state: now.value.state, withheld: [] },
        text: [`Case ${id.value} waits to be sent again.`],
      });
    // A hand-over that stuck is no sending of the case: it is handed over again, or sent instead.
    const stuck = now.value.outbox.filter(
      ({ kind, state }) => kind !== 'handover' && (state === 'failed' || state === 'blocked'),
    );
    return stuck.length > 0 ? sendAgain(context, now.value.id, stuck) : submit(context, id.value, portal.data);
  },
};

async function submit(context: CoreContext, id: CaseId, portal: PortalId | undefined): Promise<Result<Answer>> {
  const preview = context.args.text('preview');
  const answer = await context.call('cases.submit', {
    id,
    ...(portal === undefined ? {} : { portal }),
    ...(preview === undefined ? {} : { preview }),
  });
  if (!answer.ok) return fail(answer.error.code, stillOpen(answer.error), answer.error.details);
  const { state, withheld } = answer.value;
  return ok({ json: { id, state, withheld }, text: [`Case ${id} is ${state}.`], ...stayed(withheld) });
}

async function sendAgain(context: CoreContext, id: CaseId, stuck: readonly OutboxItem[]): Promise<Result<Answer>> {
  for (const item of stuck) {
    const retried = await context.call('outbox.retry', { id: item.id });
    if (!retried.ok) return retried;
  }
  const detail = await context.call('cases.get', { id });
  if (!detail.ok) return detail;
  const { state } = detail.value;
  return ok({
    json: { id, state, withheld: [] },
    text: [`${count(stuck.length, 'item')} of case ${id} wait to be sent again.`],
  });
}
