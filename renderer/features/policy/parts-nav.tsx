import type { ReactElement } from 'react';
import styles from './policy.module.css';

export interface PartLink {
  readonly id: string;
  readonly text: string;
  readonly href: string;
  /** Said after the name, for example how many problems are there. */
  readonly note?: string | undefined;
}

/** The parts of a long page, one shown at a time. */
export function PartsNav(props: {
  readonly label: string;
  readonly parts: readonly PartLink[];
  readonly present: string;
}): ReactElement {
  return (
    <nav className={styles['parts']} aria-label={props.label}>
      {props.parts.map(({ id, text, href, note }) => (
        <a key={id} href={href} aria-current={id === props.present ? 'page' : undefined}>
          {text}
          {note !== undefined && <span className={styles['partNote']}> {note}</span>}
        </a>
      ))}
    </nav>
  );
}
