import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';

const PATIENCE_MS = 150;

/** Rows in place of what is still being read, shown only when it takes long enough to be noticed. */
export function Waiting(props: { readonly rows: number; readonly height: number }): ReactElement {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['waiting']} aria-busy="true" style={{ minHeight: props.rows * props.height }}>
      {shown && (
        <Skeleton aria-label={t('app.loading')}>
          {Array.from({ length: props.rows }, (_, row) => (
            // Rows of a skeleton are all alike.
            // eslint-disable-next-line react/no-array-index-key
            <div key={row} className={styles['row']} style={{ height: props.height }}>
              <SkeletonItem size={16} />
            </div>
          ))}
        </Skeleton>
      )}
    </div>
  );
}
