import { Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tidyTime } from './calendar-edits.ts';
import styles from './edit.module.css';

/** A wall time "HH:MM", 24:00 included (which the browser's own time field does not take). */
export function TimeInput(props: {
  readonly label: string;
  readonly value: string;
  readonly invalid?: boolean;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { label, value, invalid, onChange } = props;
  return (
    <Input
      className={styles['time'] ?? ''}
      size="small"
      aria-label={label}
      aria-invalid={invalid === true}
      inputMode="numeric"
      maxLength={5}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      onBlur={() => {
        const tidy = tidyTime(value);
        if (tidy !== value) onChange(tidy);
      }}
    />
  );
}
