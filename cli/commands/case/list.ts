import type { CaseSummary } from '../../../shared/domain/cases.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { urgentClock } from '../../clock-words.ts';
import { personZone } from '../shared.ts';

/** `case list`: all cases with what is due next, in the person's zone. */
export const caseList: Command = {
  words: ['case', 'list'],
  options: {
    order: { type: 'string', value: 'ORDER', text: '"newest" (default), or "queue": as support takes them up' },
  },
  summary: 'List the cases, newest first',
  needs: 'core',
  run: async (context) => {
    const order = context.args.text('order') ?? 'newest';
    if (order !== 'newest' && order !== 'queue')
      return fail('invalid', `There is no order "${order}". Take "newest" or "queue".`);
    const answer = await context.call('cases.list', {});
    if (!answer.ok) return answer;
    const zone = await personZone(context);
    const cases = order === 'newest' ? answer.value.cases : queued(answer.value.cases, answer.value.queue);
    const rows = cases.map((one) => [
      String(one.number),
      one.id,
      one.state === 'draft' ? `draft, ${one.askedItems - one.openItems} of ${one.askedItems} answered` : one.state,
      one.severity === null ? '-' : String(one.severity),
      urgentClock(one.clocks, zone) || '-',
      one.title === '' ? '(no title)' : one.title,
    ]);
    const heading = ['no', 'id', 'state', 'sev', 'due', 'title'];
    const empty = order === 'newest' ? 'There are no cases yet.' : 'Support has no open case.';
    return ok({ json: { ...answer.value, cases }, text: table(heading, rows, empty) });
  },
};

/** Only the cases support has, in its order. */
function queued(cases: readonly CaseSummary[], queue: readonly string[]): readonly CaseSummary[] {
  return queue.flatMap((id) => cases.filter((one) => one.id === id));
}
