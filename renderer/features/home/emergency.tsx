import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AnsweringLine } from '../../components/answering-line.tsx';
import { lineWords } from '../../components/call/emergency-panel.tsx';
import { CallRegular } from '../../components/icons.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { useSupportHours } from '../../data/queries.ts';
import styles from './home.module.css';

/** Who answers now, and, by itself, the number for severity 1 and whether somebody is there. */
export function Emergency({ words }: { readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const emergency = useSupportHours().data?.emergency;
  if (emergency === undefined) return null;
  return (
    <div className={styles['answering']}>
      <AnsweringLine />
      {emergency.phone !== '' && (
        <p className={styles['emergency']}>
          <CallRegular aria-hidden="true" />
          <span>
            {t('home.emergency')} <strong>{emergency.phone}</strong> · {lineWords(t, words, emergency)}
          </span>
        </p>
      )}
    </div>
  );
}
