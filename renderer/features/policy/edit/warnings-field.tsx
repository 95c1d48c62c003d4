import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockRule, Warning } from '../../../../shared/policy/index.ts';
import { AddRegular, DismissRegular } from '../../../components/icons.ts';
import { percent } from '../policy-words.ts';
import styles from './edit.module.css';
import { useEditor } from './editor-context.ts';
import { NumberField } from './number-field.tsx';
import { numberProblem, problemAt } from './problems.ts';

/** The points before the due time at which people are told. */
export function WarningsField(props: { readonly rule: ClockRule; readonly at: number }): ReactElement {
  const { t } = useTranslation();
  const { edit } = useEditor();
  const { rule, at } = props;
  const { warn } = rule;
  const put = (next: readonly Warning[], field?: string): void =>
    edit({ kind: 'rule', at, patch: { warn: [...next] } }, field);
  const replace = (index: number, warning: Warning): void =>
    put(
      warn.map((one, i) => (i === index ? warning : one)),
      `warn.${at}.${index}`,
    );
  return (
    <fieldset className={styles['warnings']}>
      <legend>{t('edit.warnings')}</legend>
      {warn.length === 0 && <p className={styles['quiet']}>{t('policy.noWarning')}</p>}
      {warn.map((warning, index) => (
        // Warnings have no identity of their own.
        // eslint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['warning']}>
          <WarningRow warning={warning} path={`clocks.${at}.warn.${index}`} onChange={(next) => replace(index, next)} />
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('edit.removeWarning', { n: index + 1 })}
            onClick={() => put(warn.filter((_, i) => i !== index))}
          />
        </div>
      ))}
      <div className={styles['buttons']}>
        <Button size="small" icon={<AddRegular />} onClick={() => put([...warn, { ofTarget: 0.75 }])}>
          {t('edit.addShare')}
        </Button>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => put([...warn, { left: { minutes: 30, ofTarget: 0.25 } }])}
        >
          {t('edit.addLeft')}
        </Button>
      </div>
    </fieldset>
  );
}

function WarningRow(props: {
  readonly warning: Warning;
  readonly path: string;
  readonly onChange: (warning: Warning) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { problems } = useEditor();
  const { warning, onChange } = props;
  const problem = numberProblem(t('edit.warningProblem'), problemAt(problems, props.path));
  if ('ofTarget' in warning)
    return (
      <NumberField
        label={t('edit.shareCounted')}
        value={percent(warning.ofTarget)}
        problem={problem}
        onChange={(n) => onChange({ ofTarget: n / 100 })}
      />
    );
  const { minutes, ofTarget } = warning.left;
  return (
    <div className={styles['target']}>
      <NumberField
        label={t('edit.minutesLeft')}
        value={minutes}
        problem={problem}
        onChange={(n) => onChange({ left: { minutes: n, ofTarget } })}
      />
      <NumberField
        label={t('edit.atMostShare')}
        value={percent(ofTarget)}
        onChange={(n) => onChange({ left: { minutes, ofTarget: n / 100 } })}
      />
    </div>
  );
}
