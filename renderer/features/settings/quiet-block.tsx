import { Button, Checkbox, Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { WEEKDAYS } from '../../../shared/policy/index.ts';
import type { Weekday } from '../../../shared/policy/index.ts';
import { parseTime } from '../../components/date-rules.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useRead, useWrite } from '../../data/core.tsx';
import styles from './settings.module.css';

type Value = string | boolean | string[] | null;

/** When nothing rings but severity 1. */
export function QuietBlock(): ReactElement {
  const { t } = useTranslation();
  const set = useWrite('settings.set');
  const enabled = useRead('settings.get', { key: 'quiet.enabled' }).data?.value === true;
  const put = (key: string, value: Value): void => set.mutate({ key, value });
  return (
    <Block title={t('quiet.title')}>
      {set.error !== null && <FailureLine error={set.error} />}
      <Until onEnd={() => put('quiet.until', null)} />
      <Panel>
        <PanelPart>
          <Switch
            label={t('quiet.enabled')}
            checked={enabled}
            onChange={(_, { checked }) => put('quiet.enabled', checked)}
          />
          <p className={styles['quiet']}>{t('quiet.text')}</p>
        </PanelPart>
        {enabled && (
          <PanelPart>
            <div className={styles['fields']}>
              <Time name="from" onChange={(value) => put('quiet.from', value)} />
              <Time name="to" onChange={(value) => put('quiet.to', value)} />
            </div>
          </PanelPart>
        )}
        {enabled && (
          <PanelPart>
            <Days name="days" onChange={(value) => put('quiet.days', value)} />
            <Days name="wholeDays" onChange={(value) => put('quiet.wholeDays', value)} />
          </PanelPart>
        )}
      </Panel>
    </Block>
  );
}

/** Quiet that the person asked for until a moment, for example in the tray. */
function Until({ onEnd }: { readonly onEnd: () => void }): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const value = useRead('settings.get', { key: 'quiet.until' }).data?.value;
  if (typeof value !== 'string' || Date.parse(value) <= words.now) return null;
  return (
    <Line
      action={
        <Button size="small" onClick={onEnd}>
          {t('quiet.end')}
        </Button>
      }
    >
      {t('quiet.until', { at: words.moment(value) })}
    </Line>
  );
}

const USUAL = { from: '19:00', to: '07:00' } as const;

/** A time of 24 hours, taken when the field is left or by Enter; what is no time goes back to what was set. */
function Time(props: { readonly name: 'from' | 'to'; readonly onChange: (value: string) => void }): ReactElement {
  const { t } = useTranslation();
  const { name, onChange } = props;
  const value = useRead('settings.get', { key: `quiet.${name}` }).data?.value;
  const [written, setWritten] = useState<string | null>(null);
  const shown = typeof value === 'string' ? value : USUAL[name];
  const settle = (): void => {
    const time = parseTime(written ?? '');
    setWritten(null);
    if (time !== undefined && time !== shown) onChange(time);
  };
  return (
    <Field label={t(`quiet.${name}`)}>
      <Input
        inputMode="numeric"
        value={written ?? shown}
        onChange={(_, data) => setWritten(data.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
    </Field>
  );
}

/** Days on which quiet hours begin, or days that are quiet whole. */
function Days(props: {
  readonly name: 'days' | 'wholeDays';
  readonly onChange: (value: string[]) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { name, onChange } = props;
  const value = useRead('settings.get', { key: `quiet.${name}` }).data?.value;
  const chosen: readonly string[] = Array.isArray(value) ? value : name === 'days' ? WEEKDAYS : [];
  const toggle = (day: Weekday, on: boolean): void =>
    onChange(WEEKDAYS.filter((one) => (one === day ? on : chosen.includes(one))));
  return (
    <fieldset className={styles['days']}>
      <legend>{t(`quiet.${name}`)}</legend>
      {WEEKDAYS.map((day) => (
        <Checkbox
          key={day}
          label={t(`quiet.day.${day}`)}
          checked={chosen.includes(day)}
          onChange={(_, { checked }) => toggle(day, checked === true)}
        />
      ))}
    </fieldset>
  );
}
