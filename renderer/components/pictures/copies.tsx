import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead, useWrite } from '../../data/core.tsx';
import { bytes } from '../number-words.ts';
import styles from './pictures.module.css';

/** Large files on their way into the store: how far, how fast, how long, and the way to end it. */
export function Copies({ subject }: { readonly subject: string }): ReactElement | null {
  const { t } = useTranslation();
  const cancel = useWrite('copies.cancel');
  const copies = (useRead('copies.list', {}).data?.copies ?? []).filter((copy) => copy.subject === subject);
  if (copies.length === 0) return null;
  return (
    <ul className={styles['copies']}>
      {copies.map(({ id, name, doneBytes, totalBytes, bytesPerSecond }) => {
        const left = bytesPerSecond > 0 ? Math.ceil((totalBytes - doneBytes) / bytesPerSecond) : undefined;
        const size = { done: bytes(doneBytes), total: bytes(totalBytes), rate: bytes(bytesPerSecond) };
        return (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <ProgressBar
                aria-label={t('pictures.copying', { name })}
                value={totalBytes === 0 ? 0 : Math.min(1, doneBytes / totalBytes)}
              />
              <span className={styles['quiet']}>
                {left === undefined ? t('pictures.copyDone', size) : t('pictures.copyRate', { ...size, count: left })}
              </span>
            </div>
            <Button size="small" onClick={() => cancel.mutate({ id })}>
              {t('app.cancel')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
