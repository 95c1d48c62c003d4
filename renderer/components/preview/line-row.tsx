import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewLine, PreviewMark, PreviewSpan } from '../../../shared/domain/preview.ts';
import { ArrowSwapRegular, DismissCircleRegular } from '../icons.ts';
import { becameWords, isFirst, kindWord, timesWords } from './preview-words.ts';
import type { Roving } from './use-roving.ts';
import styles from './preview.module.css';

/** What a person does with a mark. */
export type MarkPick = (mark: PreviewMark, target: HTMLElement) => void;

interface RowProps {
  readonly line: PreviewLine;
  readonly marks: ReadonlyMap<string, PreviewMark>;
  /** Column of the mark that was led to, if it is in this line. */
  readonly current: number | null;
  /** Kinds that are shown as marks; empty: all. */
  readonly kinds: readonly string[];
  readonly onPick: MarkPick;
  /** Of the right column. */
  readonly roving: Roving;
}

type Seen = Pick<RowProps, 'line' | 'marks' | 'kinds'>;

const spansOf = ({ line, marks, kinds }: Seen): readonly PreviewSpan[] =>
  line.spans.filter(({ mark }) => {
    const kind = marks.get(mark)?.kind;
    return kind !== undefined && (kinds.length === 0 || kinds.includes(kind));
  });

/** The marks that the right column names beside a line, each once. Pure. */
export function takenOf(line: PreviewLine, marks: Seen['marks'], kinds: Seen['kinds']): readonly string[] {
  return [...new Set(spansOf({ line, marks, kinds }).map(({ mark }) => mark))];
}

/** One line as support sees it, and beside it what was taken out of it. */
export function LineRow({ line, marks, current, kinds, onPick, roving }: RowProps): ReactElement {
  const spans = spansOf({ line, marks, kinds });
  const once = takenOf(line, marks, kinds);
  return (
    <>
      <td className={styles['number']}>{line.n}</td>
      <td className={styles['text']}>
        <LineText line={line} spans={spans} marks={marks} current={current} />
      </td>
      <td className={styles['out']}>
        {once.map((name) => {
          const mark = marks.get(name);
          const here = `${line.n} ${name}`;
          return mark === undefined ? null : (
            <Taken
              key={name}
              mark={mark}
              line={line.n}
              isStop={here === roving.stop}
              onPick={onPick}
              onFocus={() => roving.onStop(here)}
              onKeyDown={roving.onKeyDown}
            />
          );
        })}
      </td>
    </>
  );
}

function LineText(props: {
  readonly line: PreviewLine;
  readonly spans: readonly PreviewSpan[];
  readonly marks: ReadonlyMap<string, PreviewMark>;
  readonly current: number | null;
}): ReactElement {
  const { t } = useTranslation();
  const { line, spans, marks, current } = props;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { from, to, mark } of spans) {
    parts.push(line.text.slice(at, from));
    parts.push(
      <Mark key={from} mark={marks.get(mark)} isCurrent={current === from}>
        {line.text.slice(from, to)}
      </Mark>,
    );
    at = to;
  }
  parts.push(line.text.slice(at));
  return (
    <>
      {parts}
      {line.cut > 0 && (
        <span className={styles['cut']}>
          {t('review.cut', { count: line.cut })}
          {line.hiddenMarks > 0 && ` ${t('review.cutMarks', { count: line.hiddenMarks })}`}
        </span>
      )}
    </>
  );
}

function Mark(props: {
  readonly mark: PreviewMark | undefined;
  readonly isCurrent: boolean;
  readonly children: string;
}): ReactElement {
  const { t } = useTranslation();
  const here = useRef<HTMLElement>(null);
  const { mark, isCurrent } = props;
  useEffect(() => {
    if (isCurrent) here.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  const removed = mark?.action === 'removed';
  const title = mark === undefined ? undefined : `${kindWord(t, mark.kind)}, ${timesWords(t, mark)}`;
  return (
    <mark ref={here} tabIndex={-1} title={title} className={removed ? styles['markRemoved'] : styles['mark']}>
      {props.children}
    </mark>
  );
}

/** "Host name becomes a stable mark, 6 times in 3 files"; leads to what can be done about it. */
function Taken(props: {
  readonly mark: PreviewMark;
  readonly line: number;
  readonly isStop: boolean;
  readonly onPick: MarkPick;
  readonly onFocus: () => void;
  readonly onKeyDown: Roving['onKeyDown'];
}): ReactElement {
  const { t } = useTranslation();
  const { mark, line } = props;
  const pick = (event: MouseEvent<HTMLButtonElement>): void => props.onPick(mark, event.currentTarget);
  return (
    <button
      type="button"
      className={styles['taken']}
      tabIndex={props.isStop ? 0 : -1}
      aria-haspopup="menu"
      onClick={pick}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <span className={styles['takenIcon']} aria-hidden="true">
        {mark.action === 'removed' ? <DismissCircleRegular /> : <ArrowSwapRegular />}
      </span>
      <span>
        <strong>{kindWord(t, mark.kind)}</strong> {becameWords(t, mark, line)}
        {isFirst(mark, line) && <span className={styles['times']}>{timesWords(t, mark)}</span>}
      </span>
    </button>
  );
}
