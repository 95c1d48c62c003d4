import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from './report-rules.ts';
import styles from './report.module.css';
import { sectionId } from './steps.tsx';

/** A part of the form under its heading. */
export function FormSection(props: { readonly section: Section; readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const id = sectionId(props.section);
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(`report.section.${props.section}`)}
      </h2>
      <div className={styles['fields']}>{props.children}</div>
    </section>
  );
}
