import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './edit.module.css';

const parsed = (text: string): number => (/^\s*\d+\s*$/u.test(text) ? Number(text) : Number.NaN);

/** What a field shows of a value that may be no number while somebody types, or after the session was read again. */
const shown = (value: number | null | undefined): string =>
  typeof value === 'number' && !Number.isNaN(value) ? String(value) : '';

/** A whole number. What is typed stays as it is typed; the value is not a number until it is one. */
export function NumberField(props: {
  readonly label: string;
  /** The name for those who do not see what the field stands under; begins with the label. */
  readonly spoken?: string;
  readonly value: number | undefined;
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  readonly width?: 'narrow' | 'wide';
  readonly onChange: (value: number) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { value, label, spoken, problem, hint } = props;
  const [text, setText] = useState(shown(value));
  const isTyped = Object.is(parsed(text), typeof value === 'number' ? value : Number.NaN);
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Input
        className={styles[props.width === 'wide' ? 'number' : 'narrow'] ?? ''}
        inputMode="numeric"
        value={isTyped ? text : shown(value)}
        {...(spoken === undefined ? {} : { 'aria-label': spoken })}
        placeholder={t('edit.number')}
        onChange={(_, data) => {
          setText(data.value);
          props.onChange(parsed(data.value));
        }}
      />
    </Field>
  );
}
