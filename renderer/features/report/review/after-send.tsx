import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { Line } from '../../../components/line.tsx';
import { useTimeWords } from '../../../components/use-words.ts';
import { useIfLogged } from '../../../data/queries.ts';

/** What happens once it is sent, and when support has to answer. */
export function AfterSend({ form }: { readonly form: CaseDraft }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const first = useIfLogged(form.kind ?? 'problem')
    .data?.levels.find(({ severity }) => severity === form.severity)
    ?.clocks.find(({ clock }) => clock === 'firstResponse');
  const dueAt = first?.dueAt ?? null;
  if (first === undefined || dueAt === null) return <Line>{t('review.afterSend')}</Line>;
  return <Line>{t('review.afterSendDue', { at: words.both(dueAt, first.zone) })}</Line>;
}
