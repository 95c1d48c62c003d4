import { Button, Checkbox, Input, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DismissRegular } from '../../../components/icons.ts';
import { DateInput } from './date-input.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { withDayAt, withoutDay } from './holiday-edits.ts';
import type { EditedDay, EditedSet } from './policy-edit.ts';
import { problemAt } from './problems.ts';
import { SpansField } from './spans-field.tsx';

/** A day of a holiday list: whole or part, switched on or off, so that a regional list need not be all true. */
export function DayRow(props: {
  readonly set: EditedSet;
  readonly day: EditedDay;
  readonly at: number;
  readonly path: string;
  readonly put: (patch: { days: EditedDay[] }, field?: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { problems } = useEditor();
  const { set, day, at, path, put } = props;
  const name = day.name === '' ? day.date : day.name;
  const change = (patch: Partial<EditedDay>, field?: string): void =>
    put({ days: withDayAt(set.days, at, patch) }, field === undefined ? undefined : `days.${at}.${field}`);
  const problem = problemAt(problems, path);
  return (
    <li className={day.active ? styles['holiday'] : styles['holidayOff']}>
      <DateInput
        isSmall
        takesAny
        label={t('edit.dayDate', { name })}
        value={day.date}
        onChange={(date) => change({ date })}
      />
      <Input
        size="small"
        className={styles['dayText'] ?? ''}
        aria-label={t('edit.dayName', { name })}
        value={day.name}
        onChange={(_, { value }) => change({ name: value }, 'name')}
      />
      <Switch
        label={t(day.active ? 'edit.dayCounts' : 'edit.dayUsual')}
        aria-label={t('edit.daySwitch', { name })}
        checked={day.active}
        onChange={(_, { checked }) => change({ active: checked })}
      />
      <Checkbox
        label={t('edit.partDay')}
        aria-label={t('edit.partDayLabel', { name })}
        checked={day.open !== undefined}
        onChange={(_, { checked }) => change(checked === true ? { open: [['08:00', '12:00']] } : { open: undefined })}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('edit.removeDay', { name })}
        onClick={() => put({ days: withoutDay(set.days, at) })}
      />
      {day.open !== undefined && (
        <div className={styles['openPart']}>
          <span className={styles['quiet']}>{t('edit.staysOpen')}</span>
          <SpansField
            name={name}
            path={`${path}.open`}
            spans={day.open}
            none={t('edit.closed')}
            onChange={(open, field) => change({ open: [...open] }, field)}
          />
        </div>
      )}
      {problem !== undefined && (
        <span className={styles['problem']} role="alert">
          {problem}
        </span>
      )}
    </li>
  );
}
