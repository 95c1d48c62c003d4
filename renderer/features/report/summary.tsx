import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { EmergencyPanel } from '../../components/call/emergency-panel.tsx';
import { DueTime } from '../../components/due-time.tsx';
import { capital, countWord } from '../../components/number-words.ts';
import { bytes } from '../../components/number-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { Panel, PanelPart } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useIfLogged, useSeverities } from '../../data/queries.ts';
import { useDraft } from './draft-context.ts';
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
  const { form } = useDraft();
  const isUrgent = form.severity === 1;
  const size = attachments.reduce((sum, one) => sum + one.bytes, 0);
  return (
    <aside className={styles['summary']} aria-label={t('report.summary')}>
      <Panel>
        {isUrgent && <Phone />}
        <PanelPart>
          <div className={styles['count']}>
            <strong>{t('report.answered', { n: whole.answered, of: ITEM_COUNT })}</strong>
            <span className={styles['small']}>{t('report.byMachine', { n: whole.byMachine })}</span>
          </div>
          <Boxes answered={whole.answered} />
          <Next whole={whole} />
        </PanelPart>
        <ChosenSeverity />
        {!isUrgent && <Phone />}
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
  const { lead } = useDraft();
  const next = whole.missing[0];
  if (next === undefined) return <p className={styles['small']}>{t('report.nothingOpen')}</p>;
  return (
    <>
      <p className={styles['small']}>{t('report.supportAsks')}</p>
      <Link as="button" onClick={() => lead(next)}>
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

/** The telephone: first where the plant stands, a quiet line for everybody else. */
function Phone(): ReactElement {
  const { t } = useTranslation();
  const { id, form } = useDraft();
  const examples = useSeverities().data?.levels.find(({ severity }) => severity === 1)?.examples ?? [];
  const isUrgent = form.severity === 1;
  const fits = examples.some((example) => form.severityExamples?.includes(example.id));
  return (
    <PanelPart>
      <EmergencyPanel
        caseId={id}
        title={t(isUrgent ? 'call.urgent' : 'report.plantStopped')}
        hint={isUrgent ? t('call.online') : undefined}
      />
      {isUrgent && !fits && <p className={styles['unfit']}>{t('report.noneFits')}</p>}
    </PanelPart>
  );
}

/** The severity that was chosen, why, and what it means for the time. */
function ChosenSeverity(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { form } = useDraft();
  const support = useSeverities().data;
  const logged = useIfLogged(form.kind ?? 'problem').data?.levels;
  const level = support?.levels.find(({ severity }) => severity === form.severity);
  if (support === undefined || level === undefined) return null;
  const first = logged
    ?.find(({ severity }) => severity === level.severity)
    ?.clocks.find(({ clock }) => clock === 'firstResponse');
  const ticked = level.examples.filter(({ id }) => form.severityExamples?.includes(id)).length;
  return (
    <PanelPart>
      <p className={styles['small']}>{t('report.label.severity')}</p>
      <p className={styles['chosen']}>
        <SeverityMark severity={level.severity} /> <strong>{level.name}</strong>
      </p>
      <p className={styles['small']}>
        {ticked === 0
          ? t('report.noExample')
          : t('report.examplesFit', { count: ticked, n: capital(countWord(t, ticked)) })}
      </p>
      {first !== undefined && (
        <p className={styles['due']}>
          {first.dueAt === null ? (
            t('report.sentNowAtOnce')
          ) : (
            <>
              {t('report.sentNow')} <DueTime at={first.dueAt} centreZone={first.zone} words={words} inline />
            </>
          )}
        </p>
      )}
    </PanelPart>
  );
}
