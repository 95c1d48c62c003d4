import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesWords } from '../policy-words.ts';
import type { DefEditorProps } from './def-editor-props.ts';
import { useEditor } from './editor-context.ts';
import { NumberField } from './number-field.tsx';
import type { CombinedDef, WeekDef, WindowDef } from './policy-edit.ts';
import { numberProblem, problemAt } from './problems.ts';

/** How much open time a business day of a target is. Empty: targets in days cannot count on this calendar. */
export function DayMinutes<D extends WeekDef | WindowDef | CombinedDef>(props: DefEditorProps<D>): ReactElement {
  const { t } = useTranslation();
  const { problems } = useEditor();
  const { def, path, onChange } = props;
  const { dayMinutes } = def;
  return (
    <NumberField
      label={t('edit.dayMinutes')}
      value={dayMinutes}
      width="wide"
      hint={dayMinutes === undefined || Number.isNaN(dayMinutes) ? undefined : minutesWords(t, dayMinutes)}
      problem={numberProblem(t('edit.dayProblem'), problemAt(problems, `${path}.dayMinutes`))}
      onChange={(n) => onChange({ ...def, dayMinutes: n }, `${path}.dayMinutes`)}
    />
  );
}
