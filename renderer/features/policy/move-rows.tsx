import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueMove } from '../../../shared/contract/policies.ts';
import { Block } from '../../components/sheet.tsx';
import { zoneCity } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { href } from '../../data/router.ts';
import styles from './policy.module.css';
import { inOrderOfCare, moveKind, moveWords } from './preview-words.ts';

/** As many rows as a person reads; the rest on demand. */
const SHOWN = 200;

/** Every due time that would move: of which case, from when to when. */
export function MoveRows(props: { readonly moves: readonly DueMove[]; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const sorted = inOrderOfCare(props.moves);
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN);
  return (
    <Block
      title={t('preview.moves')}
      note={`${sorted.length} · ${t('cases.timesIn', { city: zoneCity(props.words.zone) })}`}
    >
      <ul className={styles['moves']}>
        {shown.map((move) => (
          <MoveRow key={`${move.caseId} ${move.clock}`} move={move} words={props.words} />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {t('preview.showAll', { count: sorted.length - shown.length })}
        </Button>
      )}
    </Block>
  );
}

function MoveRow(props: { readonly move: DueMove; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { move, words } = props;
  const at = (iso: string | null): string => (iso === null ? t('preview.notDue') : words.dueText(iso));
  return (
    <li className={styles['move']}>
      <div className={styles['moveCase']}>
        <a href={href('cases', move.caseId)}>{move.title === '' ? t('cases.untitled') : move.title}</a>
        <span className={styles['small']}>
          {t('preview.ofCase', { number: move.number, clock: t(`clock.${move.clock}`) })}
        </span>
      </div>
      <span className={styles['moveFrom']}>{t('preview.fromTo', { from: at(move.from) })}</span>
      <span className={styles['moveTo']}>{at(move.to)}</span>
      <span className={moveKind(move) === 'earlier' ? styles['moveEarlier'] : styles['moveBy']}>
        {moveWords(t, words, move)}
      </span>
    </li>
  );
}
