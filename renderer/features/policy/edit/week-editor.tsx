import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from '../../../../shared/policy/index.ts';
import { PanelPart } from '../../../components/sheet.tsx';
import { dayName } from '../policy-words.ts';
import { withDay, withWorkingDaysAs } from './calendar-edits.ts';
import type { DefEditorProps } from './def-editor-props.ts';
import { DatedParts } from './dated-parts.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import type { WeekDef } from './policy-edit.ts';
import { problemAt, problemOf } from './problems.ts';
import { SpansField } from './spans-field.tsx';
import { ZoneField } from './zone-field.tsx';

/** Hours of each day of a usual week, several spans a day, over midnight too. */
export function WeekEditor({ def, path, onChange }: DefEditorProps<WeekDef>): ReactElement {
  const { t } = useTranslation();
  const { problems } = useEditor();
  const whole = problemOf(problems, `${path}.week`);
  return (
    <>
      <PanelPart>
        <div className={styles['fields']}>
          <ZoneField
            label={t('edit.zone')}
            value={def.zone}
            problem={problemAt(problems, `${path}.zone`)}
            onChange={(zone) => onChange({ ...def, zone }, `${path}.zone`)}
          />
        </div>
      </PanelPart>
      <PanelPart title={t('edit.usualWeek')}>
        <ul className={styles['days']}>
          {WEEKDAYS.map((day) => (
            <li key={day}>
              <span className={styles['dayName']}>{dayName(day, 'long')}</span>
              <SpansField
                name={dayName(day, 'long')}
                path={`${path}.week.${day}`}
                spans={def.week[day] ?? []}
                none={t('edit.closed')}
                onChange={(spans, field) => onChange(withDay(def, day, spans), field)}
              />
              {day === 'mon' && (def.week.mon?.length ?? 0) > 0 && (
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles['dayEnd'] ?? ''}
                  onClick={() => onChange(withWorkingDaysAs(def, day))}
                >
                  {t('edit.asMonday')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {whole !== undefined && (
          <p className={styles['problem']} role="alert">
            {whole}
          </p>
        )}
      </PanelPart>
      <DatedParts def={def} path={path} onChange={onChange} />
    </>
  );
}
