import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddRegular, ArrowImportRegular } from '../../../components/icons.ts';
import { FailureLine, Line } from '../../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../../components/sheet.tsx';
import { useNow } from '../../../data/now.tsx';
import { useSaid } from '../../../i18n/said.ts';
import { freeId } from './calendar-edits.ts';
import { DateInput } from './date-input.tsx';
import { DayRow } from './day-row.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { inOrder, withNewDay } from './holiday-edits.ts';
import { ImportDialog } from './import-dialog.tsx';
import type { EditedSet } from './policy-edit.ts';
import { problemAt } from './problems.ts';
import { TextField } from './text-field.tsx';
import { useHolidayFile } from './use-holiday-file.ts';

const DAY_MS = 24 * 3_600_000;

/** The holiday lists. */
export function HolidaysPart(): ReactElement {
  const { t } = useTranslation();
  const { policy, edit } = useEditor();
  const now = useNow(60_000);
  const add = (): void => {
    const region = t('edit.newSet');
    const id = freeId(
      policy.holidays.map((one) => one.id),
      region,
    );
    const knownUntil = new Date(now + 365 * DAY_MS).toISOString().slice(0, 10);
    edit({ kind: 'add-set', set: { id, region, days: [], knownUntil } });
  };
  return (
    <>
      <div className={styles['partHead']}>
        <p className={styles['quiet']}>{t('edit.setsText')}</p>
        <Button size="small" icon={<AddRegular />} onClick={add}>
          {t('edit.addSet')}
        </Button>
      </div>
      {policy.holidays.map((set, at) => (
        <SetEditor key={set.id} set={set} at={at} />
      ))}
    </>
  );
}

function SetEditor(props: { readonly set: EditedSet; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { problems, warnings, edit } = useEditor();
  const { set, at } = props;
  const path = `holidays.${at}`;
  const file = useHolidayFile();
  const region = useSaid()(set.region);
  const today = new Date(useNow(60_000)).toISOString().slice(0, 10);
  const put = (patch: Partial<Omit<EditedSet, 'id'>>, field?: string): void =>
    edit({ kind: 'set', at, patch }, field === undefined ? undefined : `${path}.${field}`);
  const warning = problemAt(warnings, path);
  const problem = problemAt(problems, `${path}.knownUntil`);
  return (
    <Block
      title={set.region === '' ? t('edit.newSet') : region}
      note={t('edit.days', { count: set.days.length })}
      aside={
        <Button
          size="small"
          icon={<ArrowImportRegular />}
          aria-label={t('edit.importInto', { name: region })}
          onClick={() => file.choose()}
        >
          {t('edit.import')}
        </Button>
      }
    >
      {file.error !== null && <FailureLine error={file.error} lead={t('edit.notRead')} />}
      {warning !== undefined && <Line>{warning}</Line>}
      <Panel>
        <PanelPart>
          <div className={styles['fields']}>
            <TextField
              label={t('edit.region')}
              value={set.region}
              problem={problemAt(problems, `${path}.region`)}
              onChange={(text) => put({ region: text }, 'region')}
            />
            <Field label={t('edit.knownUntil')} {...(problem === undefined ? {} : { validationMessage: problem })}>
              <DateInput takesAny value={set.knownUntil} onChange={(knownUntil) => put({ knownUntil })} />
            </Field>
            <TextField
              label={t('edit.sourceOf')}
              value={set.source ?? ''}
              problem={problemAt(problems, `${path}.source`)}
              onChange={(source) => put({ source: source === '' ? undefined : source }, 'source')}
            />
          </div>
        </PanelPart>
        <PanelPart>
          <SetDays set={set} path={path} put={put} today={today} />
        </PanelPart>
      </Panel>
      <RemoveSet name={region} at={at} />
      {file.found !== undefined && (
        <ImportDialog
          set={set}
          found={file.found}
          onTake={(patch) => {
            put(patch);
            file.close();
          }}
          onClose={() => file.close()}
        />
      )}
    </Block>
  );
}

function SetDays(props: {
  readonly set: EditedSet;
  readonly path: string;
  readonly put: (patch: Partial<Omit<EditedSet, 'id'>>, field?: string) => void;
  readonly today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { set, path, put, today } = props;
  return (
    <>
      <ul className={styles['holidays']}>
        {set.days.map((day, index) => (
          // A day has no identity of its own: its date is what is edited.
          // eslint-disable-next-line react/no-array-index-key
          <DayRow key={index} set={set} day={day} at={index} path={`${path}.days.${index}`} put={put} />
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => put({ days: withNewDay(set.days, t('edit.newDay'), today) })}
        >
          {t('edit.addDay')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => put({ days: inOrder(set.days) })}>
          {t('edit.sortDays')}
        </Button>
      </div>
    </>
  );
}

/** Asked for twice instead of by a dialog, because it can be taken back. */
function RemoveSet({ name, at }: { readonly name: string; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { edit } = useEditor();
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles['entryEnd']}>
      {asked && <span className={styles['quiet']}>{t('edit.removeSetText')}</span>}
      <Button
        size="small"
        aria-label={t('edit.removeLabel', { name })}
        onClick={() => (asked ? edit({ kind: 'remove-set', at }) : setAsked(true))}
      >
        {t(asked ? 'edit.removeSetNow' : 'edit.removeSet')}
      </Button>
    </div>
  );
}
