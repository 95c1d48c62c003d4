import { Button, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { needsImpact } from '../../../../shared/domain/case-form.ts';
import { askedPrompt } from '../asked-words.ts';
import { AskedField } from '../asked-field.tsx';
import { useDraft } from '../draft-context.ts';
import styles from './severity.module.css';

const ASKED = ['orders', 'people', 'since', 'deadline'] as const;

/** What it costs the business, with what support will ask about; at severity 1 and 2 there is no way around it. */
export function ImpactField(): ReactElement {
  const { t } = useTranslation();
  const { form, answer } = useDraft();
  const field = useRef<HTMLTextAreaElement>(null);
  const needed = needsImpact(form);
  const value = form.businessImpact ?? '';
  // Orders at risk and people stopped are of a fault.
  const isProblem = (form.kind ?? 'problem') === 'problem';
  const begin = (words: string): void => {
    const lead = value.trim() === '' ? '' : `${value.trimEnd()}\n`;
    answer({ businessImpact: `${lead}${words}: ` });
    field.current?.focus();
  };
  const open = ASKED.map((asked) => t(`grade.impact.${asked}`)).filter((words) => !value.includes(`${words}:`));
  return (
    <div className={styles['impact']}>
      <AskedField asked="businessImpact" wide needed={needed} hint={needed ? t('grade.impactNeeded') : undefined}>
        <Textarea
          textarea={{ ref: field }}
          value={value}
          rows={3}
          resize="vertical"
          placeholder={askedPrompt(t, 'businessImpact', form.kind)}
          onChange={(_, data) => answer({ businessImpact: data.value })}
        />
      </AskedField>
      {isProblem && open.length > 0 && (
        <div className={styles['chips']}>
          <span className={styles['small']}>{t('grade.impactAsk')}</span>
          {open.map((words) => (
            <Button key={words} size="small" onClick={() => begin(words)}>
              {words}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
