import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { addDays, HALF_HOURS, parseDate, parseTime } from './date-rules.ts';
import styles from './date-time-field.module.css';
import { dateWithWeekday, zoneCity } from './time-words.ts';
import { useNow } from '../data/now.tsx';
import { localOf, withOffset } from './zoned-time.ts';

const OFFERED_DAYS = 14;

export interface DateTimeFieldProps {
  /** Instant with its offset, or undefined where nothing is written. */
  readonly value: string | undefined;
  readonly zone: string;
  /** Which days are offered: the last ones or the next ones. Any other can be written. */
  readonly days: 'past' | 'next';
  readonly onChange: (value: string | undefined) => void;
  /** What the moment is of, for those who hear the two fields. */
  readonly label: string;
  /** Says the zone under the fields. */
  readonly showZone?: boolean;
}

/**
 * A moment as a day and a time of 24 hours, both to write or to choose, in one zone and in the window's own way of
 * writing, whatever the machine's regional settings are.
 */
export function DateTimeField(props: DateTimeFieldProps): ReactElement {
  const { t } = useTranslation();
  const { value, zone, label, onChange } = props;
  const now = useNow();
  const today = localOf(now, zone).slice(0, 10);
  const [day = '', time = ''] = value === undefined ? [] : localOf(Date.parse(value), zone).split('T');
  // A day without a time is not a moment yet: it waits here until there is one.
  const [halfDay, setHalfDay] = useState('');
  const choices = offered(t, today, props.days);
  const take = (nextDay: string, nextTime: string): void => {
    setHalfDay(nextDay);
    if (nextTime === '') onChange(undefined);
    else onChange(withOffset(`${nextDay === '' ? today : nextDay}T${nextTime}`, zone));
  };
  const shownDay = day === '' ? halfDay : day;
  return (
    <div className={styles['fields']}>
      <Written
        className={styles['day'] ?? ''}
        label={t('dateTime.day', { label })}
        wrong={t('dateTime.noDay')}
        text={shownDay === '' ? '' : (choices.find(([, date]) => date === shownDay)?.[0] ?? dateWithWeekday(shownDay))}
        options={choices.map(([name]) => name)}
        read={(text) => parseDate(text, today, Object.fromEntries(choices))}
        onTake={(date) => take(date ?? '', date === undefined ? '' : time)}
      />
      <Written
        className={styles['time'] ?? ''}
        label={t('dateTime.time', { label })}
        wrong={t('dateTime.noTime')}
        text={time}
        options={HALF_HOURS}
        read={parseTime}
        onTake={(taken) => take(shownDay, taken ?? '')}
      />
      {props.showZone === true && (
        <span className={styles['zone']}>{t('dateTime.zone', { city: zoneCity(zone) })}</span>
      )}
    </div>
  );
}

function offered(t: TFunction, today: string, days: 'past' | 'next'): readonly (readonly [string, string])[] {
  const step = days === 'past' ? -1 : 1;
  return Array.from({ length: OFFERED_DAYS }, (_, index) => {
    const date = addDays(today, index * step);
    const near = index === 0 ? t('dateTime.today') : index === 1 ? t(`dateTime.${days}`) : dateWithWeekday(date);
    return [near, date] as const;
  });
}

/** A field to write in or to choose from. What cannot be read stays as it was written, and says so. */
function Written(props: {
  readonly className: string;
  readonly label: string;
  readonly wrong: string;
  readonly text: string;
  readonly options: readonly string[];
  readonly read: (text: string) => string | undefined;
  readonly onTake: (value: string | undefined) => void;
}): ReactElement {
  const { t } = useTranslation();
  /** What is being written; null while the field shows its value. */
  const [written, setWritten] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const shown = written ?? props.text;
  const settle = (next: string): void => {
    const value = props.read(next);
    const isEmpty = next.trim() === '';
    setWrong(!isEmpty && value === undefined);
    if (!isEmpty && value === undefined) return;
    setWritten(null);
    props.onTake(value);
  };
  return (
    <span className={props.className}>
      <Combobox
        freeform
        expandIcon={{ 'aria-label': t('field.openOf', { label: props.label }) }}
        aria-label={props.label}
        aria-invalid={isWrong}
        value={shown}
        selectedOptions={[props.text]}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) settle(optionValue);
        }}
        onBlur={() => {
          if (written !== null && written !== props.text) settle(written);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && written !== null) settle(event.currentTarget.value);
        }}
      >
        {props.options.map((option) => (
          <Option key={option} value={option}>
            {option}
          </Option>
        ))}
      </Combobox>
      {isWrong && <output className={styles['wrong']}>{props.wrong}</output>}
    </span>
  );
}
