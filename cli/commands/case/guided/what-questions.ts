import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { parseUsers, usersText } from '../../../../shared/domain/case-people.ts';
import { itemsAsked } from '../../../../shared/domain/request-rules.ts';
import { fail } from '../../../../shared/errors.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { systemClock } from '../../../../core/app/index.ts';
import { kindQuestion } from './kind-question.ts';
import { momentOf, momentShown } from './moment.ts';
import { MOMENT_HELP } from './moment-words.ts';
import { choiceLine, chosenOf, fieldQuestion } from './question.ts';
import type { Field, Question } from './question.ts';
import type { Patch, Session } from './session.ts';

type TextItem = {
  [K in keyof CaseDraft]-?: CaseDraft[K] extends string | undefined ? K : never;
}[keyof CaseDraft];

/** A question whose answer is text as it is written. */
export function textQuestion(step: Field['step'], item: TextItem, label: string, help: string): Question {
  return fieldQuestion({
    step,
    item,
    label,
    help: [help],
    show: (form) => form[item] ?? '',
    take: (text) => ok({ [item]: text }),
  });
}

const ONE_OR_MANY = [
  { value: 'one', text: 'only me' },
  { value: 'many', text: 'several people' },
] as const;
const YES_NO = [
  { value: 'yes', text: 'yes' },
  { value: 'no', text: 'no' },
] as const;

const occurredAt = fieldQuestion({
  step: 'what',
  item: 'occurredAt',
  label: 'Since when?',
  help: [MOMENT_HELP, 'It is meant in your time zone.'],
  show: ({ occurredAt: at, timeZone }, { zone }) => {
    if (at === undefined) return '';
    const shown = timeZone ?? zone;
    return `${momentShown(at, shown)} (${shown})`;
  },
  take: async (text, session) => {
    const zone = session.form().timeZone ?? session.zone;
    const moment = momentOf(text, { zone, now: systemClock.now(), tense: 'past' });
    if (!moment.ok) return moment;
    await session.say(`  ${momentShown(moment.value, zone)} (${zone})`);
    return ok({ occurredAt: moment.value, timeZone: zone });
  },
});

const instance = fieldQuestion({
  step: 'what',
  item: 'instance',
  label: 'Which instance?',
  help: ['The installation of the product it happens in. A number chooses one of those that were found.'],
  show: (form) => form.instance ?? '',
  hint: async (session) => {
    const found = await instances(session);
    return found.length === 0 ? [] : [choiceLine(found.map(({ name }) => ({ text: name })))];
  },
  take: async (text, session) => {
    const found = await instances(session);
    const chosen = /^\d{1,2}$/u.test(text) ? found[Number(text) - 1] : found.find(({ name }) => name === text);
    if (chosen === undefined) return ok({ instance: text });
    // Its version comes along, unless the person wrote another.
    const isOwn = session.form().sources?.['version']?.from === 'person';
    return ok({ instance: chosen.name, ...(chosen.version === null || isOwn ? {} : { version: chosen.version }) });
  },
});

async function instances(
  session: Session,
): Promise<readonly { readonly name: string; readonly version: string | null }[]> {
  const listing = await session.context.call('instances.list', {});
  return listing.ok ? listing.value.instances : [];
}

const oneOrMany = fieldQuestion({
  step: 'what',
  applies: (session) => itemsAsked(session.rules()).includes('users'),
  item: 'oneOrMany',
  label: 'Who is affected?',
  help: ['Only you, or several people.'],
  show: (form) => ONE_OR_MANY.find(({ value }) => value === form.oneOrMany)?.text ?? '',
  hint: () => [choiceLine(ONE_OR_MANY)],
  take: (text) => {
    const chosen = chosenOf(text, ONE_OR_MANY);
    return chosen.ok ? ok({ oneOrMany: chosen.value }) : chosen;
  },
});

const users = fieldQuestion({
  step: 'what',
  item: 'users',
  label: 'Their sign-in names?',
  help: ['Divided by commas, with the name in brackets where it helps: kpatel (Kim Patel), planner3'],
  show: (form) => usersText(form.users),
  take: (text): Result<Patch> => {
    const people = parseUsers(text);
    return people.length === 0 ? fail('invalid', 'Write at least one sign-in name.') : ok({ users: people });
  },
});

const endUserProblem = fieldQuestion({
  step: 'what',
  item: 'endUserProblem',
  label: 'Do end users meet it?',
  help: ['Yes: people who plan. No: only those who administer the system.'],
  show: (form) => (form.endUserProblem === undefined ? '' : form.endUserProblem ? 'yes' : 'no'),
  hint: () => [choiceLine(YES_NO)],
  take: (text) => {
    const chosen = chosenOf(text, YES_NO);
    return chosen.ok ? ok({ endUserProblem: chosen.value === 'yes' }) : chosen;
  },
});

/** What happened, where, when and to whom. */
export const WHAT_QUESTIONS: readonly Question[] = [
  kindQuestion,
  textQuestion('what', 'title', 'What is it, in one line?', 'For example: line 3 has no start times after the import'),
  textQuestion('what', 'description', 'What went wrong?', 'What you did, what you saw, which jobs or lines.'),
  textQuestion('what', 'desiredResult', 'What should have happened?', 'What you expected to see.'),
  textQuestion('what', 'errorText', 'What did the message say, word for word?', 'As it was shown on the screen.'),
  occurredAt,
  instance,
  oneOrMany,
  users,
  endUserProblem,
];

/** How it can be seen again, and where it runs. */
export const DETAIL_QUESTIONS: readonly Question[] = [
  textQuestion('details', 'stepsToReproduce', 'How can it be seen again?', 'Step by step.'),
  textQuestion('details', 'environment', 'Where does it run?', 'Instance, server, connected systems.'),
  textQuestion('details', 'version', 'Which version of the product?', 'For example: 12.3.1'),
];
