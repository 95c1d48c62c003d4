import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import type { ClockView } from '../../../shared/domain/cases.ts';
import { AnsweringLine } from '../../components/answering-line.tsx';
import { DueTime } from '../../components/due-time.tsx';
import { sectionOf } from '../../components/clock-words.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useIfLogged, useSeverities } from '../../data/queries.ts';
import { useDraft } from './draft-context.ts';
import { askedId } from './focus.ts';
import styles from './report.module.css';
import { FormSection } from './section.tsx';
import { withTicked } from './severity/follow-rules.ts';
import { Hints } from './severity/hints.tsx';
import { ImpactField } from './severity/impact-field.tsx';
import { Questions } from './severity/questions.tsx';
import { TextField } from './text-field.tsx';

type Severities = OutputOf<CoreContract, 'cases.severities'>;
type Level = Severities['levels'][number];

/** Three questions, and four severities with their meaning, their examples and the due time each would give now. */
export function SeveritySection(): ReactElement {
  const { t } = useTranslation();
  const { form } = useDraft();
  const support = useSeverities().data;
  const levels = useIfLogged(form.kind ?? 'problem').data?.levels;
  // Whether people are stopped is asked of what went wrong, not of a wish or a date for training.
  const isProblem = (form.kind ?? 'problem') === 'problem';
  const name = useId();
  return (
    <FormSection section="severity">
      {support !== undefined && isProblem && (
        <div id={askedId('severity')} className={styles['wide']}>
          <Questions guide={support} />
        </div>
      )}
      {support !== undefined && <Hints guide={support} />}
      <fieldset {...(isProblem ? {} : { id: askedId('severity') })} className={styles['levels']}>
        <legend className="visually-hidden">{t('report.label.severity')}</legend>
        {support === undefined ? (
          <Waiting rows={4} height={90} />
        ) : (
          support.levels.map((level) => (
            <LevelCard
              key={level.severity}
              level={level}
              guide={support}
              clocks={levels?.find(({ severity }) => severity === level.severity)?.clocks}
              name={name}
            />
          ))
        )}
      </fieldset>
      {support !== undefined && <Footnote support={support} />}
      <ImpactField />
      <TextField asked="timeSensitivity" wide />
      <AnsweringLine />
    </FormSection>
  );
}

function LevelCard(props: {
  readonly level: Level;
  readonly guide: Severities;
  readonly clocks: readonly ClockView[] | undefined;
  readonly name: string;
}): ReactElement {
  const { form, answer, edit } = useDraft();
  const { level } = props;
  const chosen = form.severity === level.severity;
  return (
    <div className={chosen ? styles['levelChosen'] : styles['level']}>
      <label className={styles['levelHead']}>
        <input type="radio" name={props.name} checked={chosen} onChange={() => answer({ severity: level.severity })} />
        <SeverityMark severity={level.severity} />
        <strong>{level.name}</strong>
        <span className={styles['meaning']}>{level.meaning}</span>
        <span className={styles['levelDues']}>
          {(props.clocks ?? []).filter(isPromise).map((clock) => (
            <LevelDue key={clock.clock} clock={clock} />
          ))}
        </span>
      </label>
      <div className={styles['examples']}>
        {level.examples.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={form.severityExamples?.includes(id) === true ? <strong>{text}</strong> : text}
            checked={form.severityExamples?.includes(id) ?? false}
            onChange={(_, { checked }) => edit((now) => withTicked(now, id, checked === true, props.guide))}
          />
        ))}
      </div>
    </div>
  );
}

/** What a report can look forward to when it is sent now. */
const isPromise = ({ clock, dueAt, immediate }: ClockView): boolean =>
  (clock === 'firstResponse' || clock === 'restoration') && (dueAt !== null || immediate);

/** "first response by 18:52 today · 09:52 Pacific". */
function LevelDue({ clock }: { readonly clock: ClockView }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  return (
    <span className={styles['levelDue']}>
      {clock.dueAt === null ? (
        t('report.atOnce')
      ) : (
        <>
          {t(clock.clock === 'restoration' ? 'report.restoredBy' : 'report.dueBy')}{' '}
          <DueTime at={clock.dueAt} centreZone={clock.zone} words={words} inline />
        </>
      )}
    </span>
  );
}

/** Where the numbers come from. */
function Footnote({ support }: { readonly support: Severities }): ReactElement {
  const { t } = useTranslation();
  const cite = sectionOf(support.levels[0]?.cite ?? '');
  return <p className={styles['footnote']}>{t('report.targets', { cite })}</p>;
}
