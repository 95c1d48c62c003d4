import { ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureLine, Line } from '../../../components/line.tsx';
import { bytes } from '../../../components/number-words.ts';
import { useMoving } from '../../../data/moving.ts';
import { useStorageProgress } from '../../../data/queries.ts';
import styles from './space.module.css';

/** How far an archive is, or what became of it. */
export function MovingLines(): ReactElement | null {
  const { t } = useTranslation();
  const { cancel, made, error } = useMoving();
  const progress = useStorageProgress().data ?? null;
  if (cancel !== null) {
    const packing = progress?.phase === 'packing' && progress.totalBytes > 0 ? progress : null;
    const words =
      packing === null
        ? t('space.copying')
        : t('space.packing', { done: bytes(packing.doneBytes), of: bytes(packing.totalBytes) });
    return (
      <>
        <ProgressBar
          className={styles['progress'] ?? ''}
          aria-label={words}
          {...(packing === null ? {} : { value: packing.doneBytes, max: packing.totalBytes })}
        />
        <Line>{words}</Line>
      </>
    );
  }
  if (error !== null) return <FailureLine error={error} lead={t('space.notMade')} />;
  if (made === null) return null;
  return (
    <Line live>
      {t('space.made', { count: made.files, file: made.file, size: bytes(made.bytes) })}{' '}
      {t(made.withKey ? 'space.withKey' : 'space.withoutKey')}
    </Line>
  );
}
