import { useMemo } from 'react';
import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { suggestSeverity } from '../../../../shared/domain/severity-rules.ts';
import { useTimeWords } from '../../../components/use-words.ts';
import { useIfLogged, useSeverities } from '../../../data/queries.ts';
import type { GradeFacts } from './grade-sentence.ts';

/** Which severity fits a draft, and when support would answer it. */
export function useGradeFacts(form: CaseDraft): GradeFacts {
  const words = useTimeWords();
  const guide = useSeverities().data;
  const logged = useIfLogged(form.kind ?? 'problem').data?.levels;
  const fits = useMemo(() => (guide === undefined ? null : suggestSeverity(form, guide)), [form, guide]);
  const severity = form.severity ?? fits?.severity;
  const clocks = logged?.find((one) => one.severity === severity)?.clocks;
  const first = clocks?.find(({ clock }) => clock === 'firstResponse');
  if (first === undefined) return { fits, due: undefined };
  return { fits, due: first.dueAt === null ? null : words.dueText(first.dueAt) };
}
