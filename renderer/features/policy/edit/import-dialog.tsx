import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dateWithWeekday, dateWords } from '../../../components/time-words.ts';
import { spansWords } from '../policy-words.ts';
import styles from './edit.module.css';
import { newDays, withImported } from './holiday-edits.ts';
import type { ImportedDay } from './holiday-edits.ts';
import type { EditedSet } from './policy-edit.ts';
import type { HolidayFile } from './use-holiday-file.ts';

/** What a calendar file would bring: each day with a tick, days that are there already without one. */
export function ImportDialog(props: {
  readonly set: EditedSet;
  readonly found: HolidayFile;
  readonly onTake: (patch: Partial<Omit<EditedSet, 'id'>>) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { set, found, onTake, onClose } = props;
  const fresh = newDays(set, found.days);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(found.days.flatMap((day, index) => (fresh.includes(day) ? [index] : []))),
  );
  const days: readonly ImportedDay[] = found.days.filter((_, index) => chosen.has(index));
  const toggle = (index: number): void => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles['dialog'] ?? ''}>
        <DialogBody>
          <DialogTitle>{found.name ?? t('edit.importTitle')}</DialogTitle>
          <DialogContent>
            <p className={styles['quiet']}>
              {t('edit.importText', { count: found.days.length, name: set.region })}{' '}
              {found.knownUntil === null ? '' : t('hours.knownUntil', { date: dateWords(found.knownUntil) })}
            </p>
            <ul className={styles['importList']}>
              {found.days.map((day, index) => (
                // The same day can be in a file twice.
                // eslint-disable-next-line react/no-array-index-key
                <li key={index}>
                  <Checkbox checked={chosen.has(index)} label={dayWords(t, day)} onChange={() => toggle(index)} />
                  {!fresh.includes(day) && <span className={styles['quiet']}>{t('edit.isThere')}</span>}
                </li>
              ))}
            </ul>
            {found.leftOut.length > 0 && (
              <>
                <h3>{t('edit.leftOut')}</h3>
                <ul className={styles['leftOut']}>
                  {found.leftOut.map(({ name, reason }) => (
                    <li key={`${name} ${reason}`}>{t('edit.leftOutRow', { name, reason })}</li>
                  ))}
                </ul>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button appearance="primary" onClick={() => onTake(withImported(set, days, found.knownUntil))}>
              {t('edit.take', { count: days.length })}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function dayWords(t: TFunction, { date, name, open }: ImportedDay): string {
  const day = `${dateWithWeekday(date)} ${name}`;
  return open === null || open.length === 0 ? day : `${day}, ${t('hours.partDay', { hours: spansWords(open) })}`;
}
