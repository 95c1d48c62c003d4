import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestKind } from '../../../../shared/policy/index.ts';
import { isAccepted } from '../../../../shared/domain/request-rules.ts';
import { useTimeWords } from '../../../components/use-words.ts';
import { useDraft } from '../draft-context.ts';
import { askedId } from '../focus.ts';
import { withTerm } from './kind-rules.ts';
import styles from './kind.module.css';
import { RequestFieldBox } from './request-field.tsx';
import { useKindRules } from './use-kind-rules.ts';

/** What the kind of case asks beside the form, and its terms. */
export function KindFields(): ReactElement | null {
  const { t } = useTranslation();
  const { form } = useDraft();
  const rules = useKindRules(form.kind);
  const fields = rules?.fields ?? [];
  if (rules === undefined || form.kind === 'problem' || (fields.length === 0 && rules.terms.length === 0)) return null;
  return (
    <div id={askedId('request')} className={styles['part']}>
      {fields.length > 0 && (
        <fieldset className={styles['group']}>
          <legend>{t('kinds.fields')}</legend>
          {fields.map((field) => (
            <RequestFieldBox key={field.id} field={field} />
          ))}
        </fieldset>
      )}
      {rules.terms.length > 0 && <Terms rules={rules} />}
      {rules.mayBeBilled && <p className={styles['quiet']}>{t('kinds.billed')}</p>}
    </div>
  );
}

function Terms({ rules }: { readonly rules: RequestKind }): ReactElement {
  const { t } = useTranslation();
  const { form, edit } = useDraft();
  const words = useTimeWords();
  const toAgree = rules.terms.filter(({ accept }) => accept === true);
  const toKnow = rules.terms.filter(({ accept }) => accept !== true);
  return (
    <fieldset className={styles['group']}>
      <legend>{t('kinds.terms')}</legend>
      {toAgree.length > 0 && <p className={styles['quiet']}>{t('kinds.agreeFirst')}</p>}
      {toAgree.map((term) => {
        const agreed = form.request?.accepted?.find((one) => one.term === term.id);
        return (
          <div key={term.id}>
            <Checkbox
              label={term.text}
              checked={isAccepted(form, term)}
              onChange={(_, { checked }) => edit((now) => withTerm(now, term, checked === true))}
            />
            {agreed?.at !== undefined && (
              <p className={styles['quiet']}>
                {t('kinds.agreed', { who: agreed.by ?? '', at: words.moment(agreed.at) })}
              </p>
            )}
          </div>
        );
      })}
      {toKnow.length > 0 && (
        <ul className={styles['terms']}>
          {toKnow.map(({ id, text, cite }) => (
            <li key={id}>
              {text} <span className={styles['quiet']}>{cite}</span>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
