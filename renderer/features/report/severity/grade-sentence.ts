import type { TFunction } from 'i18next';
import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { compareSeverity } from '../../../../shared/domain/severity-rules.ts';
import type { Suggestion } from '../../../../shared/domain/severity-rules.ts';

/** What the first line of the step is told from. */
export interface GradeFacts {
  readonly fits: Suggestion | null;
  /** When the first response would be due at the chosen or likely severity; null: at once; undefined: not known yet. */
  readonly due: string | null | undefined;
}

/** "Severity 2 fits what you wrote. Sent now, the first response is due 21:52 today." Pure. */
export function gradeSentence(
  { form, grade }: { readonly form: Pick<CaseDraft, 'severity'>; readonly grade: GradeFacts },
  t: TFunction,
): { readonly strong: string; readonly rest: string } {
  const { fits, due } = grade;
  const n = form.severity;
  if (n === undefined && fits === null) return { strong: t('grade.none'), rest: t('grade.noneRest') };
  const rest = due === undefined ? '' : due === null ? t('grade.atOnceRest') : t('grade.dueRest', { at: due });
  if (n === undefined) return { strong: t('grade.likelyHead', { n: fits?.severity }), rest };
  if (fits === null) return { strong: t('grade.chosenHead', { n }), rest };
  if (compareSeverity(n, fits.severity) === 'same') return { strong: t('grade.fitsHead', { n }), rest };
  const head = fits.basis === 'words' ? 'grade.wordsHead' : 'grade.higherHead';
  return { strong: t(head, { n, fits: fits.severity }), rest };
}
