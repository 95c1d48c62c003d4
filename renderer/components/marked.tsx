import type { ReactElement } from 'react';
import type { TextPart } from '../../shared/domain/knowledge.ts';
import styles from './marked.module.css';

/** Text with what was found marked: by weight and a line under it, so never by colour alone. */
export function Marked({ parts }: { readonly parts: readonly TextPart[] }): ReactElement {
  const placed = parts.map((part, index) => ({
    ...part,
    from: parts.slice(0, index).reduce((sum, { text }) => sum + text.length, 0),
  }));
  return (
    <>
      {placed.map(({ text, hit, from }) =>
        hit ? (
          <mark key={from} className={styles['mark']}>
            {text}
          </mark>
        ) : (
          <span key={from}>{text}</span>
        ),
      )}
    </>
  );
}
