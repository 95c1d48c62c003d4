import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockRule, Target } from '../../../../shared/policy/index.ts';
import { minutesWords } from '../policy-words.ts';
import { ChooseField } from './choose-field.tsx';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { NumberField } from './number-field.tsx';
import { numberProblem, problemAt } from './problems.ts';

const UNITS = ['minutes', 'businessDays'] as const;

/** How much open time a clock grants: minutes or business days, or, where support answers at once, the alarm. */
export function TargetField(props: {
  readonly rule: ClockRule;
  readonly at: number;
  readonly whom: string;
}): ReactElement {
  const { t } = useTranslation();
  const { problems, edit } = useEditor();
  const { target } = props.rule;
  const problem = numberProblem(t('edit.wholeNumber'), problemAt(problems, `clocks.${props.at}.target`));
  const put = (next: Target, typed: boolean): void =>
    edit({ kind: 'rule', at: props.at, patch: { target: next } }, typed ? `target.${props.at}` : undefined);
  const label = { clock: t(`clock.${props.rule.clock}`), whom: props.whom };
  if ('immediate' in target)
    return (
      <NumberField
        label={t('edit.alarmAfter')}
        spoken={t('edit.spoken', { label: t('edit.alarmAfter'), ...label })}
        value={target.alarmMinutes}
        problem={problem}
        onChange={(alarmMinutes) => put({ ...target, alarmMinutes }, true)}
      />
    );
  const strict = target.strict === undefined ? {} : { strict: target.strict };
  const unit = 'minutes' in target ? 'minutes' : 'businessDays';
  const value = 'minutes' in target ? target.minutes : target.businessDays;
  return (
    <div className={styles['target']}>
      <NumberField
        label={t('edit.target')}
        spoken={t('edit.spoken', { label: t('edit.target'), ...label })}
        value={value}
        problem={problem}
        hint={'minutes' in target && target.minutes >= 60 ? minutesWords(t, target.minutes) : undefined}
        onChange={(n) => put('minutes' in target ? { minutes: n, ...strict } : { businessDays: n, ...strict }, true)}
      />
      <ChooseField
        label={t('edit.unit')}
        spoken={t('edit.spoken', { label: t('edit.unit'), ...label })}
        value={unit}
        options={UNITS.map((id) => ({ id, name: t(`edit.unitName.${id}`) }))}
        onChange={(id) => {
          if (id === unit) return;
          put(id === 'minutes' ? { minutes: 240, ...strict } : { businessDays: 1, ...strict }, false);
        }}
      />
    </div>
  );
}
