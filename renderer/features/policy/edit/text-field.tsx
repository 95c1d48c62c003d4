import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A line of text. */
export function TextField(props: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { label, value, type, hint, problem, onChange } = props;
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Input type={type ?? 'text'} value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}
