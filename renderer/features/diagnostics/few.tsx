import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../components/number-words.ts';
import styles from './diagnostics.module.css';

/** The first rows of a long list, and the button that shows all of them; no button where nothing is left out. */
export function useFew<T>(
  rows: readonly T[],
  most: number,
): { readonly shown: readonly T[]; readonly more: ReactElement | null } {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  // One row more takes no more room than the button that hides it.
  if (rows.length <= most + 1) return { shown: rows, more: null };
  const more = (
    <div className={styles['more']}>
      <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? t('diagnostics.fewer') : t('diagnostics.showAll', { n: count(rows.length) })}
      </Button>
    </div>
  );
  return { shown: all ? rows : rows.slice(0, most), more };
}
