import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { answeringNow } from '../../../shared/domain/answering-rules.ts';
import { answeringWords } from '../../components/answering-line.tsx';
import { lineWords } from '../../components/call/emergency-panel.tsx';
import { HeadsetRegular } from '../../components/icons.ts';
import { weekdayTime, zoneName } from '../../components/time-words.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { useSupportHours } from '../../data/queries.ts';
import styles from './frame.module.css';

/** "Support week open · closes Fri 16:00 PT"; opens to the same in both zones. */
export function SupportState(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const hours = useSupportHours().data;
  const [isOpen, setOpen] = useState(false);
  if (hours === undefined) return null;
  const { emergency } = hours;
  // The week as a whole, unless only the telephone of the week is answered: then nobody takes up other cases.
  const { open: isAnswering, changesAt, zone } = emergency.open && !hours.support.open ? hours.support : emergency;
  const answering = answeringNow(hours, words.now);
  const state =
    answering.state === 'holiday'
      ? t('answering.closedFor', { holiday: answering.holiday })
      : t(isAnswering ? 'support.open' : 'support.closed');
  const verb = isAnswering ? 'closes' : 'opens';
  const at = changesAt === null ? null : Date.parse(changesAt);
  const short = at === null ? '' : `${weekdayTime(at, zone)} ${zoneName(zone, 'short')}`;
  const full = short === '' ? state : `${state} ${t(`support.${verb}Short`, { at: short })}`;
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles['state'] ?? ''}
          appearance="transparent"
          size="small"
          icon={<HeadsetRegular />}
          title={full}
        >
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
          {emergency.phone !== '' && (
            <p className={styles['small']}>
              {t('support.phone', { phone: emergency.phone })} · {lineWords(t, words, emergency)}
            </p>
          )}
          <p className={styles['small']}>{answeringWords(t, words, hours)}</p>
          <a href="#/support" onClick={() => setOpen(false)}>
            {t('support.all')}
          </a>
        </div>
      </PopoverSurface>
    </Popover>
  );
}
