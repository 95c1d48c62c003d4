import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { useSeverities } from '../../data/queries.ts';
import { useEvidence } from './evidence/use-evidence.ts';
import { useKindRules } from './kind/use-kind-rules.ts';
import { useKnownAnswers } from './use-known-answers.ts';
import { completeness, stepsOf } from './report-rules.ts';
import { useGradeFacts } from './severity/use-grade-facts.ts';
import type { StepFacts } from './step-states.ts';

/** What the steps tell their states from, for a draft with these files. */
export function useStepFacts(id: string, form: CaseDraft, attachments: readonly Attachment[]): StepFacts {
  const rules = useKindRules(form.kind);
  const levels = useSeverities().data?.levels;
  const hasBundle = attachments.some(({ source }) => source === 'bundle');
  return {
    form,
    rules,
    steps: stepsOf(rules, form),
    attachments,
    whole: completeness(form, attachments.length, rules, hasBundle),
    evidence: useEvidence(id, form, attachments),
    answers: useKnownAnswers(id, form),
    levelName: levels?.find(({ severity }) => severity === form.severity)?.name,
    grade: useGradeFacts(form),
  };
}
