import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelPart } from '../../../components/sheet.tsx';
import { mayBePartOf } from './calendar-edits.ts';
import type { DefEditorProps } from './def-editor-props.ts';
import { ChooseField } from './choose-field.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import type { CalendarDef } from './policy-edit.ts';
import { problemAt } from './problems.ts';

type CentreDef = Extract<CalendarDef, { kind: 'caseCentre' }>;

/** The hours of the centre that handles the case; of another calendar where none is named. */
export function CentreCalendarEditor(props: DefEditorProps<CentreDef> & { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { policy, shown, problems } = useEditor();
  const { def, id, path, onChange } = props;
  return (
    <PanelPart>
      <div className={styles['fields']}>
        <ChooseField
          label={t('edit.fallback')}
          value={def.fallback}
          options={shown.calendars.filter((one) => mayBePartOf(policy.calendars, one.id, id))}
          problem={problemAt(problems, `${path}.fallback`)}
          onChange={(fallback) => onChange({ ...def, fallback })}
        />
      </div>
    </PanelPart>
  );
}
