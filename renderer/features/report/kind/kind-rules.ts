import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { mayBeUrgent, ofItsKind } from '../../../../shared/domain/request-rules.ts';
import type { RequestKind } from '../../../../shared/policy/index.ts';
import { withAnswers } from '../report-rules.ts';

/**
 * The draft as another kind, with the severity such cases usually have unless the person chose one, and without what a
 * machine filled in for the kind before: a wish for the product has no error from a log. Pure.
 */
export function withKind(form: CaseDraft, rules: RequestKind, note: string): CaseDraft {
  const { kind, usualSeverity } = rules;
  const next = withAnswers(withOwnChecks(ofItsKind(form, rules), form), { kind });
  // Of a kind that stops nobody the severity is no question, so one that was chosen for another kind does not stay.
  const isChosen = mayBeUrgent(rules) && form.severity !== undefined && form.sources?.['severity']?.from !== 'machine';
  if (isChosen) return next;
  return usualSeverity === undefined
    ? withAnswers(next, { severity: undefined })
    : withAnswers(next, { severity: usualSeverity }, note);
}

/** What a person answered to the checks is there again when the draft is a problem again; until then it is not sent. */
function withOwnChecks(next: CaseDraft, { checks = {} }: CaseDraft): CaseDraft {
  const own = Object.entries(checks).filter(([, check]) => check?.from === 'person');
  return own.length === 0 ? next : { ...next, checks: { ...next.checks, ...Object.fromEntries(own) } };
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
