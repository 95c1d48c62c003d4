import { Input } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterRegular } from '../../components/icons.ts';
import { isPlainKey, useShortcut } from '../../components/use-shortcut.ts';
import styles from './cases.module.css';

/** Narrows the list while typing. `/` leads here, Esc empties it and then leaves it. */
export function Filter(props: { readonly value: string; readonly onChange: (text: string) => void }): ReactElement {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useShortcut(isPlainKey('/'), () => field.current?.focus());
  return (
    <Input
      input={{ ref: field }}
      className={styles['filter'] ?? ''}
      type="search"
      aria-label={t('cases.filter')}
      placeholder={t('cases.filter')}
      contentBefore={<FilterRegular aria-hidden="true" />}
      contentAfter={<kbd aria-hidden="true">/</kbd>}
      value={props.value}
      onChange={(_, { value }) => props.onChange(value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (props.value === '') field.current?.blur();
        else props.onChange('');
      }}
    />
  );
}
