import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../../components/number-words.ts';
import { PanelPart } from '../../components/sheet.tsx';
import { go } from '../../data/router.ts';
import { matchedWords } from './answers-rules.ts';
import { useDraft } from './draft-context.ts';
import answers from './answers.module.css';
import styles from './report.module.css';
import { readAddress } from './step-place.ts';
import { useKnownAnswers } from './use-known-answers.ts';

/** The answer that fits best, with why, while the person still writes. */
export function KnownAnswerPart(): ReactElement | null {
  const { t } = useTranslation();
  const { id, form } = useDraft();
  const first = useKnownAnswers(id, form)?.hits[0];
  if (first === undefined) return null;
  const words = listed(matchedWords(first));
  const error = first.inLog?.pattern;
  const why =
    error === undefined
      ? t('answers.matches', { words })
      : words === ''
        ? t('answers.matchesLog', { error })
        : t('answers.matchesBoth', { words, error });
  return (
    <PanelPart>
      <p className={styles['small']}>{t('answers.mayFit')}</p>
      <p>
        <strong>{first.title}</strong>
      </p>
      {(words !== '' || error !== undefined) && <p className={styles['small']}>{why}</p>}
      <Button
        className={answers['read'] ?? ''}
        size="small"
        aria-label={t('answers.readOf', { title: first.title })}
        onClick={() => go(readAddress(id, first.id))}
      >
        {t('answers.read')}
      </Button>
    </PanelPart>
  );
}
