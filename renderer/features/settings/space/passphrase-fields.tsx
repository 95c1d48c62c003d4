import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether the key of the marks goes along, and what it is sealed by. Null: it does not. */
export function PassphraseFields(props: {
  readonly value: string | null;
  readonly label: string;
  readonly hint: string;
  readonly onChange: (value: string | null) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { value, onChange } = props;
  return (
    <>
      <Checkbox
        label={props.label}
        checked={value !== null}
        onChange={(_, { checked }) => onChange(checked === true ? '' : null)}
      />
      {value !== null && (
        <Field label={t('space.passphrase')} hint={props.hint} required>
          <Input type="password" autoComplete="off" value={value} onChange={(_, data) => onChange(data.value)} />
        </Field>
      )}
    </>
  );
}
