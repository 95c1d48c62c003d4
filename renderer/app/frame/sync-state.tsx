import { Button, Link, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutboxItem } from '../../../shared/domain/cases.ts';
import { CloudCheckmarkRegular, CloudOffRegular, CloudSyncRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { useOutboxWords } from '../../components/outbox-words.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { useWrite } from '../../data/core.tsx';
import { useOutbox, usePortals, useSyncState } from '../../data/queries.ts';
import { href } from '../../data/router.ts';
import styles from './frame.module.css';

/** Whether everything is sent; opens to the outbox, item by item. */
export function SyncState(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const [open, setOpen] = useState(false);
  const sync = useSyncState().data;
  const noPortal = usePortals().data?.portals.length === 0;
  if (sync === undefined) return null;
  const stuck = sync.failed + sync.blocked;
  const wait = sync.waiting + stuck;
  const offline = sync.offlineSince !== null;
  const icon = offline ? <CloudOffRegular /> : wait > 0 ? <CloudSyncRegular /> : <CloudCheckmarkRegular />;
  const label = noPortal
    ? t('sync.noPortal')
    : offline
      ? t('sync.offline', { count: wait })
      : wait > 0
        ? t(stuck > 0 ? 'sync.stuck' : 'sync.wait', { count: stuck > 0 ? stuck : wait })
        : sync.lastOkAt === null
          ? t('sync.never')
          : t('sync.synced', { at: words.moment(sync.lastOkAt) });
  return (
    <Popover trapFocus open={open} onOpenChange={(_, data) => setOpen(data.open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles['state'] ?? ''} appearance="transparent" size="small" icon={icon} title={label}>
          <span className={styles['stateText']}>{label}</span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>{open && <Outbox close={() => setOpen(false)} />}</PopoverSurface>
    </Popover>
  );
}

function Outbox({ close }: { readonly close: () => void }): ReactElement {
  const { t } = useTranslation();
  const run = useWrite('sync.run');
  const items = useOutbox().data?.items.filter(({ state }) => state !== 'sent') ?? [];
  return (
    <div className={styles['outbox']}>
      <h2>{items.length === 0 ? t('sync.nothingWaits') : t('sync.waits', { count: items.length })}</h2>
      {run.error !== null && <FailureLine error={run.error} />}
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} close={close} />
        ))}
      </ul>
      <Button size="small" disabledFocusable={run.isPending} onClick={() => run.mutate({})}>
        {run.isPending ? t('sync.running') : t('sync.now')}
      </Button>
    </div>
  );
}

function Item({ item, close }: { readonly item: OutboxItem; readonly close: () => void }): ReactElement {
  const { t } = useTranslation();
  const retry = useWrite('outbox.retry');
  const words = useOutboxWords();
  const stuck = item.state === 'failed' || item.state === 'blocked';
  return (
    <li>
      <div>
        <Link href={href('cases', item.caseId)} onClick={close}>
          {words.what(item)}
        </Link>
        <div className={styles['small']}>{words.state(item)}</div>
      </div>
      {stuck && (
        <Button size="small" onClick={() => retry.mutate({ id: item.id })}>
          {t('app.tryAgain')}
        </Button>
      )}
    </li>
  );
}
