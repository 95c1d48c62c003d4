import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AttachRegular } from '../icons.ts';
import { Line } from '../line.tsx';
import styles from './pictures.module.css';

/** Covers the page while files are dragged over it, and says what could not be taken afterwards. */
export function DropCover(props: { readonly isOver: boolean; readonly refused: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {props.isOver && (
        <div className={styles['cover']}>
          <p>
            <AttachRegular aria-hidden="true" /> {t('pictures.dropHere')}
          </p>
        </div>
      )}
      {props.refused.map((text) => (
        <Line key={text} live>
          {text}
        </Line>
      ))}
    </>
  );
}
