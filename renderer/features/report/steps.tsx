import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from '../../components/icons.ts';
import { SECTION_NAMES, sectionProgress } from './report-rules.ts';
import type { Asked, Section } from './report-rules.ts';
import styles from './report.module.css';

const MARKS = { done: <CheckmarkCircleFilled />, partly: <CircleHalfFillRegular />, open: <CircleRegular /> } as const;

export const sectionId = (section: Section): string => `section-${section}`;

/** Leads to a section of the form, with the focus. */
export function leadTo(section: Section): void {
  const heading = document.querySelector<HTMLElement>(`#${sectionId(section)}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The sections of the form and the review behind them, how far each is, and the way to it. */
export function Steps(props: {
  readonly missing: readonly Asked[];
  readonly isReview?: boolean;
  readonly onLead?: (section: Section) => void;
  readonly onReview?: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { missing, isReview = false, onLead = leadTo } = props;
  return (
    <nav className={styles['steps']} aria-label={t('report.steps')}>
      {SECTION_NAMES.map((section) => {
        const { progress, done, of } = sectionProgress(section, missing);
        return (
          <button key={section} type="button" className={styles['step']} onClick={() => onLead(section)}>
            <span aria-hidden="true">{MARKS[progress]}</span>
            <span>
              {t(`report.section.${section}`)}
              <span className={styles['small']}>{t('report.stepDone', { done, of })}</span>
            </span>
          </button>
        );
      })}
      <button
        type="button"
        className={isReview ? styles['stepHere'] : styles['step']}
        aria-current={isReview ? 'step' : undefined}
        onClick={props.onReview}
      >
        <span aria-hidden="true">{isReview ? <CircleHalfFillRegular /> : <CircleRegular />}</span>
        <span>
          {t('review.step')}
          <span className={styles['small']}>{t('review.stepNote')}</span>
        </span>
      </button>
    </nav>
  );
}
