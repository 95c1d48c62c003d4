import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddRegular, DismissRegular } from '../../../components/icons.ts';
import { PanelPart } from '../../../components/sheet.tsx';
import { dateWords } from '../../../components/time-words.ts';
import { useNow } from '../../../data/now.tsx';
import { datesOf, freeDate, withDate, withDateMoved, withHolidays } from './calendar-edits.ts';
import type { DatedField, EditedSpan } from './calendar-edits.ts';
import type { DefEditorProps } from './def-editor-props.ts';
import { DateInput } from './date-input.tsx';
import { DayMinutes } from './day-minutes.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import type { WeekDef, WindowDef } from './policy-edit.ts';
import { problemAt } from './problems.ts';
import { SpansField } from './spans-field.tsx';

type Dated = WeekDef | WindowDef;

/** What differs from the usual hours: holiday lists, single dates, breaks; and what a business day is. */
export function DatedParts<D extends Dated>(props: DefEditorProps<D>): ReactElement {
  const { t } = useTranslation();
  const { policy, problems } = useEditor();
  const { def, path, onChange } = props;
  const problem = problemAt(problems, `${path}.holidays`);
  return (
    <>
      <PanelPart title={t('edit.closedOnHolidays')}>
        <div className={styles['ticks']}>
          {policy.holidays.map((set) => (
            <Checkbox
              key={set.id}
              label={set.region}
              checked={def.holidays?.includes(set.id) ?? false}
              onChange={(_, { checked }) => onChange(withHolidays(def, set.id, checked === true))}
            />
          ))}
        </div>
        {policy.holidays.length === 0 && <p className={styles['quiet']}>{t('edit.noSets')}</p>}
        {def.centreHolidays !== undefined && <p className={styles['quiet']}>{t('policy.lessCentre')}</p>}
        {problem !== undefined && <p className={styles['problem']}>{problem}</p>}
      </PanelPart>
      <Dates {...props} field="overrides" />
      <Dates {...props} field="breaks" />
      <PanelPart>
        <DayMinutes def={def} path={path} onChange={onChange} />
      </PanelPart>
    </>
  );
}

function Dates<D extends Dated>(props: DefEditorProps<D> & { readonly field: DatedField }): ReactElement {
  const { t } = useTranslation();
  const { def, path, field, onChange } = props;
  const now = useNow(60_000);
  const first: EditedSpan[] = field === 'breaks' ? [['12:00', '13:00']] : [];
  const today = new Date(now).toISOString().slice(0, 10);
  const add = (): void => onChange(withDate(def, field, freeDate(def, field, today), first));
  return (
    <PanelPart title={t(`edit.dates.${field}`)}>
      <ul className={styles['days']}>
        {datesOf(def, field).map(([date, spans]) => (
          <li key={date}>
            <DateInput
              isSmall
              label={t('edit.dateLabel', { date: dateWords(date) })}
              value={date}
              onChange={(next) => onChange(withDateMoved(def, field, date, next))}
            />
            <SpansField
              name={dateWords(date)}
              path={`${path}.${field}.${date}`}
              spans={spans}
              none={t('edit.closed')}
              onChange={(next, of) => onChange(withDate(def, field, date, next), of)}
            />
            <DateProblem path={`${path}.${field}.${date}`} />
            <Button
              size="small"
              appearance="subtle"
              className={styles['dayEnd'] ?? ''}
              icon={<DismissRegular />}
              aria-label={t('edit.removeDate', { date: dateWords(date) })}
              onClick={() => onChange(withDate(def, field, date, undefined))}
            />
          </li>
        ))}
      </ul>
      <Button size="small" icon={<AddRegular />} onClick={add}>
        {t(`edit.addDate.${field}`)}
      </Button>
    </PanelPart>
  );
}

/** A problem of the date as a whole; its spans speak for themselves. */
function DateProblem({ path }: { readonly path: string }): ReactElement | null {
  const { problems } = useEditor();
  const found = problems.find((one) => one.path === path);
  if (found === undefined) return null;
  return <span className={styles['problem']}>{problemAt(problems, path)}</span>;
}
