import type { CaseDetail } from '../../../../shared/domain/cases.ts';
import { severityIsAsked } from '../../../../shared/domain/request-rules.ts';
import { fail } from '../../../../shared/errors.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Answer, CoreContext } from '../../../command.ts';
import type { Dialog } from '../../../dialog.ts';
import { EXIT } from '../../../exit-codes.ts';
import { caseNamed, personZone } from '../../shared.ts';
import { sendDraft } from '../send-draft.ts';
import { answersQuestion } from './answers-question.ts';
import { checksQuestion } from './checks-question.ts';
import { sayEmergency } from './emergency.ts';
import { EVIDENCE_QUESTIONS } from './evidence-questions.ts';
import { isAsked, STEPS } from './question.ts';
import type { Question, Step } from './question.ts';
import { reviewQuestion, sayOpen } from './review.ts';
import type { Ending } from './review.ts';
import { requestQuestion } from './request-question.ts';
import { createSession } from './session.ts';
import type { Outcome, Session } from './session.ts';
import { SEVERITY_QUESTIONS_ASKED } from './severity-questions.ts';
import { whatTitle } from './wanted-words.ts';
import { DETAIL_QUESTIONS, WHAT_QUESTIONS } from './what-questions.ts';

const TITLES: Readonly<Record<Exclude<Step, 'what'>, string>> = {
  checks: 'Checks',
  answers: 'Known answers',
  severity: 'Severity',
  details: 'Details',
  evidence: 'Evidence',
  review: 'Review',
};

/** `case new --guided`: a case question by question, in the order of the window. */
export async function runGuided(context: CoreContext): Promise<Result<Answer>> {
  const dialog = context.io.dialog();
  try {
    if (!(await dialog.begins()))
      return dialog.flooded()
        ? fail('too-large', `${FLOODED} Nothing of it was kept.`)
        : fail(
            'invalid',
            '"case new --guided" asks questions, and nobody is here to answer. Run it in a terminal, or pipe the answers in, one a line; "case new --file" takes a whole case at once.',
          );
    const opened = await open(context);
    if (!opened.ok) return opened;
    return await converse(context, dialog, opened.value);
  } finally {
    dialog.close();
  }
}

async function open(context: CoreContext): Promise<Result<CaseDetail>> {
  const named = context.args.text('resume');
  const id = named === undefined ? await context.call('cases.create', {}) : await caseNamed(context, named);
  if (!id.ok) return id;
  const detail = await context.call('cases.get', { id: typeof id.value === 'string' ? id.value : id.value.id });
  if (!detail.ok) return detail;
  if (detail.value.state !== 'draft')
    return fail('refused', `Case ${detail.value.number} was sent already. "case reply" writes to support about it.`);
  return detail.value.discarded
    ? fail('refused', 'This draft was discarded. Take that back in the window first.')
    : detail;
}

async function converse(context: CoreContext, dialog: Dialog, detail: CaseDetail): Promise<Result<Answer>> {
  const known = await context.call('requests.kinds', {});
  if (!known.ok) return known;
  const { kinds } = known.value;
  const session = createSession(context, dialog, { detail, zone: await personZone(context), kinds });
  const isResumed = context.args.text('resume') !== undefined;
  const looked = await context.call('guide.look', { id: detail.id });
  if (looked.ok) await session.fill(looked.value.found);
  await session.say(
    `Case ${detail.number}, question by question. "?" helps, "back" goes back, Enter keeps what stands there.`,
    'Support answers in English.',
  );
  await sayEmergency(session, 'Is production down? Call now:');
  const decided: Ending[] = [];
  const questions = [...QUESTIONS, reviewQuestion((ending) => void decided.push(ending))];
  const asked = await ask(session, questions, isResumed ? await firstOpen(session, questions) : 0);
  if (!asked.ok) return asked;
  if (asked.value === 'solved')
    return ok({ json: { id: session.id, state: 'closed' }, text: [`Draft ${detail.number} is closed.`] });
  if (decided.includes('send')) return sendDraft(context, session.id, 'guided');
  return leave(session, dialog, asked.value, isResumed);
}

const QUESTIONS: readonly Question[] = [
  ...WHAT_QUESTIONS,
  checksQuestion,
  answersQuestion,
  ...SEVERITY_QUESTIONS_ASKED,
  requestQuestion,
  ...DETAIL_QUESTIONS,
  ...EVIDENCE_QUESTIONS,
];

/** Where a draft goes on: at the first question that stops it from being sent, else at the review. */
async function firstOpen(session: Session, questions: readonly Question[]): Promise<number> {
  const missing = await session.missing();
  const isOpen = ({ items }: Question): boolean =>
    items.some((item) => missing.includes(item) || (item === 'request' && missing.some(isOfRequest)));
  const found = questions.findIndex(isOpen);
  return found < 0 ? questions.length - 1 : found;
}

const isOfRequest = (name: string): boolean => name.startsWith('request.') || name.startsWith('accept.');

async function ask(session: Session, questions: readonly Question[], from: number): Promise<Result<Outcome>> {
  let at = from;
  let shownStep: Step | undefined;
  for (;;) {
    const question = questions[at];
    if (question === undefined) return ok('next');
    if (!isAsked(question, session)) {
      at += 1;
      continue;
    }
    const step = stepOf(question, session);
    if (step !== shownStep) await session.say('', stepLine(step, questions, session));
    shownStep = step;
    const done = await question.run(session);
    if (!done.ok || ['save', 'end', 'solved'].includes(done.value)) return done;
    at = done.value === 'back' ? before(questions, at, session) : at + 1;
  }
}

/** What belongs to a severity that is no question is asked among the details. */
function stepOf({ step }: Question, session: Session): Step {
  return step === 'severity' && !severityIsAsked(session.rules(), session.form()) ? 'details' : step;
}

/** "== Checks (2 of 7) ==", of the steps this kind of case has. */
function stepLine(step: Step, questions: readonly Question[], session: Session): string {
  const steps = STEPS.filter((one) => questions.some((its) => stepOf(its, session) === one && isAsked(its, session)));
  const title = step === 'what' ? whatTitle(session.form()) : TITLES[step];
  return `== ${title} (${steps.indexOf(step) + 1} of ${steps.length}) ==`;
}

function before(questions: readonly Question[], at: number, session: Session): number {
  const found = questions.slice(0, at).findLastIndex((question) => isAsked(question, session));
  return found < 0 ? at : found;
}

const FLOODED =
  'More was piped in than the questions can be answered with, so it was not read any further and nothing was sent. Pipe in one answer a line.';

/** Ends without sending. A draft nobody wrote anything into is not kept. */
async function leave(session: Session, dialog: Dialog, outcome: Outcome, isResumed: boolean): Promise<Result<Answer>> {
  const { id, number } = session.detail();
  const goOn = `Draft ${number} is kept. Go on with: companion case new --guided --resume ${number}`;
  if (dialog.flooded()) return fail('too-large', `${FLOODED} ${goOn}`);
  const exit = dialog.interrupted() ? EXIT.interrupted : outcome === 'save' ? EXIT.done : EXIT.partial;
  const isEmpty = !isResumed && !session.changed() && session.detail().attachments.length === 0;
  if (isEmpty && outcome === 'end') {
    await session.context.call('cases.discard', { id });
    return ok({ json: { id: null, state: 'discarded' }, text: ['Nothing was written, so no draft was kept.'], exit });
  }
  await sayOpen(session);
  return ok({ json: { id, state: 'draft' }, text: [goOn], exit });
}
