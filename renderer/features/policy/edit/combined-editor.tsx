import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelPart } from '../../../components/sheet.tsx';
import { useSaid } from '../../../i18n/said.ts';
import { mayBePartOf, withPart } from './calendar-edits.ts';
import type { DefEditorProps } from './def-editor-props.ts';
import { DayMinutes } from './day-minutes.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import type { CombinedDef } from './policy-edit.ts';
import { problemAt } from './problems.ts';

/** Open where any of its calendars is, or where all are. A calendar that is made of this one is not offered. */
export function CombinedEditor(props: DefEditorProps<CombinedDef> & { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { policy, problems } = useEditor();
  const { def, id, path, onChange } = props;
  const said = useSaid();
  const offered = policy.calendars.filter((one) => mayBePartOf(policy.calendars, one.id, id));
  const problem = problemAt(problems, `${path}.of`);
  return (
    <>
      <PanelPart title={t(`edit.parts.${def.kind}`)}>
        <div className={styles['ticks']}>
          {offered.map((one) => (
            <Checkbox
              key={one.id}
              label={said(one.name)}
              checked={def.of.includes(one.id)}
              onChange={(_, { checked }) => onChange({ ...def, of: withPart(def.of, one.id, checked === true) })}
            />
          ))}
        </div>
        {problem !== undefined && (
          <p className={styles['problem']} role="alert">
            {def.of.length === 0 ? t('edit.noParts') : problem}
          </p>
        )}
      </PanelPart>
      <PanelPart>
        <DayMinutes def={def} path={path} onChange={onChange} />
      </PanelPart>
    </>
  );
}
