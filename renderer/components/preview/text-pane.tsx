import { Button } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewMark, PreviewPlace } from '../../../shared/domain/preview.ts';
import { FailureLine } from '../line.tsx';
import { Waiting } from '../waiting.tsx';
import { LineRow, takenOf } from './line-row.tsx';
import type { MarkPick } from './line-row.tsx';
import styles from './preview.module.css';
import { useRoving } from './use-roving.ts';
import { useLines } from './use-bundle.ts';
import type { LookedAt } from './use-bundle.ts';

const ROW = 32;
/** Lines in one scroller: browsers draw nothing beyond some 33 million pixels. */
const PART = 400_000;

/** The text of one file, line by line, with what was taken out of each line beside it. */
export function TextPane(props: {
  readonly looked: LookedAt;
  readonly path: string;
  /** The mark that was led to. */
  readonly place: PreviewPlace | null;
  readonly kinds: readonly string[];
  readonly onPick: MarkPick;
  readonly onBinary?: (isBinary: boolean) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { looked, path, place } = props;
  const lines = useLines(looked, path);
  const [chosenPart, setPart] = useState(0);
  const led = place?.path === path ? place : null;
  const [seen, setSeen] = useState<PreviewPlace | null>(null);
  // Being led to a mark turns to the part that holds it, and the person may turn on from there.
  if (led !== seen) {
    setSeen(led);
    if (led !== null) setPart(Math.floor((led.line - 1) / PART));
  }
  const { total } = lines;
  if (lines.error !== null) return <FailureLine error={lines.error} retry={lines.retry} />;
  if (total === undefined) return <Waiting rows={8} height={ROW} />;
  if (lines.blocks[0]?.kind === 'binary') return <p className={styles['note']}>{t('review.binary')}</p>;
  if (total === 0) return <p className={styles['note']}>{t('review.emptyFile')}</p>;
  const parts = Math.ceil(total / PART);
  const part = Math.min(chosenPart, parts - 1);
  return (
    <>
      {parts > 1 && <Parts part={part} parts={parts} total={total} onTurn={setPart} />}
      <Rows
        key={part}
        {...props}
        lines={lines}
        from={part * PART}
        count={Math.min(PART, total - part * PART)}
        led={led}
      />
    </>
  );
}

function Parts(props: {
  readonly part: number;
  readonly parts: number;
  readonly total: number;
  readonly onTurn: (part: number) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { part, parts, total, onTurn } = props;
  const from = part * PART + 1;
  return (
    <div className={styles['parts']}>
      <span>{t('review.part', { from, to: Math.min(total, from + PART - 1), total })}</span>
      <Button size="small" disabledFocusable={part === 0} onClick={() => onTurn(part - 1)}>
        {t('review.earlierLines')}
      </Button>
      <Button size="small" disabledFocusable={part === parts - 1} onClick={() => onTurn(part + 1)}>
        {t('review.laterLines')}
      </Button>
    </div>
  );
}

function Rows(props: {
  readonly path: string;
  readonly lines: ReturnType<typeof useLines>;
  readonly from: number;
  readonly count: number;
  readonly led: PreviewPlace | null;
  readonly kinds: readonly string[];
  readonly onPick: MarkPick;
}): ReactElement {
  const { t } = useTranslation();
  const { lines, from, led } = props;
  const scroller = useRef<HTMLElement>(null);
  // What is drawn depends on where it is scrolled to, which its own state tells and not its properties.
  // oxlint-disable-next-line react-compiler/incompatible-library
  const rows = useVirtualizer({
    count: props.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  const { look } = lines;
  useEffect(() => look(from + first, from + last));
  useEffect(() => {
    if (led !== null) rows.scrollToIndex(led.line - 1 - from, { align: 'center' });
  }, [led, rows, from]);
  const marks = new Map<string, PreviewMark>(
    lines.blocks.flatMap((block) => block.marks.map((one) => [one.mark, one] as const)),
  );
  const roving = useRoving(
    shown.flatMap(({ index }) => {
      const line = lines.at(from + index);
      return line === undefined || index < (rows.range?.startIndex ?? 0)
        ? []
        : takenOf(line, marks, props.kinds).map((name) => `${line.n} ${name}`);
    }),
  );
  return (
    // Scrolled by keys, so it takes the focus.
    <section
      ref={scroller}
      className={styles['scroller']}
      // Scrolled by keys, so it takes the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('review.textOf', { path: props.path })}
    >
      <table
        aria-label={t('review.textOf', { path: props.path })}
        aria-rowcount={lines.total ?? -1}
        className={styles['table']}
        style={{ height: rows.getTotalSize() }}
      >
        <tbody>
          {shown.map(({ index, start, key }) => {
            const line = lines.at(from + index);
            const isMarked = (line?.spans.length ?? 0) > 0;
            return (
              <tr
                key={key}
                aria-rowindex={from + index + 1}
                ref={rows.measureElement}
                data-index={index}
                className={isMarked ? styles['rowMarked'] : styles['row']}
                style={{ transform: `translateY(${start}px)` }}
              >
                {line === undefined ? (
                  <td className={styles['number']}>{from + index + 1}</td>
                ) : (
                  <LineRow
                    line={line}
                    marks={marks}
                    current={led?.line === line.n ? led.column : null}
                    kinds={props.kinds}
                    onPick={props.onPick}
                    roving={roving}
                  />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
