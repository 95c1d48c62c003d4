import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from '../../../../shared/policy/index.ts';
import type { Weekday } from '../../../../shared/policy/index.ts';
import { PanelPart } from '../../../components/sheet.tsx';
import { dayName } from '../policy-words.ts';
import type { DefEditorProps } from './def-editor-props.ts';
import { ChooseField } from './choose-field.tsx';
import { DatedParts } from './dated-parts.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import type { WindowDef } from './policy-edit.ts';
import { problemAt, problemOf } from './problems.ts';
import { TimeInput } from './time-input.tsx';
import { ZoneField } from './zone-field.tsx';

const ENDS = ['from', 'to'] as const;

/** One continuous stretch of every week. */
export function WindowEditor({ def, path, onChange }: DefEditorProps<WindowDef>): ReactElement {
  const { t } = useTranslation();
  const { problems } = useEditor();
  const days = WEEKDAYS.map((id) => ({ id, name: dayName(id, 'long') }));
  const problem = problemOf(problems, path) ?? problemAt(problems, `${path}.from`) ?? problemAt(problems, `${path}.to`);
  const dayOf = (id: string): Weekday => WEEKDAYS.find((day) => day === id) ?? 'mon';
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
      <PanelPart title={t('edit.window')}>
        <div className={styles['window']}>
          {ENDS.map((end) => (
            <div key={end} className={styles['windowEnd']}>
              <ChooseField
                label={t(`edit.windowDay.${end}`)}
                value={def[end][0]}
                options={days}
                onChange={(id) => onChange({ ...def, [end]: [dayOf(id), def[end][1]] })}
              />
              <TimeInput
                label={t(`edit.windowTime.${end}`)}
                value={def[end][1]}
                invalid={problem !== undefined}
                onChange={(time) => onChange({ ...def, [end]: [def[end][0], time] }, `${path}.${end}`)}
              />
            </div>
          ))}
        </div>
        {problem !== undefined && (
          <p className={styles['problem']} role="alert">
            {problem}
          </p>
        )}
      </PanelPart>
      <DatedParts def={def} path={path} onChange={onChange} />
    </>
  );
}
