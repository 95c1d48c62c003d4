import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { machineHints } from '../../../../shared/domain/severity-evidence.ts';
import { soundsLike, wordsOf } from '../../../../shared/domain/severity-rules.ts';
import type { FittingExample, SeverityGuide } from '../../../../shared/domain/severity-rules.ts';
import { SeverityMark } from '../../../components/severity-mark.tsx';
import { useRead } from '../../../data/core.tsx';
import { useSnapshots } from '../../../data/queries.ts';
import { useDraft } from '../draft-context.ts';
import { withTicked } from './follow-rules.ts';
import styles from './severity.module.css';

const MOST_SHOWN = 3;

interface Hint {
  readonly example: FittingExample;
  /** Where it comes from. */
  readonly source: string;
}

/** Examples that the person's words or the machine's findings fit, each one click from being ticked. */
export function Hints({ guide }: { readonly guide: SeverityGuide }): ReactElement | null {
  const { t } = useTranslation();
  const { form, edit } = useDraft();
  const hints = useHints(guide).filter(({ example }) => form.severityExamples?.includes(example.id) !== true);
  if (hints.length === 0) return null;
  return (
    <ul className={styles['hints']}>
      {hints.slice(0, MOST_SHOWN).map(({ example, source }) => (
        <li key={example.id}>
          <SeverityMark severity={example.severity} />
          <span>
            {example.text}
            <span className={styles['small']}>{source}</span>
          </span>
          <Button
            size="small"
            aria-label={t('grade.tickLabel', { example: example.text })}
            onClick={() => edit((now) => withTicked(now, example.id, true, guide))}
          >
            {t('grade.tick')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The person's words first; what the newest collection found comes after and never twice. */
function useHints(guide: SeverityGuide): readonly Hint[] {
  const { t } = useTranslation();
  const { form } = useDraft();
  const latest = useSnapshots().data?.snapshots[0]?.id;
  const snapshot = useRead('snapshots.get', { id: latest ?? '-' }, { enabled: latest !== undefined }).data;
  const heard = soundsLike(wordsOf(form), guide).map((example) => ({ example, source: t('grade.heard') }));
  const analysis = snapshot?.analysis ?? null;
  const found = (analysis === null ? [] : machineHints(analysis, guide))
    .filter(({ example }) => example.severity <= 2 && heard.every((one) => one.example.id !== example.id))
    .map(({ example, found: words, source }) => ({ example, source: t('grade.found', { found: words, source }) }));
  return [...heard, ...found];
}
