import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { keysIn } from '../../shared/i18n/key-names.ts';
import { presentLanguage } from '../i18n/locale.ts';
import styles from './keys.module.css';

/** Gives the words of keys: "Ctrl+K", in German "Strg+K". */
export function useKeyWords(): (keys: string) => string {
  // Draws anew whoever shows keys when the window speaks another language.
  useTranslation();
  const language = presentLanguage();
  return useCallback((keys) => keysIn(language, keys), [language]);
}

/** Keys as they stand on the keyboard. */
export function Keys({ keys }: { readonly keys: string }): ReactElement {
  const words = useKeyWords();
  return <kbd className={styles['keys']}>{words(keys)}</kbd>;
}
