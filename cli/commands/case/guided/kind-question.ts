import { CASE_KINDS } from '../../../../shared/domain/case-form.ts';
import type { CaseDraft, CaseKind } from '../../../../shared/domain/case-form.ts';
import { mayBeUrgent, ofItsKind, rulesOfKind } from '../../../../shared/domain/request-rules.ts';
import { ok } from '../../../../shared/result.ts';
import type { RequestKind } from '../../../../shared/policy/request-kind.ts';
import { choiceLine, chosenOf, fieldQuestion } from './question.ts';
import type { Question } from './question.ts';
import type { Session } from './session.ts';

interface Choice {
  readonly value: CaseKind;
  /** As the policy calls it. */
  readonly text: string;
}

/** The kinds of the policy by their names; all there are where it knows none. */
function choicesOf(session: Session): readonly Choice[] {
  const kinds = session.kinds();
  if (kinds.length === 0) return CASE_KINDS.map((value) => ({ value, text: value }));
  return kinds.map(({ kind, name }) => ({ value: kind, text: name }));
}

const asked = fieldQuestion({
  step: 'what',
  item: 'kind',
  label: 'What kind of case is it?',
  help: ['A problem is something that does not work. A question asks how something is done.'],
  show: ({ kind }, session) => choicesOf(session).find(({ value }) => value === kind)?.text ?? kind ?? '',
  hint: (session) => [choiceLine(choicesOf(session))],
  take: (text, session) => {
    const chosen = chosenOf<CaseKind>(text, choicesOf(session));
    return chosen.ok ? ok({ kind: chosen.value }) : chosen;
  },
});

/** What kind of case it is. Another kind has no use for what the machine filled in for a fault. */
export const kindQuestion: Question = {
  ...asked,
  run: async (session) => {
    const before = session.form().kind;
    const done = await asked.run(session);
    const { kind } = session.form();
    if (!done.ok || kind === before) return done;
    const rules = rulesOfKind(session.kinds(), kind);
    const stored = await session.edit((form) => withUsual(ofItsKind(form, rules), rules));
    return stored.ok ? done : stored;
  },
};

/** With the severity that such cases usually have, where the person chose none that may stay. */
function withUsual(form: CaseDraft, rules: RequestKind | undefined): CaseDraft {
  const isChosen = form.severity !== undefined && form.sources?.['severity']?.from !== 'machine';
  if (isChosen && mayBeUrgent(rules)) return form;
  const { severity: _, ...others } = form;
  const { severity: __, ...sources } = form.sources ?? {};
  if (rules?.usualSeverity === undefined) return { ...others, sources };
  const source = { from: 'machine', note: 'Usual for this kind of request' } as const;
  return { ...others, severity: rules.usualSeverity, sources: { ...sources, severity: source } };
}
