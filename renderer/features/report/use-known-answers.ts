import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { useRead } from '../../data/core.tsx';
import { knownAnswers } from './answers-rules.ts';
import type { KnownAnswers } from './answers-rules.ts';

/** What may answer the draft as it is stored: asked again each time it was saved, and what is shown stays meanwhile. */
export function useKnownAnswers(id: string, form: CaseDraft): KnownAnswers | undefined {
  const { data } = useRead('knowledge.forCase', { id }, { keep: true });
  return knownAnswers(data, form.answersTried ?? []);
}
