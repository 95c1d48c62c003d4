import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunState } from '../../../shared/contract/evidence.ts';
import { ArrowExitRegular, DesktopRegular, GaugeRegular, InfoFilled, WarningFilled } from '../../components/icons.ts';
import { byLevel } from './finding-rules.ts';
import styles from './run.module.css';
import { runPace } from './run-words.ts';

/** So many are read in passing; all of them stand in the result. */
const SHOWN = 3;

/** Beside the lines: what was found already, and what a person may want to know while it runs. */
export function RunSide({ run, passedMs }: { readonly run: RunState; readonly passedMs: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <div>
      {run.findings.length > 0 && (
        <ul className={styles['found']} aria-label={t('diagnostics.findingsLabel')}>
          {byLevel(run.findings)
            .slice(0, SHOWN)
            .map(({ id, level, title, text }) => (
              <li key={id}>
                <span className={level === 'risk' ? styles['risk'] : styles['look']} aria-hidden="true">
                  {level === 'risk' ? <WarningFilled /> : <InfoFilled />}
                </span>
                <div>
                  <strong>{title}</strong>
                  {level === 'risk' && <span className={styles['riskWord']}> {t('diagnostics.level.risk')}</span>}
                  <p>{text}</p>
                </div>
              </li>
            ))}
          {run.findings.length > SHOWN && (
            <li>
              <p>{t('diagnostics.moreFindings', { count: run.findings.length - SHOWN })}</p>
            </li>
          )}
        </ul>
      )}
      <ul className={styles['quiet']}>
        <li>
          <ArrowExitRegular aria-hidden="true" />
          <span>{t('diagnostics.leave')}</span>
        </li>
        <li>
          <DesktopRegular aria-hidden="true" />
          <span>{t('diagnostics.asYou')}</span>
        </li>
        <li>
          <GaugeRegular aria-hidden="true" />
          <span>{runPace(t, run, passedMs)}</span>
        </li>
      </ul>
    </div>
  );
}
