import { caseRecord } from '../../../shared/domain/case-records.ts';
import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import { isoWithOffset } from '../../../shared/domain/primitives.ts';
import { PAUSE_REASONS } from '../../../shared/policy/index.ts';
import { fail } from '../../../shared/errors.ts';
import { assertNever, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Args } from '../../args.ts';
import { recordText } from '../../clock-words.ts';
import type { Command } from '../../command.ts';
import { closest } from '../../did-you-mean.ts';
import { caseNamed, personZone } from '../shared.ts';

const KINDS = [
  'call',
  'restored',
  'disrupted',
  'severity',
  'pause',
  'resume',
  'centre',
  'escalated',
  'plan',
  'attempt',
  'outcome',
] as const;
type Kind = (typeof KINDS)[number];

/** `case record ID WHAT [VALUE]`: notes what no portal says. */
export const caseRecordCommand: Command = {
  words: ['case', 'record'],
  positionals: ['ID', 'WHAT', '[VALUE]'],
  summary: 'Note a call, an agreement or what support said about a case',
  options: {
    at: { type: 'string', value: 'TIME', text: 'When it happened, with offset; else now' },
    note: { type: 'string', value: 'TEXT', text: 'What else is to be remembered' },
    until: { type: 'string', value: 'TIME', text: 'pause: when it ends, where that is known' },
    ended: { type: 'string', value: 'TIME', text: 'call: when it was over' },
    with: { type: 'string', value: 'NAME', text: 'call: who answered' },
    unanswered: { type: 'boolean', text: 'call: nobody answered' },
    reference: { type: 'string', value: 'NUMBER', text: 'outcome: its number at the vendor' },
    impact: { type: 'string', value: 'TEXT', text: 'outcome: what it costs the business' },
    'not-content': { type: 'boolean', text: "plan: the plan is not enough; management's review was asked for" },
  },
  needs: 'core',
  more: [
    'WHAT and VALUE:',
    '  call                       a telephone call; an answered one is the first response',
    '  restored [fix|workaround]  service is back; disrupted: it broke again',
    '  severity 1|2|3|4           support agreed on another severity',
    `  pause|resume REASON        ${PAUSE_REASONS.join(', ')}`,
    '  centre ID                  another support centre handles it ("support hours" shows them)',
    "  escalated                  the Support Manager was asked for; plan: the manager's plan is there",
    '  attempt WAYS               support tried to reach you: portal, email, phone, with commas',
    '  outcome ID                 what support made of it: workaround, defect, enhancement, … as the policy names them',
    'An answered call on a draft counts as the case being logged when the call began. "case withdraw" takes a note back.',
  ],
  run: async (context) => {
    const { args, call } = context;
    const [name = '', what = '', value] = args.positionals;
    const record = recordOf(what, value, args);
    if (!record.ok) return record;
    const at = instant(args, 'at');
    if (!at.ok) return at;
    const id = await caseNamed(context, name);
    if (!id.ok) return id;
    const when = at.value === undefined ? {} : { at: at.value };
    const answer = await call('cases.record', { id: id.value, record: record.value, ...when });
    if (!answer.ok) return answer;
    const text = recordText(record.value, await personZone(context));
    return ok({ json: answer.value, text: [`Noted: ${text}.`, `Note ${answer.value.event}`] });
  },
};

function recordOf(what: string, value: string | undefined, args: Args): Result<CaseRecord> {
  const kind = KINDS.find((known) => known === what);
  if (kind === undefined) {
    const meant = closest(what, KINDS);
    const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
    return fail('invalid', `"${what}" cannot be noted. It has to be one of ${KINDS.join(', ')}.${hint}`);
  }
  if (value !== undefined && WANTED[kind] === undefined)
    return fail('invalid', `"${kind}" takes no value, but there is "${value}".${optionMeant(value)}`);
  const until = instant(args, 'until');
  if (!until.ok) return until;
  const ended = instant(args, 'ended');
  if (!ended.ok) return ended;
  const given = { until: until.value, ended: ended.value, with: args.text('with') };
  const fields = { ...fieldsOf(kind, value, args, given), note: args.text('note') ?? '' };
  const parsed = caseRecord.safeParse({ what: kind, ...fields });
  return parsed.success ? ok(parsed.data) : fail('invalid', valueProblem(kind, value));
}

interface Given {
  readonly until: string | undefined;
  readonly ended: string | undefined;
  readonly with: string | undefined;
}

function fieldsOf(kind: Kind, value: string | undefined, args: Args, given: Given): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'call':
      return {
        answered: !args.flag('unanswered'),
        with: given.with ?? '',
        ...(given.ended === undefined ? {} : { endedAt: given.ended }),
      };
    case 'restored':
      return { by: value ?? 'fix' };
    case 'severity':
      return { to: Number(value) };
    case 'pause':
      return { reason: value, ...(given.until === undefined ? {} : { until: given.until }) };
    case 'resume':
      return { reason: value };
    case 'centre':
      return { to: value };
    case 'plan':
      return { content: !args.flag('not-content') };
    case 'attempt':
      return { channels: (value ?? '').split(',').map((way) => way.trim()) };
    case 'outcome':
      return { outcome: value, reference: args.text('reference') ?? '', impact: args.text('impact') ?? '' };
    case 'disrupted':
    case 'escalated':
      return {};
    default:
      return assertNever(kind);
  }
}

const WANTED: Readonly<Partial<Record<Kind, string>>> = {
  restored: '"fix" or "workaround"',
  severity: '1, 2, 3 or 4',
  pause: `a reason: ${PAUSE_REASONS.join(', ')}`,
  resume: `a reason: ${PAUSE_REASONS.join(', ')}`,
  centre: 'the id of a support centre',
  attempt: 'ways out of portal, email and phone',
  outcome: 'an outcome of the policy, such as workaround or defect',
};

function valueProblem(kind: Kind, value: string | undefined): string {
  const wanted = WANTED[kind] ?? 'no value';
  return value === undefined ? `"${kind}" needs ${wanted}.` : `"${kind}" takes ${wanted}, not "${value}".`;
}

/** "call unanswered" would otherwise count as an answer. */
function optionMeant(value: string): string {
  const meant = closest(value, ['unanswered', 'not-content']);
  return meant === undefined ? '' : ` Did you mean "--${meant}"?`;
}

/** A time with its offset as the instant it is. */
function instant(args: Args, option: string): Result<string | undefined> {
  const given = args.text(option);
  if (given === undefined) return ok(undefined);
  if (isoWithOffset.safeParse(given).success) return ok(new Date(Date.parse(given)).toISOString());
  return fail('invalid', `--${option} needs date, time and offset, such as 2026-11-23T16:40:00+01:00.`);
}
