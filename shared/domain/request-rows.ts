import type { CaseDraft } from './case-form.ts';
import type { AcceptedTerm } from './case-request.ts';
import { fieldProblem, isAccepted } from './request-rules.ts';
import type { RequestField, RequestKind } from '../policy/index.ts';

/** An answer of a kind of request as a review shows it. */
interface FieldRow {
  readonly field: RequestField;
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

function agreedTo(form: CaseDraft, term: { readonly id: string; readonly text: string }): AcceptedTerm | undefined {
  if (!isAccepted(form, term)) return undefined;
  return form.request?.accepted?.find((one) => one.term === term.id && one.text === term.text);
}
