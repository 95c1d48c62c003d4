import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { isAsked } from '../../../../shared/domain/request-rules.ts';
import type { RequestKind } from '../../../../shared/policy/index.ts';
import { withAnswers } from '../report-rules.ts';

/**
 * The draft as another kind, with the severity such cases usually have unless the person chose one, and without what a
 * machine filled in for the kind before: a wish for the product has no error from a log. Pure.
 */
export function withKind(form: CaseDraft, rules: RequestKind, note: string): CaseDraft {
  const { kind, usualSeverity } = rules;
  const next = withAnswers(withoutUnasked(form, rules), { kind });
  const isChosen = form.severity !== undefined && form.sources?.['severity']?.from !== 'machine';
  if (isChosen) return next;
  return usualSeverity === undefined
    ? withAnswers(next, { severity: undefined })
    : withAnswers(next, { severity: usualSeverity }, note);
}

function withoutUnasked(form: CaseDraft, rules: RequestKind): CaseDraft {
  const idle = Object.entries(form.sources ?? {})
    .filter(([item, { from }]) => from === 'machine' && !isAsked(rules, item))
    .map(([item]) => item);
  if (idle.length === 0) return form;
  const kept = ([item]: readonly [string, unknown]): boolean => !idle.includes(item);
  const { sources = {}, ...answers } = form;
  return {
    ...Object.fromEntries(Object.entries(answers).filter(kept)),
    sources: Object.fromEntries(Object.entries(sources).filter(kept)),
  };
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
