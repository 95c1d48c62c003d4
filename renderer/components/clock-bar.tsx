import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockView } from '../../shared/domain/cases.ts';
import styles from './clock-bar.module.css';
import { barPieces } from './clock-rules.ts';
import type { Piece } from './clock-rules.ts';
import { clockSentence } from './clock-words.ts';
import type { TimeWords } from './time-words.ts';

/** A clock as a budget: counted time, notches where time did not count, and what is left. */
export function ClockBar(props: { readonly view: ClockView; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  return (
    // A drawing made of boxes; an <img> cannot be filled with them.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={styles['bar']} role="img" aria-label={clockSentence(t, props.words, props.view)}>
      {barPieces(props.view, props.words.now).map((piece, index) => (
        // Pieces have no identity of their own; they are drawn anew as a whole.
        // eslint-disable-next-line react/no-array-index-key
        <span key={index} className={styles[piece.kind]} style={share(piece)} />
      ))}
    </div>
  );
}

function share({ kind, ms }: Piece): CSSProperties | undefined {
  return kind === 'uncounted' ? undefined : { flexGrow: ms };
}

/** What the three kinds of piece mean. */
export function ClockLegend(): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={styles['legend']}>
      {(['counted', 'uncounted', 'left'] as const).map((kind) => (
        <span key={kind} className={styles['entry']}>
          <span className={styles[kind]} aria-hidden="true" />
          {t(`clock.legend.${kind}`)}
        </span>
      ))}
    </span>
  );
}
