import type { CaseDraft } from './case-form.ts';
import type { AcceptedTerm } from './case-request.ts';
import { fieldProblem, isAccepted } from './request-rules.ts';
import type { RequestField, RequestKind } from '../policy/index.ts';

/** An answer of a kind of request as a review shows it. */
interface FieldRow {
  readonly field: Pick<RequestField, 'id' | 'label' | 'type'>;
  /** Empty where nothing was answered. */
  readonly answer: string;
  /** Nothing is sent with it as it is. */
  readonly isOpen: boolean;
}

/** A term that has to be agreed to. */
interface TermRow {
  readonly id: string;
  readonly text: string;
  /** Who agreed and when; undefined where nobody did, or to other words. */
  readonly agreed: AcceptedTerm | undefined;
}

/** What a kind of request asks beside the form, as it stands. */
export interface RequestRows {
  readonly fields: readonly FieldRow[];
  readonly terms: readonly TermRow[];
  readonly isBilled: boolean;
}

/** Null where the kind asks nothing beside the form and costs nothing. Answers that may stay open and do are left out. Pure. */
export function requestRows(form: CaseDraft, rules: RequestKind | undefined): RequestRows | null {
  if (rules === undefined) return null;
  const answers = form.request?.fields ?? {};
  const fields = (rules.fields ?? [])
    .map((field) => ({
      field,
      answer: (answers[field.id] ?? '').trim(),
      isOpen: fieldProblem(field, answers) !== undefined,
    }))
    .filter(({ answer, isOpen }) => answer !== '' || isOpen);
  const terms = rules.terms
    .filter(({ accept }) => accept === true)
    .map((term) => ({ id: term.id, text: term.text, agreed: agreedTo(form, term) }));
  const isBilled = rules.mayBeBilled;
  return fields.length === 0 && terms.length === 0 && !isBilled ? null : { fields, terms, isBilled };
}

/**
 * The same of a case that was sent: by the names and words of that day, whatever the policy says by now; `rules` only
 * tells how an answer is read. Null where nothing was asked. Pure.
 */
export function sentRows({ request }: CaseDraft, rules: RequestKind | undefined): RequestRows | null {
  const labels = request?.labels ?? {};
  const fields = Object.entries(request?.fields ?? {})
    .filter(([, answer]) => answer.trim() !== '')
    .map(([id, answer]) => {
      const type = rules?.fields?.find((one) => one.id === id)?.type ?? 'text';
      return { field: { id, label: labels[id] ?? id, type }, answer: answer.trim(), isOpen: false };
    });
  const terms = (request?.accepted ?? [])
    .filter(({ at }) => at !== undefined)
    .map((agreed) => ({ id: agreed.term, text: agreed.text ?? agreed.term, agreed }));
  return fields.length === 0 && terms.length === 0 ? null : { fields, terms, isBilled: false };
}

function agreedTo(form: CaseDraft, term: { readonly id: string; readonly text: string }): AcceptedTerm | undefined {
  if (!isAccepted(form, term)) return undefined;
  return form.request?.accepted?.find((one) => one.term === term.id && one.text === term.text);
}
