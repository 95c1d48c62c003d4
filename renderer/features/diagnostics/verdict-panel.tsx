import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../../shared/domain/analysis.ts';
import { CheckmarkCircleRegular, StethoscopeRegular } from '../../components/icons.ts';
import styles from './verdict.module.css';

/** "Is it us?": one answer, the step that failed, what to try, and what it rests on. Nothing where there is no verdict. */
export function VerdictPanel({ analysis }: { readonly analysis: Analysis | null }): ReactElement | null {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const verdict = analysis?.verdict ?? null;
  if (analysis === null || verdict === null) return null;
  const { cause, sentence, failedStep, todo, evidence } = verdict;
  const title = (id: string): string | undefined => analysis.checks.find((check) => check.id === id)?.title;
  return (
    <section className={styles['verdict']} aria-label={t('diagnostics.verdict')}>
      <span className={styles['mark']} aria-hidden="true">
        {cause === 'nothing' ? <CheckmarkCircleRegular /> : <StethoscopeRegular />}
      </span>
      <div className={styles['words']}>
        <h2>{t(`diagnostics.cause.${cause}`)}</h2>
        <p>{sentence}</p>
        {failedStep !== null && <p>{t('diagnostics.failedStep', { step: failedStep })}</p>}
        {open && (
          <>
            {todo !== '' && <p className={styles['todo']}>{todo}</p>}
            {evidence.length > 0 && (
              <ul aria-label={t('diagnostics.restsOn')}>
                {evidence.map(({ checkId, text }) => (
                  <li key={`${checkId} ${text}`}>{[title(checkId), text].filter(Boolean).join(': ')}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
      {(todo !== '' || evidence.length > 0) && (
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('diagnostics.why')}
        </Button>
      )}
    </section>
  );
}
