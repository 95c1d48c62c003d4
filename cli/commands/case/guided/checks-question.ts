import { CHECK_ANSWERS, UNSURE } from '../../../../shared/domain/case-checks.ts';
import type { CheckId, MachineCheck } from '../../../../shared/domain/case-checks.ts';
import { checksAsked } from '../../../../shared/domain/request-rules.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { choiceLine, chosenOf } from './question.ts';
import type { Question } from './question.ts';
import type { Outcome, Session } from './session.ts';

const LABELS: Readonly<Record<CheckId, string>> = {
  elsewhere: 'Does other software, the machine or the network cause it?',
  known: 'Is there an answer already, in an article or an earlier case?',
  reproduced: 'Can it be seen again by the same steps?',
  instances: 'Does it happen in one instance, or in several?',
  pattern: 'Does it come back?',
  changes: 'Did anything change lately?',
  documentation: 'Were the documentation and the release notes read?',
};

const WORDS: Readonly<Record<string, string>> = {
  each: 'each time',
  sometimes: 'now and then',
  once: 'it was once',
  [UNSURE]: 'not sure',
};

/** The seven checks before a case is logged; Enter takes what the machine found, with its evidence. */
export const checksQuestion: Question = {
  step: 'checks',
  items: [],
  applies: (session) => checksAsked(session.rules()).length > 0,
  run: async (session) => {
    const looked = await session.context.call('guide.look', { id: session.id });
    const found = looked.ok ? looked.value.checks : [];
    let at = 0;
    for (;;) {
      const id = checksAsked(session.rules())[at];
      if (id === undefined) return ok('next');
      const machine = found.find((one) => one.id === id);
      const done = await askCheck(session, id, machine);
      if (!done.ok || done.value === 'end' || done.value === 'save') return done;
      if (done.value === 'back' && at === 0) return done;
      at += done.value === 'back' ? -1 : 1;
    }
  },
};

async function askCheck(session: Session, id: CheckId, machine: MachineCheck | undefined): Promise<Result<Outcome>> {
  const choices = [...CHECK_ANSWERS[id], UNSURE].map((value) => ({ value, text: WORDS[value] ?? value }));
  const stands = session.form().checks?.[id];
  const shownChoices = choices.map(({ value, text }) => ({
    text: value === machine?.answer ? `${text} (found)` : text,
  }));
  await session.say('', LABELS[id], ...standing(stands, machine), choiceLine(shownChoices));
  for (;;) {
    const reply = await session.read(helpOf(machine));
    if (reply.kind === 'keep') return takeFound(session, id, machine);
    if (reply.kind !== 'text') return ok(reply.kind);
    const chosen = chosenOf<string>(reply.text, choices);
    if (chosen.ok) return store(session, id, { answer: chosen.value, from: 'person', note: '' });
    await session.say(chosen.error.message);
  }
}

interface Answered {
  readonly answer: string;
  readonly from: 'person' | 'machine';
  readonly note: string;
}

function standing(stands: Answered | undefined, machine: MachineCheck | undefined): readonly string[] {
  if (stands !== undefined)
    return [`  ${WORDS[stands.answer] ?? stands.answer}${stands.note === '' ? '' : ` (${stands.note})`}`];
  if (machine === undefined || machine.sentence === '') return [];
  const takes = machine.answer === null ? '' : ` Enter takes: ${WORDS[machine.answer] ?? machine.answer}.`;
  return [`  ${machine.sentence}${takes}`];
}

/** What the machine's sentence rests on. */
function helpOf(machine: MachineCheck | undefined): readonly string[] {
  const reasons = (machine?.reasons ?? []).map(({ source, text }) => `  ${source}: ${text}`);
  return reasons.length === 0 ? ['The machine has no evidence for this; answer as you know it.'] : reasons;
}

/** Enter keeps an answer that stands there, else takes what the machine found, else leaves it open. */
async function takeFound(session: Session, id: CheckId, machine: MachineCheck | undefined): Promise<Result<Outcome>> {
  const isOpen = session.form().checks?.[id] === undefined;
  if (!isOpen || machine === undefined || machine.answer === null) return ok('next');
  return store(session, id, { answer: machine.answer, from: 'machine', note: machine.sentence });
}

async function store(session: Session, id: CheckId, answered: Answered): Promise<Result<Outcome>> {
  const checks = { ...session.form().checks, [id]: answered };
  const stored = await session.answer({ checks });
  return stored.ok ? ok('next') : stored;
}
