import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../number-words.ts';
import styles from './preview.module.css';
import { rowsOf } from './entry-rows.ts';
import type { Entry, EntryHeading, EntryList } from './use-entries.tsx';

const ROW = 32;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The list of what is in the bundle. Arrow keys choose, and what is chosen is shown at once. */
export function Entries(props: {
  readonly list: Pick<EntryList, 'total' | 'entry' | 'look' | 'headings' | 'isReading'>;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly head?: ReactNode;
  readonly foot: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { list, chosen, onChoose } = props;
  const { total } = list;
  const layout = rowsOf(total, list.headings);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // What the list draws depends on where it is scrolled to, which its own state tells and not its properties.
  // oxlint-disable-next-line react-compiler/incompatible-library
  const rows = useVirtualizer({
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const first = layout.entryAt(shown[0]?.index ?? 0);
  const last = layout.entryAt(shown.at(-1)?.index ?? 0);
  const chosenRow = chosen <= 0 ? 0 : layout.rowOf(chosen);
  useEffect(() => list.look(first, last));
  useEffect(() => rows.scrollToIndex(chosenRow, { align: 'auto' }), [chosenRow, rows]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    if (total === 0) return;
    onChoose(step(chosen, total - 1));
  };
  return (
    <div className={styles['entries']}>
      <h2 id={`${id}-head`} className={styles['entriesHead']}>
        {t('review.inBundle')}
      </h2>
      {props.head}
      {total === 0 && !list.isReading && <p className={styles['noFile']}>{t('review.noSuchFile')}</p>}
      <div
        ref={scroller}
        className={styles['entryList']}
        // A native list of options cannot hold thousands of rows, pictures and numbers.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={0}
        hidden={total === 0 && !list.isReading}
        aria-labelledby={`${id}-head`}
        aria-activedescendant={`${id}-${chosen}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {shown.map(({ index: row, start }) => {
            const heading = layout.headingAt(row);
            if (heading !== undefined) return <Heading key={`head-${row}`} heading={heading} start={start} />;
            const index = layout.entryAt(row);
            return (
              <EntryRow
                key={index}
                id={`${id}-${index}`}
                entry={list.entry(index)}
                chosen={index === chosen}
                place={{ start, index, total }}
                onChoose={() => onChoose(index)}
              />
            );
          })}
        </div>
      </div>
      <div className={styles['entriesFoot']}>{props.foot}</div>
    </div>
  );
}

/** Seen only: an option is described by its whole path. */
function Heading({ heading, start }: { readonly heading: EntryHeading; readonly start: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={styles['heading']} aria-hidden="true" style={{ transform: `translateY(${start}px)` }}>
      {t(`review.section.${heading.section}`)}
      <span>{count(heading.files)}</span>
    </div>
  );
}

function EntryRow(props: {
  readonly id: string;
  readonly entry: Entry | undefined;
  readonly chosen: boolean;
  readonly place: { readonly start: number; readonly index: number; readonly total: number };
  readonly onChoose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { entry, chosen, place } = props;
  const removed = entry?.removed ?? 0;
  const number = removed > 0 ? removed : entry?.size;
  const spoken = removed > 0 ? t('review.entryRemoved', { count: removed }) : undefined;
  return (
    // The listbox takes the keys; a row is only clicked.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={props.id}
      // An option of the listbox above, which is no native one either.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={chosen}
      aria-posinset={place.index + 1}
      aria-setsize={place.total}
      className={chosen ? styles['entryChosen'] : styles['entry']}
      style={{ transform: `translateY(${place.start}px)` }}
      title={entry?.title}
      onClick={props.onChoose}
    >
      <span className={styles['entryIcon']} aria-hidden="true">
        {entry?.icon}
      </span>
      <span className={styles['entryName']}>
        {entry?.name ?? '…'}
        {entry?.note !== undefined && <span className={styles['entryNote']}> {entry.note}</span>}
      </span>
      {number !== undefined && <span aria-hidden={spoken !== undefined}>{count(number)}</span>}
      {spoken !== undefined && <span className="visually-hidden">{spoken}</span>}
    </div>
  );
}
