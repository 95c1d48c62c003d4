import { fieldProblem, isAccepted } from '../../../../shared/domain/request-rules.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { RequestField, RequestTerm } from '../../../../shared/policy/request-kind.ts';
import { systemClock } from '../../../../core/app/index.ts';
import { momentOf, momentShown } from './moment.ts';
import { MOMENT_HELP } from './moment-words.ts';
import type { Question } from './question.ts';
import type { Outcome, Session } from './session.ts';

/** What a kind of request asks beside the form, by the policy: its fields, then the terms to agree to. */
export const requestQuestion: Question = {
  step: 'details',
  items: ['request'],
  applies: (session) => (session.rules()?.fields ?? []).length + termsOf(session).length > 0,
  run: async (session) => {
    for (const field of session.rules()?.fields ?? []) {
      const done = await askField(session, field);
      if (!done.ok || done.value !== 'next') return done;
    }
    for (const term of termsOf(session)) {
      const done = await askTerm(session, term);
      if (!done.ok || done.value !== 'next') return done;
    }
    return ok('next');
  },
};

const termsOf = (session: Session): readonly RequestTerm[] =>
  (session.rules()?.terms ?? []).filter(({ accept }) => accept === true);

const WRONG = {
  missing: 'This is needed.',
  form: 'Minutes are a whole number; else answer with yes or no.',
  order: 'This has to be later than the time before it.',
  same: 'This has to be another than the one before it.',
} as const;

async function askField(session: Session, field: RequestField): Promise<Result<Outcome>> {
  const stands = session.form().request?.fields?.[field.id];
  await session.say('', field.label, ...(stands === undefined ? [] : [`  ${shownAnswer(field, stands, session)}`]));
  for (;;) {
    const help = field.type === 'dateTime' ? [MOMENT_HELP] : [];
    const reply = await session.read([field.required ? 'Needed.' : 'May be left open.', ...help]);
    if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
    const meant = meantBy(field, reply.text, session);
    if (!meant.ok) {
      await session.say(meant.error.message);
      continue;
    }
    const { request } = session.form();
    const fields = { ...request?.fields, [field.id]: meant.value };
    const wrong = fieldProblem(field, fields);
    if (wrong === undefined) {
      const stored = await session.answer({ request: { ...request, fields } });
      return stored.ok ? ok('next') : stored;
    }
    await session.say(WRONG[wrong]);
  }
}

/** A time is read as people write it, in their zone; every other answer stands as it is. */
function meantBy(field: RequestField, text: string, { zone }: Session): Result<string> {
  return field.type === 'dateTime' ? momentOf(text, { zone, now: systemClock.now(), tense: 'future' }) : ok(text);
}

function shownAnswer({ type }: RequestField, answer: string, { zone }: Session): string {
  const isTime = type === 'dateTime' && !Number.isNaN(Date.parse(answer));
  return isTime ? `${momentShown(answer, zone)} (${zone})` : answer;
}

async function askTerm(session: Session, term: RequestTerm): Promise<Result<Outcome>> {
  if (isAccepted(session.form(), term)) return ok('next');
  await session.say('', 'Do you agree to this?', `  ${term.text}`, '  yes   Enter: not now');
  const reply = await session.read(['Without your yes it cannot be sent. Who agreed and when is kept with the case.']);
  if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
  if (!/^y(?:es)?$/iu.test(reply.text)) return ok('next');
  const { request } = session.form();
  const accepted = [...(request?.accepted ?? []), { term: term.id, text: term.text }];
  const stored = await session.answer({ request: { ...request, accepted } });
  return stored.ok ? ok('next') : stored;
}
