import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EmergencyPanel } from '../../../components/call/emergency-panel.tsx';
import { useSeverities } from '../../../data/queries.ts';
import { useDraft } from '../draft-context.ts';
import styles from './severity.module.css';

/** At severity 1 the telephone comes first, on every step, before anything else of the report. */
export function UrgentCall(): ReactElement | null {
  const { t } = useTranslation();
  const { id, form } = useDraft();
  const examples = useSeverities().data?.levels.find(({ severity }) => severity === 1)?.examples ?? [];
  if (form.severity !== 1) return null;
  const isAnswered = form.severityAnswers?.signIn === 'nobody' || form.severityAnswers?.stopped === 'plant';
  const fits = isAnswered || examples.some((example) => form.severityExamples?.includes(example.id));
  return (
    <div className={styles['urgent']}>
      <EmergencyPanel caseId={id} title={t('call.urgent')} hint={t('call.online')} wide />
      {!fits && <p className={styles['small']}>{t('report.noneFits')}</p>}
    </div>
  );
}
