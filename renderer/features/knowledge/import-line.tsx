import { Button, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { KnowledgeProgress } from '../../../shared/domain/knowledge.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { bytes, count } from '../../components/number-words.ts';
import { howFar } from './knowledge-rules.ts';
import styles from './knowledge.module.css';
import type { ArticleImport, Imported } from './use-article-import.ts';

/** How an import goes and what it did, under the first line of the page. */
export function ImportLine({ of }: { readonly of: ArticleImport }): ReactElement | null {
  const { t } = useTranslation();
  if (of.isRunning) return <Running of={of} />;
  if (of.error !== null) return <FailureLine error={of.error} lead={t('knowledge.notImported')} retry={of.again} />;
  return of.imported === undefined ? null : <Done of={of.imported} onClose={of.close} />;
}

/** How far it is; what a screen reader says of it stays short and does not count along. */
function Running({ of: { progress, cancel } }: { readonly of: ArticleImport }): ReactElement {
  const { t } = useTranslation();
  const far = howFar(progress);
  return (
    <div className={styles['running']}>
      <Line
        live
        action={
          <Button size="small" onClick={cancel}>
            {t('app.cancel')}
          </Button>
        }
      >
        {t('knowledge.importing')}
      </Line>
      <ProgressBar aria-label={t('knowledge.howFar')} {...(far === undefined ? {} : { value: far })} />
      <p className={styles['far']}>{progress === null ? '' : farWords(t, progress)}</p>
    </div>
  );
}

function farWords(t: TFunction, { items, totalItems, articles, doneBytes, totalBytes }: KnowledgeProgress): string {
  const n = { articles: count(articles) };
  if (totalItems !== null) return t('knowledge.farFiles', { ...n, count: totalItems, done: count(items) });
  const of = totalBytes === null ? undefined : { done: bytes(Math.min(doneBytes, totalBytes)), of: bytes(totalBytes) };
  return of === undefined ? t('knowledge.farLooking') : t('knowledge.farRows', { ...n, ...of, rows: count(items) });
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
          <summary>{t(`knowledge.leftOut.${of.kind}`, { count: of.skippedCount })}</summary>
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
