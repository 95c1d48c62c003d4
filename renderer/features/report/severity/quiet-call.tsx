import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { mayBeUrgent } from '../../../../shared/domain/request-rules.ts';
import { dialAddress } from '../../../components/call/call-rules.ts';
import { lineWords } from '../../../components/call/emergency-panel.tsx';
import { CallRegular } from '../../../components/icons.ts';
import { useTimeWords } from '../../../components/use-words.ts';
import { useSupportHours } from '../../../data/queries.ts';
import { useDraft } from '../draft-context.ts';
import { useKindRules } from '../kind/use-kind-rules.ts';
import styles from './severity.module.css';

/** Where there is no room for the card at the side, the telephone stands in one quiet line before the first question. */
export function QuietCall(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { form } = useDraft();
  const emergency = useSupportHours().data?.emergency;
  const isUrgent = mayBeUrgent(useKindRules(form.kind));
  if (emergency === undefined || emergency.phone === '' || form.severity === 1 || !isUrgent) return null;
  const { phone } = emergency;
  return (
    <p className={styles['quiet']}>
      <CallRegular aria-hidden="true" />
      <span>
        {t('grade.down')}{' '}
        <Link href={dialAddress(phone)} target="_blank" rel="noreferrer">
          {t('call.dial', { phone })}
        </Link>{' '}
        · {lineWords(t, words, emergency)}
      </span>
    </p>
  );
}
