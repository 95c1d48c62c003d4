import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from './draft-context.ts';
import type { Asked } from './report-rules.ts';
import styles from './report.module.css';

/** What is still open, each with a way to its field. Shown after the review was wanted too early. */
export function MissingList({ missing }: { readonly missing: readonly Asked[] }): ReactElement {
  const { t } = useTranslation();
  const { lead } = useDraft();
  return (
    <section className={styles['missing']} aria-label={t('report.missingTitle', { count: missing.length })}>
      <output>{t('report.missingTitle', { count: missing.length })}</output>
      <ul>
        {missing.map((asked) => (
          <li key={asked}>
            <Link as="button" onClick={() => lead(asked)}>
              {t(`report.label.${asked}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
