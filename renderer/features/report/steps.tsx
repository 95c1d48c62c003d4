import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from '../../components/icons.ts';
import { SECTION_NAMES, sectionProgress } from './report-rules.ts';
import type { Asked, Section } from './report-rules.ts';
import styles from './report.module.css';

const MARKS = { done: <CheckmarkCircleFilled />, partly: <CircleHalfFillRegular />, open: <CircleRegular /> } as const;

export const sectionId = (section: Section): string => `section-${section}`;

/** The sections of the form, how far each is, and the way to it. */
export function Steps({ missing }: { readonly missing: readonly Asked[] }): ReactElement {
  const { t } = useTranslation();
  const lead = (section: Section): void => {
    const heading = document.querySelector<HTMLElement>(`#${sectionId(section)}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className={styles['steps']} aria-label={t('report.steps')}>
      {SECTION_NAMES.map((section) => {
        const { progress, done, of } = sectionProgress(section, missing);
        return (
          <button key={section} type="button" className={styles['step']} onClick={() => lead(section)}>
            <span aria-hidden="true">{MARKS[progress]}</span>
            <span>
              {t(`report.section.${section}`)}
              <span className={styles['small']}>{t('report.stepDone', { done, of })}</span>
            </span>
          </button>
        );
      })}
    </nav>
  );
}
