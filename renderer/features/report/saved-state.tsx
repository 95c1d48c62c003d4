import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckmarkRegular, WarningRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useDraft } from './draft-context.ts';
import styles from './report.module.css';

/** "Draft saved 2 s ago". */
export function SavedState(): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords(1000);
  const { save } = useDraft();
  if (save.kind === 'saved' && save.at === null) return null;
  const bad = save.kind === 'failed' || save.kind === 'conflict';
  const text =
    save.kind === 'saved'
      ? t('report.saved', { ago: words.ago(save.at ?? '') })
      : bad
        ? t('report.notSaved')
        : t('report.saving');
  return (
    <span className={styles['saved']}>
      {bad ? <WarningRegular aria-hidden="true" /> : <CheckmarkRegular aria-hidden="true" />}
      {text}
    </span>
  );
}

/** A save that did not happen: why, and what can be done. The text stays in the form. */
export function Conflict(): ReactElement | null {
  const { t } = useTranslation();
  const { save, keepMine, takeStored, flush, form } = useDraft();
  if (save.kind === 'failed')
    return (
      <div className={styles['trouble']}>
        <FailureLine error={new Error(save.failure.message)} lead={t('report.failedLead')} retry={() => void flush()} />
        <Button size="small" onClick={() => void navigator.clipboard.writeText(form.description ?? '')}>
          {t('report.copyText')}
        </Button>
      </div>
    );
  if (save.kind !== 'conflict') return null;
  const action = (
    <>
      <Button size="small" onClick={() => void keepMine()}>
        {t('report.keepMine')}
      </Button>
      <Button size="small" onClick={() => void takeStored()}>
        {t('report.takeStored')}
      </Button>
    </>
  );
  return (
    <Line live action={action}>
      {t('report.conflict')}
    </Line>
  );
}
