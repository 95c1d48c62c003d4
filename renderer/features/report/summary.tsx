import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { mayBeUrgent, wantsEvidence } from '../../../shared/domain/request-rules.ts';
import { Keys } from '../../components/keys.tsx';
import { SHORTCUTS } from '../../components/shortcuts.ts';
import { EmergencyPanel } from '../../components/call/emergency-panel.tsx';
import { bytes } from '../../components/number-words.ts';
import { Panel, PanelPart } from '../../components/sheet.tsx';
import { askedLabel } from './asked-words.ts';
import { BackgroundPart } from './background-part.tsx';
import { Discard } from './discard.tsx';
import { useDraft } from './draft-context.ts';
import { useKindRules } from './kind/use-kind-rules.ts';
import { KnownAnswerPart } from './known-answer-part.tsx';
import type { Completeness } from './report-rules.ts';
import styles from './report.module.css';
import { WhyPart } from './severity/why-part.tsx';

const [NEXT_OPEN] = SHORTCUTS.report;

/** What fills while the person types: completeness, the severity's due time, the files. */
export function Summary(props: {
  readonly whole: Completeness;
  readonly attachments: readonly Attachment[];
}): ReactElement {
  const { t } = useTranslation();
  const { whole, attachments } = props;
  const { id, form } = useDraft();
  // At severity 1 the telephone stands above everything else.
  const rules = useKindRules(form.kind);
  const isPhoneHere = mayBeUrgent(rules) && form.severity !== 1;
  const size = attachments.reduce((sum, one) => sum + one.bytes, 0);
  return (
    <aside className={styles['summary']} aria-label={t('report.summary')}>
      <Panel>
        <PanelPart>
          <div className={styles['count']}>
            <strong>{t('report.answered', { n: whole.answered, of: whole.of })}</strong>
            <span className={styles['small']}>{t('report.byMachine', { n: whole.byMachine })}</span>
          </div>
          <Boxes answered={whole.answered} of={whole.of} />
          <Next whole={whole} />
        </PanelPart>
        <WhyPart />
        <KnownAnswerPart />
        {isPhoneHere && <Phone />}
        {wantsEvidence(rules) && <BackgroundPart attachments={attachments} />}
        <PanelPart>
          <p className={styles['small']}>{t('report.goesAlong')}</p>
          <p>
            {attachments.length === 0
              ? t('report.noFiles')
              : t('report.files', { count: attachments.length, size: bytes(size) })}
          </p>
          <Discard id={id} />
        </PanelPart>
      </Panel>
    </aside>
  );
}

function Next({ whole }: { readonly whole: Completeness }): ReactElement {
  const { t } = useTranslation();
  const { form, lead } = useDraft();
  const { next } = whole;
  if (next === undefined) return <p className={styles['small']}>{t('report.nothingOpen')}</p>;
  return (
    <>
      <p className={styles['small']}>{t('report.supportAsks')}</p>
      <div className={styles['next']}>
        <Link as="button" onClick={() => lead(next)}>
          {askedLabel(t, next, form.kind)}
        </Link>
        <Keys keys={NEXT_OPEN.keys[0]} />
      </div>
    </>
  );
}

function Boxes({ answered, of }: { readonly answered: number; readonly of: number }): ReactElement {
  return (
    <div className={styles['boxes']} aria-hidden="true">
      {Array.from({ length: of }, (_, box) => (
        // Boxes are alike; only their number counts.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={box} className={box < answered ? styles['boxFull'] : styles['box']} />
      ))}
    </div>
  );
}

/** The telephone, a quiet line. */
function Phone(): ReactElement {
  const { t } = useTranslation();
  const { id } = useDraft();
  return (
    <PanelPart>
      <EmergencyPanel caseId={id} title={t('report.plantStopped')} />
    </PanelPart>
  );
}
