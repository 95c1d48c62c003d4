import { needsImpact } from '../../../../shared/domain/case-form.ts';
import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { itemsAsked, needsInstance } from '../../../../shared/domain/request-rules.ts';
import { fail } from '../../../../shared/errors.ts';
import { ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { wantedLabel } from './wanted-words.ts';
import { isFormItem } from './session.ts';
import type { Outcome, Patch, Session } from './session.ts';

/** The parts of the flow, in the order of the window's steps. */
export const STEPS = ['what', 'checks', 'answers', 'severity', 'details', 'evidence', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** One question of the flow. */
export interface Question {
  readonly step: Step;
  /** What of the draft it answers; the flow goes on with the first that is missing. */
  readonly items: readonly string[];
  readonly applies?: (session: Session) => boolean;
  /** Fails only where the draft cannot be stored or read. */
  readonly run: (session: Session) => Promise<Result<Outcome>>;
}

/** One item of the form that is answered by a line. */
export interface Field {
  readonly step: Step;
  readonly item: keyof CaseDraft;
  readonly label: string;
  readonly help: readonly string[];
  /** What stands there, as text; empty where nothing does. */
  readonly show: (form: CaseDraft, session: Session) => string;
  /** What a line means; `invalid` in words is told and asked again. */
  readonly take: (text: string, session: Session) => Result<Patch> | Promise<Result<Patch>>;
  /** Lines between the label and the prompt: choices, an example. */
  readonly hint?: (session: Session) => readonly string[] | Promise<readonly string[]>;
  readonly applies?: (session: Session) => boolean;
}

/** A question about one item: what stands there with its source, then a line from the person. */
export function fieldQuestion(field: Field): Question {
  return {
    step: field.step,
    items: [field.item],
    ...(field.applies === undefined ? {} : { applies: field.applies }),
    run: async (session) => {
      const label = wantedLabel(field.item, session.form()) ?? field.label;
      await session.say('', label, ...present(field, session), ...((await field.hint?.(session)) ?? []));
      for (;;) {
        const reply = await session.read(field.help);
        if (reply.kind !== 'text') return ok(reply.kind === 'keep' ? 'next' : reply.kind);
        const done = await takeLine(field, reply.text, session);
        if (done.ok) return ok('next');
        if (done.error.code !== 'invalid' && done.error.code !== 'refused') return done;
        await session.say(done.error.message);
      }
    },
  };
}

/** What stands there already, and who put it there. */
function present(field: Field, session: Session): readonly string[] {
  const form = session.form();
  const reason = form.unknown?.[field.item];
  if (reason !== undefined && reason !== '') return [`  unknown: ${reason}`];
  const value = field.show(form, session);
  if (value === '') return [];
  const source = form.sources?.[field.item];
  const from = source?.from === 'machine' ? [`  (${source.note}; Enter takes it)`] : [];
  return [...value.split('\n').map((line) => `  ${line}`), ...from];
}

async function takeLine(field: Field, text: string, session: Session): Promise<Result<void>> {
  const [, reason] = /^unknown\s+(.+)$/isu.exec(text) ?? [];
  if (reason !== undefined && isFormItem(field.item)) return session.setUnknown(field.item, reason.trim());
  if (text.toLowerCase() === 'unknown')
    return fail('invalid', 'Say why it is not known: unknown REASON. Or press Enter to leave it open.');
  const taken = await field.take(text, session);
  return taken.ok ? session.answer(taken.value) : taken;
}

/** Whether a question is to be asked: it applies, and the policy asks what it answers of this kind of case. */
export function isAsked(question: Question, session: Session): boolean {
  if (question.applies?.(session) === false) return false;
  const rules = session.rules();
  const asked = itemsAsked(rules);
  return question.items.every((item) => {
    if (item === 'instance') return needsInstance(rules);
    // What it costs is asked of every kind at the severities at which it is needed.
    if (item === 'businessImpact' && needsImpact(session.form())) return true;
    return !isFormItem(item) || asked.includes(item);
  });
}

/** A choice among a few: by number, by word, or by the beginning of the word. */
export function chosenOf<T extends string>(
  text: string,
  choices: readonly { readonly value: T; readonly text: string }[],
): Result<T> {
  const number = /^\d{1,2}$/u.test(text) ? choices[Number(text) - 1] : undefined;
  const typed = text.toLowerCase();
  const named = choices.filter((one) => [one.value, one.text].some((word) => word.toLowerCase().startsWith(typed)));
  const exact = choices.find((one) => [one.value, one.text].some((word) => word.toLowerCase() === typed));
  const found = number ?? exact ?? (named.length === 1 ? named[0] : undefined);
  if (found !== undefined) return ok(found.value);
  return fail('invalid', `Answer with a number from 1 to ${choices.length}, or with one of the words.`);
}

/** "  1 Production   2 Test". */
export function choiceLine(choices: readonly { readonly text: string }[]): string {
  return `  ${choices.map((one, index) => `${index + 1} ${one.text}`).join('   ')}`;
}
