import { CHECK_IDS, UNSURE } from './case-checks.ts';
import type { CheckId, FoundItem, MachineCheck } from './case-checks.ts';
import { caseDraft } from './case-form.ts';
import type { CaseDraft, FormItem } from './case-form.ts';

/** Whether a person wrote, chose or emptied this, so that no machine touches it. */
function isPersons(form: CaseDraft, item: string): boolean {
  const source = form.sources?.[item];
  if (source !== undefined) return source.from === 'person';
  return form[item as keyof CaseDraft] !== undefined || form.unknown?.[item] !== undefined;
}

/**
 * The form with what a machine found: in what is empty, and in what a machine filled before. What a person gave, emptied
 * or declared unknown stays. The same form where nothing is new. Pure.
 */
export function withFound(form: CaseDraft, found: Readonly<Record<string, FoundItem>>): CaseDraft {
  const news = Object.entries(found).filter(([item, { value, note }]) => {
    const isKnown = JSON.stringify(form[item as keyof CaseDraft]) === JSON.stringify(value);
    return !isPersons(form, item) && !(isKnown && form.sources?.[item]?.note === note);
  });
  if (news.length === 0) return form;
  const values = Object.fromEntries(news.map(([item, { value }]) => [item, value]));
  const sources = Object.fromEntries(news.map(([item, { note }]) => [item, { from: 'machine', note }]));
  const read = caseDraft.safeParse({ ...form, ...values, sources: { ...form.sources, ...sources } });
  return read.success ? read.data : form;
}

/** The form with the checks that a machine can answer. What a person answered stays. The same form where nothing is new. Pure. */
export function withMachineChecks(form: CaseDraft, found: readonly MachineCheck[]): CaseDraft {
  const given: Readonly<Record<string, unknown>> = form.checks ?? {};
  let checks: Readonly<Record<string, unknown>> = given;
  for (const { id, answer, sentence } of found) {
    const before = form.checks?.[id];
    if (before?.from === 'person') continue;
    if (answer === null) {
      if (before === undefined) continue;
      const { [id]: _, ...others } = checks;
      checks = others;
    } else if (before?.answer !== answer || before.note !== sentence) {
      checks = { ...checks, [id]: { answer, from: 'machine', note: sentence } };
    }
  }
  return checks === given ? form : { ...form, checks };
}

/** The form with a check as a person answers it; null takes the answer back. Pure. */
export function withCheck(form: CaseDraft, id: CheckId, answer: string | null): CaseDraft {
  const { [id]: _, ...others } = form.checks ?? {};
  if (answer === null) return { ...form, checks: others };
  return { ...form, checks: { ...others, [id]: { answer, from: 'person', note: '' } } };
}

/** How many of these checks are answered; "not sure" is an answer, a machine's that is not sure is none yet. Pure. */
export function checksAnswered(form: CaseDraft, asked: readonly CheckId[] = CHECK_IDS): number {
  return asked
    .map((id) => form.checks?.[id])
    .filter((one) => one !== undefined && (one.from === 'person' || one.answer !== UNSURE)).length;
}

/** Items that a machine answered: by their source, and evidence that was collected. Pure. */
export function byMachine(form: CaseDraft, hasBundle: boolean, answered: readonly FormItem[]): readonly FormItem[] {
  return answered.filter((item) => {
    if (item === 'attachments') return hasBundle;
    return form.sources?.[item]?.from === 'machine';
  });
}
