import { Checkbox, SearchBox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewFilter } from '../../../shared/domain/preview.ts';
import styles from './preview.module.css';

/** Finds files among hundreds: by a part of their path, and those in which something was replaced. */
export function EntryFilter(props: {
  readonly filter: PreviewFilter;
  readonly onChange: (filter: PreviewFilter) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { filter, onChange } = props;
  return (
    <div className={styles['find']}>
      <SearchBox
        size="small"
        dismiss={{ 'aria-label': t('field.clearText') }}
        className={styles['findBox'] ?? ''}
        aria-label={t('review.search')}
        placeholder={t('review.search')}
        value={filter.search}
        onChange={(_, { value }) => onChange({ ...filter, search: value })}
      />
      <Checkbox
        className={styles['findCheck'] ?? ''}
        label={t('review.onlyChanged')}
        checked={filter.changed}
        onChange={(_, { checked }) => onChange({ ...filter, changed: checked === true })}
      />
    </div>
  );
}
