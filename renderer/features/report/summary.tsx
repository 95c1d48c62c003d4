import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { DueTime } from '../../components/due-time.tsx';
import { bytes } from '../../components/number-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { Panel, PanelPart } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useSeverities } from '../../data/queries.ts';
import { useDraft } from './draft-context.ts';
import { focusAsked } from './missing-list.tsx';
import { ITEM_COUNT } from './report-rules.ts';
import type { Completeness } from './report-rules.ts';
import styles from './report.module.css';

/** What fills while the person types: completeness, the severity's due time, the files. */
export function Summary(props: {
  readonly whole: Completeness;
  readonly attachments: readonly Attachment[];
}): ReactElement {
  const { t } = useTranslation();
  const { whole, attachments } = props;
  const size = attachments.reduce((sum, one) => sum + one.bytes, 0);
  return (
    <aside className={styles['summary']} aria-label={t('report.summary')}>
      <Panel>
        <PanelPart>
          <div className={styles['count']}>
            <strong>{t('report.answered', { n: whole.answered, of: ITEM_COUNT })}</strong>
            <span className={styles['small']}>{t('report.byMachine', { n: whole.byMachine })}</span>
          </div>
          <Boxes answered={whole.answered} />
          <Next whole={whole} />
        </PanelPart>
        <ChosenSeverity />
        <PanelPart>
          <p className={styles['small']}>{t('report.goesAlong')}</p>
          <p>
            {attachments.length === 0
              ? t('report.noFiles')
              : t('report.files', { count: attachments.length, size: bytes(size) })}
          </p>
        </PanelPart>
      </Panel>
    </aside>
  );
}

function Next({ whole }: { readonly whole: Completeness }): ReactElement {
  const { t } = useTranslation();
  const next = whole.missing[0];
  if (next === undefined) return <p className={styles['small']}>{t('report.nothingOpen')}</p>;
  return (
    <>
      <p className={styles['small']}>{t('report.supportAsks')}</p>
      <Link as="button" onClick={() => focusAsked(next)}>
        {t(`report.label.${next}`)}
      </Link>
    </>
  );
}

function Boxes({ answered }: { readonly answered: number }): ReactElement {
  return (
    <div className={styles['boxes']} aria-hidden="true">
      {Array.from({ length: ITEM_COUNT }, (_, box) => (
        // Boxes are alike; only their number counts.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={box} className={box < answered ? styles['boxFull'] : styles['box']} />
      ))}
    </div>
  );
}

function ChosenSeverity(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { form } = useDraft();
  const support = useSeverities().data;
  const level = support?.levels.find(({ severity }) => severity === form.severity);
  if (support === undefined || level === undefined) return null;
  return (
    <PanelPart>
      <p className={styles['small']}>{t('report.label.severity')}</p>
      <p className={styles['chosen']}>
        <SeverityMark severity={level.severity} /> <strong>{level.name}</strong>
      </p>
      <p className={styles['due']}>
        {t('report.sentNow')} <DueTime at={level.dueAt} centreZone={support.zone} words={words} inline />
      </p>
    </PanelPart>
  );
}
