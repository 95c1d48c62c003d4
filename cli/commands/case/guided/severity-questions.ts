import type { CoreContract, OutputOf } from '../../../../shared/contract/index.ts';
import { needsImpact } from '../../../../shared/domain/case-form.ts';
import type { Severity } from '../../../../shared/domain/primitives.ts';
import type { SeverityQuestion } from '../../../../shared/domain/severity-answers.ts';
import { compareSeverity, soundsLike, suggestSeverity, wordsOf } from '../../../../shared/domain/severity-rules.ts';
import type { FittingExample, Suggestion } from '../../../../shared/domain/severity-rules.ts';
import { severityIsAsked } from '../../../../shared/domain/request-rules.ts';
import { fail } from '../../../../shared/errors.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { suggestionText } from '../../../severity-words.ts';
import { bothZones } from '../../../time.ts';
import { callQuestion, sayEmergency } from './emergency.ts';
import { choiceLine, chosenOf, fieldQuestion } from './question.ts';
import type { Question } from './question.ts';
import type { Patch, Session } from './session.ts';
import { textQuestion } from './what-questions.ts';

export type Severities = OutputOf<CoreContract, 'cases.severities'>;

const ASKED = {
  signIn: {
    label: 'Can people sign in?',
    choices: [
      { value: 'all', text: 'everybody can' },
      { value: 'some', text: 'some cannot' },
      { value: 'nobody', text: 'nobody can' },
    ],
  },
  stopped: {
    label: 'Who is stopped?',
    choices: [
      { value: 'nobody', text: 'no one' },
      { value: 'one', text: 'one person' },
      { value: 'several', text: 'several people' },
      { value: 'plant', text: 'the whole plant' },
    ],
  },
  workaround: {
    label: 'Is there another way meanwhile?',
    choices: [
      { value: 'yes', text: 'yes' },
      { value: 'no', text: 'no' },
    ],
  },
} as const;

const isFault = (session: Session): boolean => (session.form().kind ?? 'problem') === 'problem';

function plainQuestion(question: SeverityQuestion): Question {
  const { label, choices } = ASKED[question];
  return fieldQuestion({
    step: 'severity',
    item: 'severityAnswers',
    label,
    applies: isFault,
    help: ['Your answers suggest a severity. You choose it yourself afterwards.'],
    show: ({ severityAnswers }) => choices.find(({ value }) => value === severityAnswers?.[question])?.text ?? '',
    hint: () => [choiceLine(choices)],
    take: (text, session) => {
      const chosen = chosenOf<string>(text, choices);
      if (!chosen.ok) return chosen;
      const form = session.form();
      const severityAnswers = { ...form.severityAnswers, [question]: chosen.value };
      const isNone = question === 'workaround' && chosen.value === 'no' && (form.workaround ?? '') === '';
      return ok({ severityAnswers, ...(isNone ? { workaround: 'None' } : {}) });
    },
  });
}

const examples = fieldQuestion({
  step: 'severity',
  item: 'severityExamples',
  applies: isFault,
  label: 'Which of these is it like?',
  help: ['Numbers divided by commas, such as 6, 7. "none" takes back what was chosen.'],
  show: (form) => (form.severityExamples ?? []).join(', '),
  hint: async (session) => {
    const known = await severities(session);
    if (!known.ok) return [];
    const all = numbered(known.value);
    const heard = new Set(soundsLike(wordsOf(session.form()), known.value).map(({ id }) => id));
    return all.map(({ id, text, severity }, index) => {
      const mark = heard.has(id) ? '   <- your words sound like this' : '';
      return `  ${String(index + 1).padStart(2)} ${text} (severity ${severity})${mark}`;
    });
  },
  take: async (text, session): Promise<Result<Patch>> => {
    if (text.toLowerCase() === 'none') return ok({ severityExamples: [] });
    const known = await severities(session);
    if (!known.ok) return known;
    const all = numbered(known.value);
    const chosen = text.split(/[,\s]+/u).map((part) => all[Number(part) - 1]?.id);
    return chosen.every((id) => id !== undefined)
      ? ok({ severityExamples: [...new Set(chosen)] })
      : fail('invalid', `Write numbers from 1 to ${all.length}, divided by commas.`);
  },
});

function numbered({ levels }: Severities): readonly FittingExample[] {
  return levels.flatMap((level) => level.examples.map(({ id, text }) => ({ id, text, severity: level.severity })));
}

