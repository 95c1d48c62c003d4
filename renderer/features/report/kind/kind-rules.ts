import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import type { RequestKind } from '../../../../shared/policy/index.ts';
import { withAnswers } from '../report-rules.ts';

/** The draft as another kind, with the severity such cases usually have unless the person chose one. Pure. */
export function withKind(form: CaseDraft, { kind, usualSeverity }: RequestKind, note: string): CaseDraft {
  const next = withAnswers(form, { kind });
  const isChosen = form.severity !== undefined && form.sources?.['severity']?.from !== 'machine';
  if (isChosen) return next;
  return usualSeverity === undefined
    ? withAnswers(next, { severity: undefined })
    : withAnswers(next, { severity: usualSeverity }, note);
}

/** The draft with an answer to a field of its kind. Pure. */
export function withField(form: CaseDraft, id: string, value: string | undefined): CaseDraft {
  const { [id]: _, ...others } = form.request?.fields ?? {};
  const fields = value === undefined || value === '' ? others : { ...others, [id]: value };
  return { ...form, request: { ...form.request, fields } };
}

/** The draft with a term agreed to or not; who and when the core writes. Pure. */
export function withTerm(
  form: CaseDraft,
  term: { readonly id: string; readonly text: string },
  isAgreed: boolean,
): CaseDraft {
  const others = (form.request?.accepted ?? []).filter((one) => one.term !== term.id);
  const accepted = isAgreed ? [...others, { term: term.id, text: term.text }] : others;
  return { ...form, request: { ...form.request, accepted } };
}
