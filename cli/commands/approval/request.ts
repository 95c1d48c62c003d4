import { APPROVAL_PURPOSES, approvalPurpose, confidentialKind } from '../../../shared/domain/approvals.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import type { Command, CoreContext } from '../../command.ts';
import { localTime } from '../../time.ts';
import { caseNamed, personZone } from '../shared.ts';
import { scopeText, untilOf } from './shared.ts';

/** `approval request`: asks a key contact whether support may have what is confidential. */
export const approvalRequest: Command = {
  words: ['approval', 'request'],
  summary: 'Ask a key contact to let support have confidential data',
  options: {
    purpose: { type: 'string', value: 'PURPOSE', text: APPROVAL_PURPOSES.join(', ') },
    kind: { type: 'string', multiple: true, value: 'KIND', text: 'recordings, scenarios or exports; may be repeated' },
    instance: { type: 'string', value: 'NAME', text: 'The one instance it is about; else all' },
    case: { type: 'string', value: 'ID', text: 'The one case it is for; else any' },
    until: { type: 'string', value: 'TIME', text: 'When it ends, with offset' },
    why: { type: 'string', value: 'TEXT', text: 'What it is needed for' },
    'asked-by': { type: 'string', value: 'TEXT', text: 'Who asks; else you' },
  },
  needs: 'core',
  more: [
    'Recordings, scenarios and database exports leave only under an approval, and only until it ends.',
    '"settings get approvals.maxDays" says how long that may be.',
  ],
  run: async (context) => {
    const { args, call } = context;
    const purpose = approvalPurpose.safeParse(args.text('purpose'));
    if (!purpose.success) return fail('invalid', `--purpose has to be one of ${APPROVAL_PURPOSES.join(', ')}.`);
    const kinds = confidentialKind.array().min(1).safeParse(args.all('kind'));
    if (!kinds.success)
      return fail('invalid', '--kind has to be recordings, scenarios or exports. Repeat it for more.');
    const why = args.text('why')?.trim() ?? '';
    if (why === '') return fail('invalid', '--why has to say what it is needed for.');
    const until = untilOf(args);
    if (!until.ok) return until;
    if (until.value === undefined) return fail('invalid', '--until has to say when it ends.');
    const caseId = await caseOf(context);
    if (!caseId.ok) return caseId;
    const askedBy = args.text('asked-by') ?? (await ownName(context));
    const instance = args.text('instance') ?? null;
    const wanted = { purpose: purpose.data, kinds: kinds.data, instance, caseId: caseId.value, askedBy, why };
    const answer = await call('approvals.request', { ...wanted, until: until.value });
    if (!answer.ok) return answer;
    const end = localTime(until.value, await personZone(context));
    return ok({
      json: answer.value,
      text: [
        `R-${answer.value.number} waits for a key contact: ${scopeText(wanted)} until ${end}.`,
        `Nothing of it leaves before that: approval approve R-${answer.value.number}`,
      ],
    });
  },
};

async function caseOf(context: CoreContext): Promise<Result<CaseId | null>> {
  const name = context.args.text('case');
  return name === undefined ? ok(null) : caseNamed(context, name);
}

async function ownName({ call }: CoreContext): Promise<string> {
  const profile = await call('profile.get', {});
  if (!profile.ok) return '';
  return profile.value.name === '' ? profile.value.userId : profile.value.name;
}
