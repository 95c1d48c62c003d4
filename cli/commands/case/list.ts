import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { urgentClock } from '../../clock-words.ts';
import { personZone } from '../shared.ts';

/** `case list`: all cases with what is due next, in the person's zone. */
export const caseList: Command = {
  words: ['case', 'list'],
  summary: 'List the cases, newest first',
  needs: 'core',
  run: async (context) => {
    const answer = await context.call('cases.list', {});
    if (!answer.ok) return answer;
    const zone = await personZone(context);
    const rows = answer.value.cases.map((one) => [
      String(one.number),
      one.id,
      one.state,
      one.severity === null ? '-' : String(one.severity),
      urgentClock(one.clocks, zone) || '-',
      one.title === '' ? '(no title)' : one.title,
    ]);
    const heading = ['no', 'id', 'state', 'sev', 'due', 'title'];
    return ok({ json: answer.value, text: table(heading, rows, 'There are no cases yet.') });
  },
};
