import { Combobox, Field, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './edit.module.css';
import { zonesLike } from './zone-rules.ts';

/** A time zone: type any part of its name and choose. What is not a zone stays and says so. */
export function ZoneField(props: {
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly onChange: (zone: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { label, value, problem, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const found = useMemo(() => zonesLike(typed ?? ''), [typed]);
  return (
    <Field label={label} {...(problem === undefined ? { hint: t('edit.zoneHint') } : { validationMessage: problem })}>
      <Combobox
        className={styles['choose'] ?? ''}
        freeform
        expandIcon={{ 'aria-label': t('field.open') }}
        value={typed ?? value}
        selectedOptions={[value]}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          onChange(text.trim());
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Typing clears the selection, which is told here too.
          if (optionValue === undefined) return;
          setTyped(null);
          onChange(optionValue);
        }}
        onBlur={() => setTyped(null)}
      >
        {found.map((zone) => (
          <Option key={zone} value={zone}>
            {zone}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
