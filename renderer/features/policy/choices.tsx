import { Dropdown, Field, Option, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../shared/policy/index.ts';
import { Block, Panel, PanelPart } from '../../components/sheet.tsx';
import { Cite } from './cited.tsx';
import type { PolicyChoice } from './pending-change.ts';
import styles from './policy.module.css';
import { useReadPolicy } from './use-policy.ts';
import type { Policies } from './use-policy.ts';

interface ChoiceProps {
  readonly policy: Policy;
  readonly policies: Policies;
  readonly choice: PolicyChoice | null;
  readonly onChoose: (choice: PolicyChoice | null) => void;
}

/** The ways to read hours that the guide leaves open. Choosing one shows first what it would move. */
export function ReadingChoice({ policy, choice, onChoose }: ChoiceProps): ReactElement | null {
  const { t } = useTranslation();
  if (policy.readings.length === 0) return null;
  const present = policy.reading ?? '';
  const chosen = choice?.kind === 'reading' ? choice.reading : present;
  return (
    <Block title={t('policy.readings')} note={t('policy.readingsNote', { count: policy.readings.length })}>
      <RadioGroup
        className={styles['readings'] ?? ''}
        aria-label={t('policy.readings')}
        value={chosen}
        onChange={(_, { value }) => onChoose(value === present ? null : { kind: 'reading', reading: value })}
      >
        {policy.readings.map((reading) => (
          <div key={reading.id} className={styles[reading.id === chosen ? 'readingChosen' : 'reading']}>
            <Radio
              value={reading.id}
              label={
                <span className={styles['readingWords']}>
                  <strong>{reading.name}</strong>
                  {reading.id === present && <span className={styles['quiet']}> {t('policy.inUse')}</span>}
                  <span className={styles['small']}>{reading.text}</span>
                </span>
              }
            />
            <Cite nature={reading.nature} cite={reading.cite} />
          </div>
        ))}
      </RadioGroup>
    </Block>
  );
}

/** Another policy that is kept, or another support programme. */
export function PolicyAndTier({ policy, policies, choice, onChoose }: ChoiceProps): ReactElement {
  const { t } = useTranslation();
  const { inUse } = policies;
  const kept = [...new Map(policies.versions.map((one) => [one.id, one.name] as const).toReversed())];
  const used = choice?.kind === 'use' ? choice : { use: inUse.id, tier: inUse.tier };
  const isOther = used.use !== inUse.id;
  // Another policy has programmes of its own; they are read when it is chosen.
  const other = useReadPolicy(isOther ? policies.versions.find(({ id }) => id === used.use) : undefined).kept?.policy;
  const shown = isOther ? other : policy;
  const choose = (use: string, tier: string | undefined): void =>
    onChoose(use === inUse.id && (tier ?? inUse.tier) === inUse.tier ? null : { kind: 'use', use, tier });
  const name = kept.find(([id]) => id === used.use)?.[1] ?? used.use;
  const tiers = shown?.tiers ?? [];
  const tier = tiers.find(({ id }) => id === (used.tier ?? (isOther ? shown?.defaultTier : inUse.tier)));
  return (
    <Block title={t('policy.which')}>
      <Panel>
        <PanelPart>
          <div className={styles['fields']}>
            <Field label={t('policy.policy')}>
              <Dropdown
                clearButton={{ 'aria-label': t('field.clear') }}
                value={name}
                selectedOptions={[used.use]}
                onOptionSelect={(_, { optionValue }) => choose(optionValue ?? inUse.id, undefined)}
              >
                {kept.map(([id, text]) => (
                  <Option key={id} value={id}>
                    {text}
                  </Option>
                ))}
              </Dropdown>
            </Field>
            {tier !== undefined && tiers.length > 1 && (
              <Field label={t('policy.tier')}>
                <Dropdown
                  clearButton={{ 'aria-label': t('field.clear') }}
                  value={tier.name}
                  selectedOptions={[tier.id]}
                  onOptionSelect={(_, { optionValue }) => choose(used.use, optionValue)}
                >
                  {tiers.map((one) => (
                    <Option key={one.id} value={one.id} text={one.name}>
                      {one.recommended === true ? t('policy.recommended', { name: one.name }) : one.name}
                    </Option>
                  ))}
                </Dropdown>
              </Field>
            )}
          </div>
          {tier !== undefined && <Cite nature={tier.nature} cite={tier.cite} />}
        </PanelPart>
      </Panel>
    </Block>
  );
}
