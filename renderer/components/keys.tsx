import { useCallback } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './keys.module.css';
import { keyParts, NAMED_KEYS } from './shortcuts.ts';

/** Gives the words of keys: "Ctrl+K", in German "Strg+K". */
export function useKeyWords(): (keys: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (keys) =>
      keyParts(keys)
        .map((part) => {
          const named = NAMED_KEYS.find((name) => name === part);
          return named === undefined ? part : t(`shortcuts.key.${named}`);
        })
        .join('+'),
    [t],
  );
}

/** Keys as they stand on the keyboard. */
export function Keys({ keys }: { readonly keys: string }): ReactElement {
  const words = useKeyWords();
  return <kbd className={styles['keys']}>{words(keys)}</kbd>;
}
