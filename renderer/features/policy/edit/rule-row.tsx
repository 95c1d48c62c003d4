import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockRule } from '../../../../shared/policy/index.ts';
import { capital } from '../../../components/number-words.ts';
import { Cite } from '../cited.tsx';
import { calendarChoices, forWhom, targetWords } from '../policy-words.ts';
import { ChooseField } from './choose-field.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { problemAt, problemOf } from './problems.ts';
import { TargetField } from './target-field.tsx';
import { WarningsField } from './warnings-field.tsx';

const RAISES = ['sinceRaise', 'sinceCreated'] as const;
const TRANSFERS = ['exclude', 'pause', 'count'] as const;

/** One clock rule. A suggestion can be switched on and off; the guide's own clocks are always there. */
export function RuleRow(props: { readonly rule: ClockRule; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { shown, original, problems, edit } = useEditor();
  const { rule, at } = props;
  const path = `clocks.${at}`;
  const was = original.clocks.find(({ id }) => id === rule.id);
  const isSuggestion = was === undefined ? rule.nature === 'ours' : was.nature === 'ours' || !was.enabled;
  const whom = forWhom(t, shown, rule);
  const problem = problemOf(problems, path);
  return (
    <div className={styles['rule']}>
      <div className={styles['ruleHead']}>
        <h3>{capital(whom)}</h3>
        <Cite nature={rule.nature} cite={rule.cite} isTarget />
        {isSuggestion && (
          <Switch
            className={styles['ruleSwitch'] ?? ''}
            label={t(rule.enabled ? 'edit.isOn' : 'edit.isOff')}
            aria-label={t('edit.switchRule', { clock: t(`clock.${rule.clock}`), whom })}
            checked={rule.enabled}
            onChange={(_, { checked }) => edit({ kind: 'rule', at, patch: { enabled: checked } })}
          />
        )}
      </div>
      <div>
        <div className={styles['ruleFields']}>
          <TargetField rule={rule} at={at} whom={whom} />
          <ChooseField
            label={t('edit.countsOn')}
            spoken={t('edit.spoken', { label: t('edit.countsOn'), clock: t(`clock.${rule.clock}`), whom })}
            value={rule.calendar}
            options={calendarChoices(shown)}
            problem={problemAt(problems, `${path}.calendar`)}
            onChange={(calendar) => edit({ kind: 'rule', at, patch: { calendar } })}
          />
        </div>
        {was !== undefined && targetWords(t, was.target) !== targetWords(t, rule.target) && (
          <p className={styles['quiet']}>{t('edit.targetWas', { target: targetWords(t, was.target) })}</p>
        )}
        {problem !== undefined && <p className={styles['problem']}>{problem}</p>}
        <details className={styles['more']}>
          <summary>{t('edit.more')}</summary>
          <WarningsField rule={rule} at={at} />
          <div className={styles['ruleFields']}>
            <ChooseField
              label={t('edit.onRaise')}
              value={rule.onSeverityRaise}
              options={RAISES.map((id) => ({ id, name: t(`edit.raise.${id}`) }))}
              onChange={(id) =>
                edit({ kind: 'rule', at, patch: { onSeverityRaise: RAISES.find((one) => one === id) ?? 'sinceRaise' } })
              }
            />
            <ChooseField
              label={t('edit.onTransfer')}
              value={rule.onTransfer}
              options={TRANSFERS.map((id) => ({ id, name: t(`edit.transfer.${id}`) }))}
              onChange={(id) =>
                edit({ kind: 'rule', at, patch: { onTransfer: TRANSFERS.find((one) => one === id) ?? 'count' } })
              }
            />
          </div>
        </details>
      </div>
    </div>
  );
}
