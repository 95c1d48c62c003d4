import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { answeringWords } from '../../components/answering-line.tsx';
import { lineWords } from '../../components/call/emergency-panel.tsx';
import { HeadsetRegular } from '../../components/icons.ts';
import { useTimeWords } from '../../components/use-words.ts';
import { useSupportHours } from '../../data/queries.ts';
import styles from './frame.module.css';
import { stateWords } from './state-words.ts';

/** "Support open · closes Fri 16:00 PT"; opens to the same in both zones, and to the hours of the telephone. */
export function SupportState(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  const hours = useSupportHours().data;
  const [isOpen, setOpen] = useState(false);
  if (hours === undefined) return null;
  const { emergency } = hours;
  const { state, verb, changesAt, zone, at } = stateWords(t, hours, words.now);
  const short = at === '' ? '' : t(`support.${verb}Short`, { at });
  return (
    <Popover trapFocus open={isOpen} onOpenChange={(_, { open }) => setOpen(open)}>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles['state'] ?? ''}
          appearance="transparent"
          size="small"
          icon={<HeadsetRegular />}
          title={`${state} ${short}`.trim()}
        >
          <span className={styles['stateText']}>
            <strong>{state}</strong>
            {short !== '' && <span className={styles['stateMore']}> {short}</span>}
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
