import { needsImpact } from './case-form.ts';
import type { CaseDraft, FormItem } from './case-form.ts';
import { fieldProblem, itemsAsked, missingOfKind, needsInstance, severityIsAsked } from './request-rules.ts';
import type { KindRules } from './request-rules.ts';

/** What frames a case and is asked together with an item of the form, as the guide does: one answer, counted once. */
const BELONGS: Readonly<Partial<Record<FormItem, readonly string[]>>> = {
  description: ['title', 'kind'],
  timeSensitivity: ['severity'],
  environment: ['instance'],
  occurredAt: ['timeZone'],
};

/** One answer that a case needs. */
export interface Answer {
  /** What can be missing of it, as `missingOfKind` names it. */
  readonly names: readonly string[];
  /** Of these what is missing; none where it is answered. */
  readonly missing: readonly string[];
}

/** How far a draft is: of `of` answers so many are there, and the others are open. */
export interface Completed {
  /** How many answers a case of its kind needs: for a problem the form's fourteen. */
  readonly of: number;
  readonly answered: number;
  readonly answers: readonly Answer[];
}

/**
 * The one count of a draft's answers, for every list, title and face: the items its kind asks for, with what belongs to
 * them, what the kind asks beside the form, and the terms to agree to. A key contact's yes is no answer and is not
 * counted. `attachmentCount` answers the items of files. Pure.
 */
export function completed(draft: CaseDraft, attachmentCount: number, rules: KindRules): Completed {
  const missing = missingOfKind(draft, attachmentCount, rules);
  const answers = answersAsked(draft, rules, missing).map((names) => ({
    names,
    missing: missing.filter((name) => names.includes(name)),
  }));
  const answered = answers.filter((one) => one.missing.length === 0).length;
  return { of: answers.length, answered, answers };
}

/** Each answer as the names that can be missing of it. */
function answersAsked(draft: CaseDraft, rules: KindRules, missing: readonly string[]): readonly (readonly string[])[] {
  const asked = itemsAsked(rules);
  const isImpactAlso = needsImpact(draft) && !asked.includes('businessImpact');
  const items: readonly FormItem[] = isImpactAlso ? [...asked, 'businessImpact'] : asked;
  const withParts = items.map((item): readonly string[] => [item as string].concat(BELONGS[item] ?? []));
  const isPart = (name: string): boolean => withParts.some((names) => names.includes(name));
  const alone = frameAsked(draft, rules, missing).filter((name) => !isPart(name));
  return [...withParts, ...alone.map((name) => [name]), ...requestAsked(draft, rules).map((name) => [name])];
}

/** What of the frame is a question: a kind that is chosen and a severity that goes without saying are none. */
function frameAsked(draft: CaseDraft, rules: KindRules, missing: readonly string[]): readonly string[] {
  return [
    'title',
    ...(needsInstance(rules) ? ['instance'] : []),
    ...(severityIsAsked(rules, draft) ? ['severity'] : []),
    ...(['kind', 'timeZone'] as const).filter((name) => missing.includes(name)),
  ];
}

/** Fields that have to be answered, those that are answered in a way that cannot stand, and terms to agree to. */
function requestAsked(draft: CaseDraft, rules: KindRules): readonly string[] {
  const answers = draft.request?.fields ?? {};
  const fields = (rules?.fields ?? []).filter((field) => field.required || fieldProblem(field, answers) !== undefined);
  const terms = (rules?.terms ?? []).filter(({ accept }) => accept === true);
  return [...fields.map(({ id }) => `request.${id}`), ...terms.map(({ id }) => `accept.${id}`)];
}
