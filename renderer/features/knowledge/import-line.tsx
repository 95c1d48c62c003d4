import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine, Line } from '../../components/line.tsx';
import { count } from '../../components/number-words.ts';
import styles from './knowledge.module.css';
import type { ArticleImport, Imported } from './use-article-import.ts';

/** How an import goes and what it did, under the first line of the page. */
export function ImportLine({ of }: { readonly of: ArticleImport }): ReactElement | null {
  const { t } = useTranslation();
  if (of.isRunning)
    return (
      <Line
        live
        action={
          <Button size="small" onClick={of.cancel}>
            {t('app.cancel')}
          </Button>
        }
      >
        {t('knowledge.importing')}
      </Line>
    );
  if (of.error !== null) return <FailureLine error={of.error} lead={t('knowledge.notImported')} retry={of.start} />;
  return of.imported === undefined ? null : <Done of={of.imported} onClose={of.close} />;
}

function Done({ of, onClose }: { readonly of: Imported; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const numbers = { added: count(of.added), changed: count(of.changed), unchanged: count(of.unchanged) };
  return (
    <>
      <Line
        live
        action={
          <Button size="small" onClick={onClose}>
            {t('app.close')}
          </Button>
        }
      >
        {t('knowledge.imported', { name: of.name, ...numbers })}
      </Line>
      {of.skippedCount > 0 && (
        <details className={styles['skipped']}>
          <summary>{t('knowledge.leftOut', { count: of.skippedCount })}</summary>
          <ul>
            {of.skipped.map(({ row, reason }) => (
              <li key={`${row} ${reason}`}>
                <strong>{row}</strong> {reason}
              </li>
            ))}
            {of.skippedCount > of.skipped.length && (
              <li>{t('knowledge.leftOutMore', { count: of.skippedCount - of.skipped.length })}</li>
            )}
          </ul>
        </details>
      )}
    </>
  );
}
