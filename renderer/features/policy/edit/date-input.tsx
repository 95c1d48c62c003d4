import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDate } from '../../../components/date-rules.ts';
import { dayOfYear } from '../../../components/time-words.ts';
import { useNow } from '../../../data/now.tsx';
import styles from './edit.module.css';

/** "Thu 26 Nov 2026" of a date; what is none stays as it was written. */
function dayWords(date: string): string {
  const at = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(at) ? date : dayOfYear(at, 'UTC');
}

/**
 * A date, written in the window's own way whatever the machine's regional settings are. It is taken when the field is
 * left or by Enter. What cannot be read goes on too when `takesAny` (the policy's check says so), else it stays here.
 */
export function DateInput(props: {
  readonly value: string;
  readonly label?: string;
  readonly isSmall?: boolean;
  readonly takesAny?: boolean;
  readonly onChange: (date: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { value, label, onChange } = props;
  const [written, setWritten] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const today = new Date(useNow(60_000)).toISOString().slice(0, 10);
  const settle = (): void => {
    if (written === null) return;
    const text = written.trim();
    const date = text === '' ? value : parseDate(text, today);
    setWrong(date === undefined && props.takesAny !== true);
    if (date === undefined && props.takesAny !== true) return;
    setWritten(null);
    if ((date ?? text) !== value) onChange(date ?? text);
  };
  return (
    <span className={props.isSmall === true ? styles['dateInput'] : styles['dateField']}>
      <Input
        {...(props.isSmall === true ? { size: 'small' } : {})}
        {...(label === undefined ? {} : { 'aria-label': label })}
        aria-invalid={isWrong}
        value={written ?? dayWords(value)}
        placeholder={t('edit.datePrompt')}
        onChange={(_, data) => setWritten(data.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {isWrong && <output className={styles['problem']}>{t('dateTime.noDay')}</output>}
    </span>
  );
}
