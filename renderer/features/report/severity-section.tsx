import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { DueTime } from '../../components/due-time.tsx';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSeverities } from '../../data/queries.ts';
import { useDraft } from './draft-context.ts';
import { askedId } from './missing-list.tsx';
import { withExample } from './report-rules.ts';
import styles from './report.module.css';
import { FormSection } from './section.tsx';
import { TextField } from './text-field.tsx';

type Severities = OutputOf<CoreContract, 'cases.severities'>;
type Level = Severities['levels'][number];

/** Four severities with their meaning, their examples and the due time each would give now. */
export function SeveritySection(): ReactElement {
  const { t } = useTranslation();
  const support = useSeverities().data;
  const name = useId();
  return (
    <FormSection section="severity">
      <fieldset id={askedId('severity')} className={styles['levels']}>
        <legend className="visually-hidden">{t('report.label.severity')}</legend>
        {support === undefined ? (
          <Waiting rows={4} height={90} />
        ) : (
          support.levels.map((level) => (
            <LevelCard key={level.severity} level={level} zone={support.zone} name={name} />
          ))
        )}
      </fieldset>
      {support !== undefined && <Footnote support={support} />}
      <TextField asked="businessImpact" rows={2} />
      <TextField asked="timeSensitivity" rows={2} />
    </FormSection>
  );
}

function LevelCard(props: { readonly level: Level; readonly zone: string; readonly name: string }): ReactElement {
  const { t } = useTranslation();
  const { form, answer, edit } = useDraft();
  const words = useTimeWords();
  const { level, zone } = props;
  const chosen = form.severity === level.severity;
  return (
    <div className={chosen ? styles['levelChosen'] : styles['level']}>
      <label className={styles['levelHead']}>
        <input type="radio" name={props.name} checked={chosen} onChange={() => answer({ severity: level.severity })} />
        <SeverityMark severity={level.severity} />
        <strong>{level.name}</strong>
        <span className={styles['meaning']}>{level.meaning}</span>
        <span className={styles['levelDue']}>
          {t('report.dueBy')} <DueTime at={level.dueAt} centreZone={zone} words={words} inline />
        </span>
      </label>
      <div className={styles['examples']}>
        {level.examples.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={text}
            checked={form.severityExamples?.includes(id) ?? false}
            onChange={(_, { checked }) =>
              edit((now) => withExample(now, { id, severity: level.severity }, checked === true))
            }
          />
        ))}
      </div>
    </div>
  );
}

/** Where the numbers come from, and the telephone for the worst. */
function Footnote({ support }: { readonly support: Severities }): ReactElement {
  const { t } = useTranslation();
  const cite = support.levels[0]?.cite ?? '';
  const line = support.supportOpen ? t('report.lineOpen') : t('report.lineClosed');
  return (
    <p className={styles['footnote']}>
      {t('report.targets', { cite })} {t('report.call', { phone: support.phone, line })}
    </p>
  );
}
