import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutgoingFile } from '../../../../shared/domain/outgoing.ts';
import styles from './review.module.css';

/** Chooses between the bundles of a report; nothing for a single one. */
export function BundleChoice(props: {
  readonly bundles: readonly OutgoingFile[];
  readonly chosen: string;
  readonly onChoose: (index: number) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const { bundles, chosen, onChoose } = props;
  if (bundles.length < 2) return null;
  return (
    <Select
      size="small"
      className={styles['bundles'] ?? ''}
      aria-label={t('review.chooseBundle')}
      value={chosen}
      onChange={(_, { value }) => onChoose(bundles.findIndex(({ item }) => item === value))}
    >
      {bundles.map(({ item, name }) => (
        <option key={item} value={item}>
          {name}
        </option>
      ))}
    </Select>
  );
}
