import { Dropdown, Field, Option } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './edit.module.css';

/** One of several, by name. */
export function ChooseField(props: {
  readonly label: string;
  /** The name for those who do not see what the field stands under; begins with the label. */
  readonly spoken?: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly onChange: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { label, spoken, value, options, hint, problem, onChange } = props;
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      <Dropdown
        clearButton={{ 'aria-label': t('field.clear') }}
        className={styles['choose'] ?? ''}
        {...(spoken === undefined ? {} : { 'aria-label': spoken })}
        value={options.find(({ id }) => id === value)?.name ?? value}
        selectedOptions={[value]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChange(optionValue);
        }}
      >
        {options.map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
