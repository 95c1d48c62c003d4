import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stepTitle } from './asked-words.ts';
import { useDraft } from './draft-context.ts';
import type { Section } from './report-rules.ts';
import styles from './report.module.css';
import { sectionId } from './focus.ts';

/** A step of the report. Its heading is heard, and seen where the list of steps is not. */
export function FormSection(props: { readonly section: Section; readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const id = sectionId(props.section);
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className="visually-hidden">
        {stepTitle(t, props.section, useDraft().form.kind)}
      </h2>
      <div className={styles['fields']}>{props.children}</div>
    </section>
  );
}
