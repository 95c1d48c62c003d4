import type { CaseDraft } from './case-form.ts';
import { SEVERITY_QUESTIONS } from './severity-answers.ts';
import type { SeverityAnswers, SeverityQuestion } from './severity-answers.ts';

/** A case as it leaves: a draft with what the core adds for whoever reads it at support. */
export interface LeavingForm extends CaseDraft {
  /** Why its severity was chosen, in English, a line each. */
  readonly severityWhy?: string;
}

/** An example of the policy by which a severity can be chosen. */
interface Example {
  readonly id: string;
  readonly text: string;
}

type Answers<Q extends SeverityQuestion> = Readonly<Record<NonNullable<SeverityAnswers[Q]>, string>>;

const ASKED: Readonly<Record<SeverityQuestion, string>> = {
  signIn: 'Can people sign in?',
  stopped: 'Who is stopped?',
  workaround: 'Is there another way meanwhile?',
};

const SIGN_IN: Answers<'signIn'> = { all: 'Everybody can', some: 'Some cannot', nobody: 'Nobody can' };
const STOPPED: Answers<'stopped'> = {
  nobody: 'Nobody',
  one: 'One person',
  several: 'Several people',
  plant: 'The whole plant',
};
const WORKAROUND: Answers<'workaround'> = { yes: 'Yes', no: 'No' };

/** So much of the business impact is said again; the whole of it stands in its own place. */
const MOST_IMPACT = 200;

/**
 * Why a severity was chosen, for whoever grades the case at support: the examples that were ticked, the three answers,
 * and what it costs. Empty where nothing was ticked or answered. In English, as support reads it. Pure.
 */
export function severityWhy(form: CaseDraft, examples: readonly Example[]): string {
  const reasons = [...tickedLines(form, examples), ...answerLines(form.severityAnswers ?? {})];
  return reasons.length === 0 ? '' : [...reasons, ...impactLine(form)].join('\n');
}

/** The form with why its severity was chosen; the form as it is where nothing was ticked or answered. Pure. */
export function withSeverityWhy(form: CaseDraft, examples: readonly Example[]): LeavingForm {
  const why = severityWhy(form, examples);
  return why === '' ? form : { ...form, severityWhy: why };
}

function tickedLines({ severityExamples = [] }: CaseDraft, examples: readonly Example[]): readonly string[] {
  return examples.filter(({ id }) => severityExamples.includes(id)).map(({ text }) => `Ticked: ${text}`);
}

function answerLines({ signIn, stopped, workaround }: SeverityAnswers): readonly string[] {
  const said: Readonly<Record<SeverityQuestion, string | undefined>> = {
    signIn: signIn === undefined ? undefined : SIGN_IN[signIn],
    stopped: stopped === undefined ? undefined : STOPPED[stopped],
    workaround: workaround === undefined ? undefined : WORKAROUND[workaround],
  };
  return SEVERITY_QUESTIONS.flatMap((question) => {
    const answer = said[question];
    return answer === undefined ? [] : [`${ASKED[question]} ${answer}`];
  });
}

function impactLine({ businessImpact = '' }: CaseDraft): readonly string[] {
  const line = businessImpact.replaceAll(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  if (line === '') return [];
  return [`Business impact: ${letters.length > MOST_IMPACT ? `${letters.slice(0, MOST_IMPACT).join('')}…` : line}`];
}
