import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { listed, sentences } from '../../components/number-words.ts';
import { languageName } from '../../components/language-words.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { useRead, useWrite } from '../../data/core.tsx';
import { useSupportHours } from '../../data/queries.ts';
import styles from './report.module.css';
import { seemsForeign } from './written-language.ts';

const KEY = 'ui.languageHint';

/**
 * Support answers in English, and what that means for a case written otherwise. Shown when the window speaks another
 * language or the person writes one, until it is put away.
 */
export function LanguageHint({ form }: { readonly form: CaseDraft }): ReactElement | null {
  const { t, i18n } = useTranslation();
  const setting = useRead('settings.get', { key: KEY }).data;
  const set = useWrite('settings.set');
  const centres = useSupportHours().data?.centres ?? [];
  const written = [form.title, form.description, form.desiredResult, form.businessImpact];
  if (setting === undefined || setting.value === 'put-away') return null;
  if (i18n.language === 'en' && !written.some((text) => text !== undefined && seemsForeign(text))) return null;
  const offered = centres
    .filter(({ languages }) => languages.length > 0)
    .map(({ name, languages }) =>
      t('report.language.centre', { name, languages: listed(languages.map(languageName)) }),
    );
  return (
    <div className={styles['wide']}>
      <Line
        action={
          <Button size="small" appearance="subtle" onClick={() => set.mutate({ key: KEY, value: 'put-away' })}>
            {t('report.language.putAway')}
          </Button>
        }
      >
        {sentences([t('report.language.english'), t('report.language.yours'), ...offered])}
      </Line>
      {set.error !== null && <FailureLine error={set.error} />}
    </div>
  );
}
