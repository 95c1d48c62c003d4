import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from './report-rules.ts';
import styles from './report.module.css';

/** Id of the element that holds a question. */
export const askedId = (asked: Asked): string => `asked-${asked}`;

/** Puts the focus into the field of a question. */
export function focusAsked(asked: Asked): void {
  const holder = document.querySelector(`#${askedId(asked)}`);
  const field = holder?.querySelector<HTMLElement>('input, textarea, select, button');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** What is still open, each with a way to its field. Shown after Send was pressed too early. */
export function MissingList({ missing }: { readonly missing: readonly Asked[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={styles['missing']} aria-label={t('report.missingTitle', { count: missing.length })}>
      <output>{t('report.missingTitle', { count: missing.length })}</output>
      <ul>
        {missing.map((asked) => (
          <li key={asked}>
            <Link as="button" onClick={() => focusAsked(asked)}>
              {t(`report.label.${asked}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
