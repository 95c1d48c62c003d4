import { Button } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis, Verdict } from '../../../shared/domain/analysis.ts';
import { CheckmarkCircleRegular, StethoscopeRegular } from '../../components/icons.ts';
import styles from './verdict.module.css';

/** "Is it us?": one answer, the step that failed, what to try, and what it rests on. Nothing where there is no verdict. */
export function VerdictPanel({ analysis }: { readonly analysis: Analysis | null }): ReactElement | null {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const verdict = analysis?.verdict ?? null;
  if (analysis === null || verdict === null) return null;
  const { failedStep, todo, evidence } = verdict;
  const heading = headingOf(t, verdict);
  const title = (id: string): string | undefined => analysis.checks.find((check) => check.id === id)?.title;
  return (
    <section className={styles['verdict']} aria-label={t('diagnostics.verdict')}>
      <span className={styles['mark']} aria-hidden="true">
        {verdict.cause === 'nothing' ? <CheckmarkCircleRegular /> : <StethoscopeRegular />}
      </span>
      <div className={styles['words']}>
        <h2>{heading}</h2>
        <p>{withoutLead(verdict.sentence, heading)}</p>
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

/** As sure as the evidence is: "Most likely the network", "Possibly this machine". */
function headingOf(t: TFunction, { cause, likelihood }: Verdict): string {
  if (cause === 'nothing') return t('diagnostics.noCause');
  const what = t(`diagnostics.cause.${cause}`);
  return t(likelihood === 'likely' ? 'diagnostics.likely' : 'diagnostics.possibly', { cause: what });
}

/** The sentence without the words that the heading has said. */
function withoutLead(sentence: string, heading: string): string {
  return sentence.startsWith(`${heading}: `) ? sentence.slice(heading.length + 2) : sentence;
}
