import { Checkbox, Dropdown, Option } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../shared/domain/compare.ts';
import { Choice } from '../../components/choice.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useRead } from '../../data/core.tsx';
import { useSnapshots } from '../../data/queries.ts';
import { go } from '../../data/router.ts';
import { addressOf, instanceNames } from './compare-rules.ts';
import type { CompareChoice } from './compare-rules.ts';
import styles from './compare.module.css';

interface Pick {
  readonly value: string;
  readonly text: string;
}

/** What is compared with what. Every choice is in the address, so Back undoes it. */
export function ComparePickers(props: {
  readonly choice: CompareChoice;
  readonly comparison: Comparison | undefined;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { choice, comparison, words } = props;
  const snapshots = useSnapshots().data?.snapshots ?? [];
  const newest = snapshots[0]?.id;
  const detail = useRead('snapshots.get', { id: newest ?? '-' }, { enabled: newest !== undefined }).data;
  const isTime = choice.kind === 'snapshots';
  const options: readonly Pick[] = isTime
    ? snapshots.map(({ id, takenAt, instance }) => ({
        value: id,
        text: instance === null ? words.moment(takenAt) : `${words.moment(takenAt)} · ${instance}`,
      }))
    : instanceNames(detail?.facts ?? []).map((name) => ({ value: name, text: name }));
  const shown = (side: 'a' | 'b'): string | undefined =>
    choice[side] ?? (isTime ? comparison?.[side].snapshotId : comparison?.[side].label) ?? undefined;
  const choose = (next: Partial<CompareChoice>): void => go(addressOf({ ...choice, ...next }));
  const picker = (side: 'a' | 'b', label: string): ReactElement => (
    <Picker label={label} options={options} value={shown(side)} onChange={(value) => choose({ [side]: value })} />
  );
  return (
    <div className={styles['tools']}>
      <Choice
        value={choice.kind}
        options={[
          { value: 'snapshots', text: t('compare.snapshots') },
          { value: 'instances', text: t('compare.instances') },
        ]}
        onChange={(kind) => choose({ kind, a: undefined, b: undefined })}
      />
      {picker('a', isTime ? t('compare.earlier') : t('compare.one'))}
      {picker('b', isTime ? t('compare.later') : t('compare.other'))}
      <Checkbox
        label={t('compare.all')}
        checked={choice.all}
        onChange={(_, { checked }) => choose({ all: checked === true })}
      />
    </div>
  );
}

function Picker(props: {
  readonly label: string;
  readonly options: readonly Pick[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const chosen = props.options.find(({ value }) => value === props.value);
  return (
    <div className={styles['picker']}>
      <span id={id}>{props.label}</span>
      <Dropdown
        clearButton={{ 'aria-label': t('field.clear') }}
        aria-labelledby={id}
        className={styles['dropdown'] ?? ''}
        value={chosen?.text ?? ''}
        selectedOptions={chosen === undefined ? [] : [chosen.value]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) props.onChange(optionValue);
        }}
      >
        {props.options.map(({ value, text }) => (
          <Option key={value} value={value}>
            {text}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
