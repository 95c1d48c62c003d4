import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { askedLabel } from './asked-words.ts';
import { useDraft } from './draft-context.ts';
import { useKindRules } from './kind/use-kind-rules.ts';
import type { OpenAnswer } from './report-rules.ts';
import styles from './report.module.css';

/** What is still open, each with a way to its field. Shown after the review was wanted too early. */
export function MissingList({ open }: { readonly open: readonly OpenAnswer[] }): ReactElement {
  const { t } = useTranslation();
  const { form, lead } = useDraft();
  const { fields = [], terms = [] } = useKindRules(form.kind) ?? {};
  const labels = new Map<string, string>([
    ...fields.map(({ id, label }) => [`request.${id}`, label] as const),
    ...terms.map(({ id, text }) => [`accept.${id}`, text] as const),
  ]);
  return (
    <section className={styles['missing']} aria-label={t('report.missingTitle', { count: open.length })}>
      <output>{t('report.missingTitle', { count: open.length })}</output>
      <ul>
        {open.map(({ parts }) => (
          <li key={parts.map(({ name }) => name).join(' ')}>
            {parts.map(({ name, asked }, index) => (
              <Fragment key={name}>
                {index > 0 && ' · '}
                <Link as="button" onClick={() => lead(asked)}>
                  {labels.get(name) ?? askedLabel(t, asked, form.kind)}
                </Link>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
