import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../number-words.ts';
import styles from './preview.module.css';
import type { Entry, EntryList } from './use-entries.tsx';

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
  readonly list: Pick<EntryList, 'total' | 'entry' | 'look'>;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  readonly head?: ReactNode;
  readonly foot: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { list, chosen, onChoose } = props;
  const { total } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // What the list draws depends on where it is scrolled to, which its own state tells and not its properties.
  // oxlint-disable-next-line react-compiler/incompatible-library
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => list.look(first, last));
  useEffect(() => rows.scrollToIndex(chosen, { align: 'auto' }), [chosen, rows]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onChoose(step(chosen, total - 1));
  };
  return (
    <div className={styles['entries']}>
      <h2 id={`${id}-head`} className={styles['entriesHead']}>
        {t('review.inBundle')}
      </h2>
      {props.head}
      <div
        ref={scroller}
        className={styles['entryList']}
        // A native list of options cannot hold thousands of rows, pictures and numbers.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={0}
        aria-labelledby={`${id}-head`}
        aria-activedescendant={`${id}-${chosen}`}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {shown.map(({ index, start }) => (
            <EntryRow
              key={index}
              id={`${id}-${index}`}
              entry={list.entry(index)}
              chosen={index === chosen}
              place={{ start, index, total }}
              onChoose={() => onChoose(index)}
            />
          ))}
        </div>
      </div>
      <div className={styles['entriesFoot']}>{props.foot}</div>
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
      <span className={styles['entryName']}>{entry?.name ?? '…'}</span>
      {number !== undefined && <span aria-hidden={spoken !== undefined}>{count(number)}</span>}
      {spoken !== undefined && <span className="visually-hidden">{spoken}</span>}
    </div>
  );
}
