import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Entries } from './entries.tsx';
import styles from './preview.module.css';
import type { OwnEntry } from './use-entries.tsx';

/** What goes where there is no bundle: the case text and the files beside it. */
export function OwnViewer({ own }: { readonly own: readonly OwnEntry[] }): ReactElement {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(0);
  const chosen = Math.min(wanted, own.length - 1);
  const list: Parameters<typeof Entries>[0]['list'] = {
    total: own.length,
    headings: [],
    isReading: false,
    entry: (index) => own[index],
    look: () => undefined,
  };
  return (
    <section className={styles['viewer']} aria-label={t('review.viewer')}>
      <Entries list={list} chosen={chosen} onChoose={setWanted} foot={<p>{t('review.numberTells')}</p>} />
      <div className={styles['panes']}>
        <div className={styles['seeHead']}>
          <h2>{t('review.supportSees')}</h2>
        </div>
        <div className={styles['outHead']} />
        <div className={styles['body']}>{own[chosen]?.pane}</div>
      </div>
    </section>
  );
}
