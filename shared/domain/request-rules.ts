import type { RequestField, RequestKind } from '../policy/request-kind.ts';
import { CHECK_IDS } from './case-checks.ts';
import type { CheckId } from './case-checks.ts';
import { FORM_ITEMS, missingToSend, needsImpact } from './case-form.ts';
import type { CaseDraft, FormItem } from './case-form.ts';
import type { AcceptedTerm } from './case-request.ts';
import { isoWithOffset } from './primitives.ts';

/** What a kind of case asks for; undefined: a kind the policy does not speak of, which asks for everything. */
export type KindRules =
  | Pick<RequestKind, 'asks' | 'fields' | 'terms' | 'approval' | 'usualSeverity' | 'kind'>
  | undefined;

/** The rules for a kind. Pure. */
export function rulesOfKind(requests: readonly RequestKind[], kind: CaseDraft['kind']): RequestKind | undefined {
  return requests.find((one) => one.kind === (kind ?? 'problem'));
}

/** Which of the form's items a kind asks for, in the form's order. Pure. */
export function itemsAsked(rules: KindRules): readonly FormItem[] {
  const items = rules?.asks?.items;
  return items === undefined ? FORM_ITEMS : FORM_ITEMS.filter((item) => items.includes(item));
}

/** Whether a kind has a use for an item of the form; what is no item is of use to every kind. Pure. */
export function isAsked(rules: KindRules, item: string): boolean {
  return !FORM_ITEMS.some((one) => one === item) || itemsAsked(rules).some((one) => one === item);
}

/** Whether a kind of case belongs to an instance. Pure. */
export function needsInstance(rules: KindRules): boolean {
  return rules?.asks?.instance ?? true;
}

/** The mildest severity. */
const MILDEST = 4;

/**
 * Whether something may stand still behind a case of this kind, so that the number for emergencies belongs beside it. A
 * kind that usually is of the mildest severity, such as a wish or a course, stops nobody. Pure.
 */
export function mayBeUrgent(rules: KindRules): boolean {
  return rules?.usualSeverity !== MILDEST;
}

/**
 * Whether the severity is a question: of a kind that may be urgent, and wherever none stands there or one that has to be
 * accounted for. Every other kind has the severity that such cases usually have. Pure.
 */
export function severityIsAsked(rules: KindRules, draft: CaseDraft): boolean {
  return mayBeUrgent(rules) || draft.severity === undefined || needsImpact(draft);
}

/**
 * Which of the checks before logging make sense for a kind, in the guide's order: those it names; without a word of it
 * all where the whole form is asked, for a fault, and none where something is wanted. Pure.
 */
export function checksAsked(rules: KindRules): readonly CheckId[] {
  if (rules?.asks === undefined) return CHECK_IDS;
  const { checks = [] } = rules.asks;
  return CHECK_IDS.filter((id) => checks.includes(id));
}

/** Whether what a machine collects says something to a case of this kind: it asks for files or recordings. Pure. */
export function wantsEvidence(rules: KindRules): boolean {
  const items = itemsAsked(rules);
  return items.includes('attachments') || items.includes('recordings');
}

/**
 * What of a draft is for support: without what a machine filled in for another kind, and without checks that its kind does
 * not ask. What a person wrote stays, whatever the kind. The same draft where nothing is too much. Pure.
 */
export function ofItsKind(draft: CaseDraft, rules: KindRules): CaseDraft {
  const idle = Object.entries(draft.sources ?? {})
    .filter(([item, { from }]) => from === 'machine' && !hasUse(rules, item))
    .map(([item]) => item);
  const given = Object.keys(draft.checks ?? {});
  const checks = given.filter((id) => checksAsked(rules).some((asked) => asked === id));
  if (idle.length === 0 && checks.length === given.length) return draft;
  const isKept = ([item]: readonly [string, unknown]): boolean => !idle.includes(item) && item !== 'checks';
  const kept = Object.entries(draft.checks ?? {}).filter(([id]) => checks.includes(id));
  return {
    ...Object.fromEntries(Object.entries(draft).filter(isKept)),
    ...(kept.length === 0 ? {} : { checks: Object.fromEntries(kept) }),
    ...(draft.sources === undefined
      ? {}
      : { sources: Object.fromEntries(Object.entries(draft.sources).filter(isKept)) }),
  };
}

