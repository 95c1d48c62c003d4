import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import type { Command, CoreContext } from '../../command.ts';
import { caseNamed } from '../shared.ts';

/** `case withdraw ID NOTE`: takes back what was noted. */
export const caseWithdraw: Command = {
  words: ['case', 'withdraw'],
  positionals: ['ID', 'NOTE'],
  summary: 'Take a note about a case back',
  needs: 'core',
  more: ['NOTE is the id that "case record" answered and "case show" shows, or "last". Both stay in the history.'],
  run: async (context) => {
    const [name = '', note = ''] = context.args.positionals;
    const id = await caseNamed(context, name);
    if (!id.ok) return id;
    const event = note === 'last' ? await lastNote(context, id.value) : ok(note);
    if (!event.ok) return event;
    const answer = await context.call('cases.withdraw', { id: id.value, event: event.value });
    if (!answer.ok) return answer;
    return ok({ json: { id: id.value, event: event.value }, text: ['The note was taken back.'] });
  },
};

async function lastNote({ call }: CoreContext, id: CaseId): Promise<Result<string>> {
  const detail = await call('cases.get', { id });
  if (!detail.ok) return detail;
  const { events } = detail.value;
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'withdrawn' ? [event.event] : [])));
  const last = events.findLast((event) => event.kind === 'recorded' && !withdrawn.has(event.id));
  return last === undefined ? fail('not-found', 'Nothing was noted about this case.') : ok(last.id);
}
