import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { removalKind } from '../../../shared/domain/redaction.ts';
import type { RemovalKind } from '../../../shared/domain/redaction.ts';
import { kindWord } from './preview-words.ts';
import styles from './preview.module.css';

/** Which kinds are marked and stepped through, and what the numbers in the list mean. */
export function KindFilter(props: {
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  readonly kind: RemovalKind | null;
  readonly onChange: (kind: RemovalKind | null) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { counts, total, kind, onChange } = props;
  const known = removalKind.options.filter((one) => (counts[one] ?? 0) > 0);
  return (
    <>
      <p>{total === 0 ? t('review.noneTaken') : t('review.numberTells')}</p>
      {known.length > 0 && (
        <Select
          size="small"
          className={styles['filter'] ?? ''}
          aria-label={t('review.filter')}
          value={kind ?? ''}
          onChange={(_, { value }) => onChange(value === '' ? null : (value as RemovalKind))}
        >
          <option value="">{t('review.allKinds', { count: total })}</option>
          {known.map((one) => (
            <option key={one} value={one}>
              {t('review.kindCount', { kind: kindWord(t, one), count: counts[one] ?? 0 })}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