/** Whether a kind has a use for something a machine can fill in; a wish happens in no instance and in no time zone. Pure. */
export function hasUse(rules: KindRules, item: string): boolean {
  if (item === 'instance') return needsInstance(rules);
  return isAsked(rules, item === 'timeZone' ? 'occurredAt' : item);
}

/** What is wrong with an answer to a field; undefined when it may stand. Pure. */
export function fieldProblem(
  field: RequestField,
  answers: Readonly<Record<string, string>>,
): 'missing' | 'form' | 'order' | 'same' | undefined {
  const answer = (answers[field.id] ?? '').trim();
  if (answer === '') return field.required ? 'missing' : undefined;
  if (!FITS[field.type](answer)) return 'form';
  const before = field.after === undefined ? undefined : answers[field.after];
  if (before !== undefined && Date.parse(before) >= Date.parse(answer)) return 'order';
  const other = field.differsFrom === undefined ? undefined : answers[field.differsFrom];
  return other !== undefined && other.trim().toLowerCase() === answer.toLowerCase() ? 'same' : undefined;
}

const MOST_MINUTES = 1_000_000;

const FITS: Readonly<Record<RequestField['type'], (answer: string) => boolean>> = {
  text: () => true,
  longText: () => true,
  instance: () => true,
  dateTime: (answer) => isoWithOffset.safeParse(answer).success,
  minutes: (answer) => /^\d{1,7}$/u.test(answer) && Number(answer) <= MOST_MINUTES,
  yesNo: (answer) => answer === 'yes' || answer === 'no',
};

/** Whether a term was agreed to in the words it has now. Pure. */
export function isAccepted(draft: CaseDraft, term: { readonly id: string; readonly text: string }): boolean {
  return (draft.request?.accepted ?? []).some((one) => one.term === term.id && one.text === term.text);
}

/**
 * What a kind of request still needs beside the form's items: `request.FIELD` for fields without a fitting answer,
 * `accept.TERM` for terms that were not agreed to. Pure.
 */
export function openRequest(draft: CaseDraft, rules: KindRules): readonly string[] {
  const answers = draft.request?.fields ?? {};
  const fields = (rules?.fields ?? []).filter((field) => fieldProblem(field, answers) !== undefined);
  const terms = (rules?.terms ?? []).filter((term) => term.accept === true && !isAccepted(draft, term));
  return [...fields.map(({ id }) => `request.${id}`), ...terms.map(({ id }) => `accept.${id}`)];
}

/** Who agrees to terms, when, under which policy. */
export interface Accepting {
  readonly by: string;
  readonly at: string;
  readonly policy: { readonly id: string; readonly version: number };
}

/**
 * The draft with what only the core may write: who agreed to which words and when, and what the fields are called. What
 * was agreed to before in the same words keeps its time. Answers to fields of another kind stay, without a name. Pure.
 */
export function stampedRequest(draft: CaseDraft, before: CaseDraft, rules: KindRules, accepting: Accepting): CaseDraft {
  if (draft.request === undefined) return draft;
  const { fields = {}, accepted = [] } = draft.request;
  const known = (rules?.fields ?? []).filter(({ id }) => Object.hasOwn(fields, id));
  const terms = (rules?.terms ?? []).filter(({ id }) => accepted.some(({ term }) => term === id));
  const kept = before.request?.accepted ?? [];
  return {
    ...draft,
    request: {
      fields,
      labels: Object.fromEntries(known.map(({ id, label }) => [id, label])),
      accepted: terms.map((term) => keptTerm(kept, term) ?? newTerm(term, accepting)),
    },
  };
}

interface Term {
  readonly id: string;
  readonly text: string;
}

const keptTerm = (kept: readonly AcceptedTerm[], { id, text }: Term): AcceptedTerm | undefined =>
  kept.find((one) => one.term === id && one.text === text && one.at !== undefined);

const newTerm = ({ id, text }: Term, { by, at, policy }: Accepting): AcceptedTerm => ({
  term: id,
  text,
  by,
  at,
  policy,
});

/** Names of everything that stops a case of its kind from being sent, but a key contact's yes. Pure. */
export function missingOfKind(draft: CaseDraft, attachmentCount: number, rules: KindRules): readonly string[] {
  const items = itemsAsked(rules);
  const isImpactNeeded = needsImpact(draft) && !items.includes('businessImpact');
  const asked = {
    items: isImpactNeeded ? [...items, 'businessImpact' as const] : items,
    instance: needsInstance(rules),
  };
  return [...missingToSend(draft, attachmentCount, asked), ...openRequest(draft, rules)];
}