/** The four levels with what each means and its due time; Enter takes the one that fits. */
const level: Question = {
  step: 'severity',
  items: ['severity'],
  applies: (session) => severityIsAsked(session.rules(), session.form()),
  run: async (session) => {
    const known = await severities(session);
    if (!known.ok) return known;
    const suggested = suggestSeverity(session.form(), known.value);
    const standing = session.form().severity ?? suggested?.severity;
    await session.say('', 'How severe is it?', ...(await levelLines(session, known.value)));
    if (suggested !== null)
      await session.say(
        `  It fits ${suggested.severity} ${suggestionText(suggested, nameOf(known.value, suggested.severity))}`,
      );
    if (standing !== undefined) await session.say(`  Enter takes ${standing}.`);
    for (;;) {
      const reply = await session.read(['1, 2, 3 or 4. Support may grade the case again.']);
      if (reply.kind !== 'text' && reply.kind !== 'keep') return ok(reply.kind);
      if (reply.kind === 'keep' && standing === undefined) return ok('next');
      const severity = reply.kind === 'text' ? severityIn(reply.text) : standing;
      if (severity === undefined) await session.say('Answer with 1, 2, 3 or 4.');
      else return chosen(session, severity, suggested);
    }
  },
};

async function chosen(session: Session, severity: Severity, suggested: Suggestion | null) {
  const fits = suggested?.severity;
  const said = suggested?.basis === 'words' ? 'Your words sound like' : 'Your answers fit';
  if (session.form().severity !== severity) {
    const stored = await session.answer({ severity });
    if (!stored.ok) return stored;
  }
  if (fits !== undefined && compareSeverity(severity, fits) === 'higher')
    await session.say(`${said} ${fits}. You may log it as ${severity}; support may change it after talking to you.`);
  if (fits !== undefined && compareSeverity(severity, fits) === 'lower')
    await session.say(`${said} ${fits}, which support answers sooner. You may still log it as ${severity}.`);
  if (severity === 1) await sayEmergency(session, 'Severity 1: call now. A case logged online counts the same.');
  return ok('next' as const);
}

const severityIn = (text: string): Severity | undefined =>
  ([1, 2, 3, 4] as const).find((severity) => String(severity) === text);

async function levelLines(session: Session, known: Severities): Promise<readonly string[]> {
  const logged = await session.context.call('clocks.ifLogged', { kind: session.form().kind ?? 'problem' });
  return known.levels.map(({ severity, name, meaning, dueAt }) => {
    const clocks = logged.ok ? logged.value.levels.find((one) => one.severity === severity)?.clocks : undefined;
    const first = clocks?.find(({ clock }) => clock === 'firstResponse');
    const due =
      first?.immediate === true ? 'at once' : `by ${bothZones(first?.dueAt ?? dueAt, session.zone, known.zone)}`;
    return `  ${severity} ${name}: ${meaning} First response ${due}.`;
  });
}

const nameOf = ({ levels }: Severities, severity: Severity): string =>
  levels.find((one) => one.severity === severity)?.name ?? '';

function severities(session: Session): Promise<Result<Severities>> {
  return session.context.call('cases.severities', {});
}

const impact = textQuestion(
  'severity',
  'businessImpact',
  'What does it cost the business? (needed at severity 1 and 2)',
  'What support wants to know: orders at risk, people stopped, since when, the next deadline.',
);

const workaround: Question = {
  ...textQuestion(
    'severity',
    'workaround',
    'What do you do by hand meanwhile?',
    'For example: the sequence is kept on paper.',
  ),
  applies: (session) => session.form().severityAnswers?.workaround !== 'no',
};

/** How bad it is: three questions, the examples, the level, and what it costs. */
export const SEVERITY_QUESTIONS_ASKED: readonly Question[] = [
  plainQuestion('signIn'),
  plainQuestion('stopped'),
  plainQuestion('workaround'),
  workaround,
  examples,
  level,
  { ...callQuestion, applies: (session) => session.form().severity === 1 },
  impact,
  textQuestion(
    'severity',
    'timeSensitivity',
    'Until when is it needed?',
    'For example: before the night shift at 22:00.',
  ),
];

/** Whether the impact is still to be told before the case can go. */
export const lacksImpact = (session: Session): boolean => {
  const form = session.form();
  return needsImpact(form) && (form.businessImpact ?? '').trim() === '';
};
