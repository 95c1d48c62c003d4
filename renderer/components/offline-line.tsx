import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSyncState } from '../data/queries.ts';
import { CloudOffRegular } from './icons.ts';
import { Line } from './line.tsx';
import { useTimeWords } from './use-words.ts';

/** "Offline since 17:40 — 3 items wait, the oldest 12 min." Gone when online. */
export function OfflineLine(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const sync = useSyncState().data;
  if (sync === undefined || sync.offlineSince === null) return null;
  const since = words.moment(sync.offlineSince);
  const oldest = sync.oldestWaitingAt;
  return (
    <Line icon={<CloudOffRegular />}>
      {sync.waiting === 0 || oldest === null
        ? t('offline.nothing', { since })
        : t('offline.wait', {
            since,
            count: sync.waiting,
            age: words.duration(words.now - Date.parse(oldest)),
          })}
    </Line>
  );
}
