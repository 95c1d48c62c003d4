import type { ReactElement, ReactNode } from 'react';
import styles from './review.module.css';

/** What stands beside the list of the review, scrolled in its own place. */
export function Pane({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys
    <section className={styles['pane']} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
