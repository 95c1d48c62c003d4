import { Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { ShieldRegular } from '../../components/icons.ts';
import { countWord, listed } from '../../components/number-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import { bridge } from '../../data/bridge.ts';
import styles from './diagnostics.module.css';

/** What needs more rights than the app has, and how a person gets it done. */
export function NotPossible({ snapshot }: { readonly snapshot: SnapshotDetail }): ReactElement | null {
  const { t } = useTranslation();
  const known = useKnownWord();
  const [open, setOpen] = useState(false);
  const denied = snapshot.collectors.filter(({ outcome }) => outcome === 'denied');
  if (denied.length === 0) return null;
  const what = listed(denied.map(({ id }) => known('collector', id)));
  const isWindows = bridge()?.platform === 'win32' || /^[A-Za-z]:\\/u.test(snapshot.root ?? '');
  return (
    <div className={styles['rights']}>
      <ShieldRegular aria-hidden="true" />
      <div>
        {t('diagnostics.denied', { what })}{' '}
        <Link as="button" inline aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('diagnostics.asAdmin', { count: denied.length, n: countWord(t, denied.length) })}
        </Link>
        {open && <p>{t(isWindows ? 'diagnostics.howWindows' : 'diagnostics.howLinux')}</p>}
      </div>
    </div>
  );
}
