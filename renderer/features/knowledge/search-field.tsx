import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DismissRegular, SearchRegular } from '../../components/icons.ts';
import { isPlainKey, useShortcut } from '../../components/use-shortcut.ts';
import styles from './knowledge.module.css';

/** The one field. The focus stays in it while arrows move in the list; `/` leads here from anywhere. */
export function SearchField(props: {
  readonly text: string;
  readonly note: string;
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly onWrite: (text: string) => void;
  /** Whether the key was used: arrows and Enter. */
  readonly onKey: (key: string) => boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { text, note, listId, activeId, onWrite, onKey } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useShortcut(isPlainKey('/'), () => field.current?.focus());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && text !== '') onWrite('');
    else if (!onKey(event.key)) return;
    event.preventDefault();
  };
  return (
    <div className={styles['field']}>
      <SearchRegular aria-hidden="true" />
      <input
        ref={field}
        id={KNOWLEDGE_FIELD}
        role="combobox"
        aria-label={t('knowledge.field')}
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={t('knowledge.prompt')}
        maxLength={2000}
        value={text}
        onChange={({ target }) => onWrite(target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles['note']}>{note}</span>
      {text !== '' && (
        <button
          type="button"
          className={styles['clear']}
          aria-label={t('knowledge.clear')}
          onClick={() => {
            onWrite('');
            field.current?.focus();
          }}
        >
          <DismissRegular />
        </button>
      )}
    </div>
  );
}

const KNOWLEDGE_FIELD = 'knowledge-field';

/** Leads back to the field. */
export function focusField(): void {
  document.querySelector<HTMLElement>(`#${KNOWLEDGE_FIELD}`)?.focus();
}
