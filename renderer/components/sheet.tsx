import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import styles from './sheet.module.css';

/** A heading with its count and, under it, what it heads. */
export function Block(props: {
  readonly title: string;
  readonly note?: string | undefined;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['block']}>
      <div className={styles['blockHead']}>
        <h2 id={id}>{props.title}</h2>
        {props.note !== undefined && <span className={styles['note']}>{props.note}</span>}
        {props.aside !== undefined && <div className={styles['aside']}>{props.aside}</div>}
      </div>
      {props.children}
    </section>
  );
}

/** Rows on one sheet with hairlines. */
export function Sheet(props: { readonly children: ReactNode; readonly label?: string }): ReactElement {
  return (
    <ul className={styles['sheet']} {...(props.label === undefined ? {} : { 'aria-label': props.label })}>
      {props.children}
    </ul>
  );
}

/** A row: a mark, two lines of text, and what stands at its end. */
export function SheetRow(props: {
  readonly mark?: ReactNode;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly end?: ReactNode;
  readonly strong?: boolean;
  /** For a row of one line among many. */
  readonly low?: boolean;
}): ReactElement {
  return (
    <li className={props.low === true ? `${styles['row']} ${styles['low']}` : styles['row']}>
      {props.mark !== undefined && <span className={styles['mark']}>{props.mark}</span>}
      <div className={styles['main']}>
        <div className={props.strong === true ? styles['strong'] : styles['title']}>{props.title}</div>
        {props.text !== undefined && <div className={styles['text']}>{props.text}</div>}
      </div>
      {props.end !== undefined && <div className={styles['end']}>{props.end}</div>}
    </li>
  );
}

/** A sheet that holds one thing rather than rows. */
export function Panel(props: { readonly children: ReactNode; readonly label?: string }): ReactElement {
  return (
    <section className={styles['panel']} {...(props.label === undefined ? {} : { 'aria-label': props.label })}>
      {props.children}
    </section>
  );
}

/** Part of a panel; parts are divided by hairlines. */
export function PanelPart(props: { readonly title?: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className={styles['part']}>
      {props.title !== undefined && <h2>{props.title}</h2>}
      {props.children}
    </div>
  );
}
