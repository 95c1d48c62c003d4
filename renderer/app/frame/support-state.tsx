import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { HeadsetRegular } from '../../components/icons.ts';
import { weekdayTime, zoneName } from '../../components/time-words.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { useSeverities } from '../../data/queries.ts';
import styles from './frame.module.css';

/** "Support week open · closes Fri 16:00 PT"; opens to the same in both zones. */
export function SupportState(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const support = useSeverities().data;
  const [isOpen, setOpen] = useState(false);
  if (support === undefined) return null;
  const { supportOpen, changesAt, zone, phone } = support;
  const state = supportOpen ? t('support.open') : t('support.closed');
  const verb = supportOpen ? 'closes' : 'opens';
  const at = changesAt === null ? null : Date.parse(changesAt);
  const short = at === null ? '' : `${weekdayTime(at, zone)} ${zoneName(zone, 'short')}`;
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles['state'] ?? ''} appearance="transparent" size="small" icon={<HeadsetRegular />}>
          <span className={styles['stateText']}>
            <strong>{state}</strong>
            {short !== '' && <span className={styles['stateMore']}> {t(`support.${verb}Short`, { at: short })}</span>}
          </span>
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={state}>
        <div className={styles['outbox']}>
          <h2>{state}</h2>
          {changesAt !== null && (
            <p>{t(`support.${verb}Long`, { mine: words.moment(changesAt), centre: words.centre(changesAt, zone) })}</p>
          )}
          <p className={styles['small']}>{t('support.phone', { phone })}</p>
          <a href="#/support" onClick={() => setOpen(false)}>
            {t('support.all')}
          </a>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
