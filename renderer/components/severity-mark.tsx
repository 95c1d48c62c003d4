import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/domain/primitives.ts';
import styles from './severity-mark.module.css';

/** Severity as a shape with its number: 1 filled, 2 strong outline, 3 thin outline, 4 dashed. */
export function SeverityMark(props: { readonly severity: Severity | null }): ReactElement {
  const { t } = useTranslation();
  const { severity } = props;
  if (severity === null) return <span className={styles['none']} aria-hidden="true" />;
  const word = t(`severity.${severity}`);
  return (
    <span className={styles[`s${severity}`]}>
      <span aria-hidden="true">{severity}</span>
      <span className="visually-hidden">{t('severity.label', { n: severity, word })}</span>
    </span>
  );
}
