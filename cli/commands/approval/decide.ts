import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Answer, Command, CoreContext } from '../../command.ts';
import { localTime } from '../../time.ts';
import { personZone } from '../shared.ts';
import { decisionText, scopeText, untilOf } from './shared.ts';

const BY = { type: 'string', value: 'CONTACT', text: 'The key contact who decided, where that is not you' } as const;
const MORE = [
  'Only a key contact decides: the one your profile names, or the one named with --by by name, e-mail address or id.',
  '--by notes what that contact decided elsewhere; the record says which account entered it.',
];

/** `approval approve ID`: a key contact allows it. */
export const approvalApprove: Command = {
  words: ['approval', 'approve'],
  positionals: ['ID'],
  summary: 'Allow what was asked for, as a key contact',
  options: {
    by: BY,
    note: { type: 'string', value: 'TEXT', text: 'A condition, if there is one' },
    until: { type: 'string', value: 'TIME', text: 'An earlier end than was asked for' },
  },
  needs: 'core',
  more: MORE,
  run: async (context) => decided(context, 'approved'),
};

/** `approval refuse ID`: a key contact does not allow it. */
export const approvalRefuse: Command = {
  words: ['approval', 'refuse'],
  positionals: ['ID'],
  summary: 'Refuse what was asked for, as a key contact',
  options: { by: BY, note: { type: 'string', value: 'TEXT', text: 'Why not' } },
  needs: 'core',
  more: MORE,
  run: async (context) => decided(context, 'refused'),
};

async function decided(context: CoreContext, decision: 'approved' | 'refused'): Promise<Result<Answer>> {
  const { args, call } = context;
  const until = untilOf(args);
  if (!until.ok) return until;
  const by = args.text('by');
  const answer = await call('approvals.decide', {
    id: args.positionals[0] ?? '',
    decision,
    note: args.text('note') ?? '',
    ...(by === undefined ? {} : { by }),
    ...(until.value === undefined ? {} : { until: until.value }),
  });
  if (!answer.ok) return answer;
  const got = await call('approvals.get', { id: answer.value.id });
  if (!got.ok) return got;
  const { number } = got.value;
  const end = localTime(got.value.until, await personZone(context));
  const text =
    decision === 'approved'
      ? `R-${number} is approved by ${decisionText(got.value)}: ${scopeText(got.value)} until ${end}.`
      : `R-${number} is refused by ${decisionText(got.value)}. Nothing of it leaves.`;
  return ok({ json: answer.value, text: [text] });
}
