import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewGroup } from '../../../shared/domain/preview.ts';
import type { Block, Blocks } from '../../data/blocks.ts';
import { FailureLine } from '../line.tsx';
import { bytes } from '../number-words.ts';
import { Waiting } from '../waiting.tsx';
import styles from './preview.module.css';
import { useFiles, useWithheld } from './use-bundle.ts';
import type { LookedAt } from './use-bundle.ts';

const ROW = 44;

/** Recordings or scenarios: their names and sizes; there is no text in them. */
export function GroupPane(props: { readonly looked: LookedAt; readonly group: PreviewGroup }): ReactElement {
  const { t } = useTranslation();
  const files = useFiles(props.looked, props.group);
  return (
    <List list={files} label={t(`review.group.${props.group}`)} lead={t('review.groupText')}>
      {({ path, bytes: size }) => (
        <>
          <span className={styles['listName']}>{path}</span>
          <span className={styles['listNote']}>{bytes(size)}</span>
        </>
      )}
    </List>
  );
}

/** What stays on this computer, item by item, each with why. */
export function WithheldPane({ looked }: { readonly looked: LookedAt }): ReactElement {
  const { t } = useTranslation();
  const withheld = useWithheld(looked);
  return (
    <List list={withheld} label={t('review.staysHere')} lead={t('review.staysHereText')}>
      {({ path, reason, count, bytes: size }) => (
        <>
          <span className={styles['listName']}>{path}</span>
          <span className={styles['listNote']}>
            {[reason, count === undefined ? '' : t('review.items', { count }), size === undefined ? '' : bytes(size)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </>
      )}
    </List>
  );
}

function List<T>(props: {
  readonly list: Blocks<T, Block<T>>;
  readonly label: string;
  readonly lead: string;
  readonly children: (item: T) => ReactNode;
}): ReactElement {
  const { list, label } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLElement>(null);
  // What is drawn depends on where it is scrolled to, which its own state tells and not its properties.
  // oxlint-disable-next-line react-compiler/incompatible-library
  const rows = useVirtualizer({
    count: list.total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  const { look } = list;
  useEffect(() => look(first, last));
  if (list.error !== null) return <FailureLine error={list.error} retry={list.retry} />;
  if (list.total === undefined) return <Waiting rows={6} height={ROW} />;
  if (list.total === 0) return <p className={styles['note']}>{t('review.nothingHere')}</p>;
  return (
    <>
      <p className={styles['note']}>{props.lead}</p>
      {/* Scrolled by keys, so it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={scroller} className={styles['scroller']} tabIndex={0} aria-label={label}>
        <ul className={styles['list']} aria-label={label} style={{ height: rows.getTotalSize() }}>
          {shown.map(({ index, start, key }) => {
            const item = list.at(index);
            return (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={list.total ?? -1}
                className={styles['listRow']}
                style={{ transform: `translateY(${start}px)` }}
              >
                {item !== undefined && props.children(item)}
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
