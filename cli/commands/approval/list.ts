import type { ApprovalView } from '../../../shared/domain/approvals.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { localTime } from '../../time.ts';
import { personZone } from '../shared.ts';
import { decisionText, scopeText } from './shared.ts';

/** `approval list`: what support may have, what waits, what is over. */
export const approvalList: Command = {
  words: ['approval', 'list'],
  summary: 'List approvals that hold, requests that wait, and what is over',
  needs: 'core',
  run: async (context) => {
    const answer = await context.call('approvals.list', {});
    if (!answer.ok) return answer;
    const { approvals, decider } = answer.value;
    const zone = await personZone(context);
    const rows = approvals.map((one) => [
      `R-${one.number}`,
      stateText(one),
      scopeText(one),
      one.purpose,
      localTime(one.until, zone),
      one.askedBy,
      decisionText(one),
    ]);
    const waits = approvals.some(({ state }) => state === 'asked');
    const notes = [
      ...(waits && decider.keyContacts.length === 0
        ? ['No key contact is named, so nobody can decide: contact add NAME --role primary']
        : []),
      ...(approvals.some(({ clockIsBehind }) => clockIsBehind)
        ? ["This computer's clock was set back. Nothing is packed under the approval until it is right."]
        : []),
    ];
    const heading = ['id', 'state', 'what', 'purpose', 'until', 'asked by', 'decided by'];
    return ok({ json: answer.value, text: table(heading, rows, 'Nothing was asked for.'), notes });
  },
};

function stateText({ state, clockIsBehind }: ApprovalView): string {
  return state === 'approved' && clockIsBehind ? 'approved, stands still' : state;
}
