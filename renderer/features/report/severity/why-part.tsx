import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { compareSeverity, suggestSeverity } from '../../../../shared/domain/severity-rules.ts';
import { DueTime } from '../../../components/due-time.tsx';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { PanelPart } from '../../../components/sheet.tsx';
import { useTimeWords } from '../../../components/use-words.ts';
import { useIfLogged, useSeverities } from '../../../data/queries.ts';
import { useDraft } from '../draft-context.ts';
import { becauseWords } from './because-words.ts';
import styles from './severity.module.css';

/** The severity that was chosen or is likely, why, and what it means for the time. */
export function WhyPart(): ReactElement | null {
  const { t } = useTranslation();
  const { form, lead } = useDraft();
  const support = useSeverities().data;
  if (support === undefined) return null;
  const fits = suggestSeverity(form, support);
  const severity = form.severity ?? fits?.severity;
  const nameOf = (n: number): string => support.levels.find((one) => one.severity === n)?.name ?? '';
  if (severity === undefined) return null;
  const level = nameOf(severity);
  const isChosen = form.severity !== undefined;
  const reasons = fits === null ? '' : becauseWords(t, fits.because);
  const stands = fits === null ? undefined : compareSeverity(severity, fits.severity);
  return (
    <PanelPart>
      <p className={styles['why']}>
        <SeverityMark severity={severity} />{' '}
        <strong>{t(isChosen ? 'grade.why' : 'grade.likely', { n: severity, level })}</strong>
      </p>
      <p className={styles['small']}>
        {fits === null
          ? t('grade.byHand')
          : stands === 'same' || stands === undefined
            ? isChosen
              ? t('grade.because', { level, reasons })
              : t('grade.likelyText', { reasons })
            : t(fits.basis === 'words' ? 'grade.wordsFit' : `grade.${stands}`, {
                reasons,
                n: fits.severity,
                level: nameOf(fits.severity),
              })}
      </p>
      <Due severity={severity} />
      {!isChosen && (
        <Link as="button" onClick={() => lead('severity')}>
          {t('grade.choose')}
        </Link>
      )}
    </PanelPart>
  );
}

function Due({ severity }: { readonly severity: number }): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { form } = useDraft();
  const logged = useIfLogged(form.kind ?? 'problem').data?.levels.find((one) => one.severity === severity);
  const first = logged?.clocks.find(({ clock }) => clock === 'firstResponse');
  if (first === undefined) return null;
  return (
    <p className={styles['due']}>
      {first.dueAt === null ? (
        t('report.sentNowAtOnce')
      ) : (
        <>
          {t('report.sentNow')} <DueTime at={first.dueAt} centreZone={first.zone} words={words} inline />
        </>
      )}
    </p>
  );
}
