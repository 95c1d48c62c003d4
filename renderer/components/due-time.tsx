import type { ReactElement } from 'react';
import { DueText } from './due-text.tsx';
import styles from './due-time.module.css';
import type { TimeWords } from './time-words.ts';

/** A due time in the person's zone, and under or after it the centre's in the third ink. */
export function DueTime(props: {
  readonly at: string;
  readonly centreZone: string;
  readonly words: TimeWords;
  readonly inline?: boolean;
}): ReactElement {
  return (
    <time dateTime={props.at} className={props.inline === true ? styles['inline'] : styles['stacked']}>
      <span>
        <DueText at={props.at} words={props.words} />
      </span>
      {props.centreZone !== props.words.zone && (
        <span className={styles['centre']}>{props.words.centre(props.at, props.centreZone)}</span>
      )}
    </time>
  );
}
