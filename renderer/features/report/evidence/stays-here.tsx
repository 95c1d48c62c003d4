import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LockClosedRegular } from '../../../components/icons.ts';
import { FailureLine } from '../../../components/line.tsx';
import { bytes, listed } from '../../../components/number-words.ts';
import { fileName } from '../../../components/preview/preview-words.ts';
import type { LookedAt } from '../../../components/preview/use-bundle.ts';
import { Block } from '../../../components/sheet.tsx';
import { useRead } from '../../../data/core.tsx';
import { useSaid } from '../../../i18n/said.ts';
import styles from './evidence.module.css';
import { stayingKinds } from './evidence-rules.ts';
import type { StayingKind } from './evidence-rules.ts';

/** As many as one answer holds; the rest is read in the review, item by item. */
const ENTRIES = 500;
const MOST_KINDS = 8;
const MOST_NAMES = 2;

/** What was not packed, reason by reason, with why. */
export function StaysHere({ looked }: { readonly looked: LookedAt }): ReactElement | null {
  const { t } = useTranslation();
  const { source, bundle } = looked;
  const asked = { source, sha256: bundle.sha256, from: 1, count: ENTRIES };
  const read = useRead('preview.withheld', asked, { enabled: bundle.withheld.lines > 0 });
  if (read.error !== null) return <FailureLine error={read.error} retry={() => void read.refetch()} />;
  if (read.data === undefined) return null;
  const kinds = stayingKinds(read.data.entries);
  if (kinds.length === 0) return null;
  const isMore = kinds.length > MOST_KINDS || read.data.total > read.data.entries.length;
  return (
    <Block title={t('evidence.stays')} note={t('evidence.kinds', { count: kinds.length })}>
      <ul className={styles['sheet']} aria-label={t('evidence.stays')}>
        {kinds.slice(0, MOST_KINDS).map((kind) => (
          <Staying key={kind.reason} kind={kind} />
        ))}
      </ul>
      {isMore && <p className={styles['note']}>{t('evidence.allInReview')}</p>}
    </Block>
  );
}

function Staying({ kind }: { readonly kind: StayingKind }): ReactElement {
  const { t } = useTranslation();
  const said = useSaid();
  const names = [...new Set(kind.paths.map((path) => shortName(path)))];
  const more = names.length - MOST_NAMES;
  const shown = [...names.slice(0, MOST_NAMES), ...(more > 0 ? [t('evidence.andMore', { count: more })] : [])];
  return (
    <li className={styles['stays']} title={kind.paths.slice(0, 20).join('\n')}>
      <span className={styles['icon']} aria-hidden="true">
        <LockClosedRegular />
      </span>
      <span className={styles['name']}>{listed(shown)}</span>
      <span className={styles['why']}>{said(kind.reason)}</span>
      <span className={styles['size']}>
        {kind.bytes > 0 ? bytes(kind.bytes) : t('evidence.files', { count: kind.count })}
      </span>
    </li>
  );
}

/** The last name of a path, and of a folder its name too. */
const shortName = (path: string): string => fileName(path.replace(/\/$/u, ''));
