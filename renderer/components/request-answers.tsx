import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import { rulesOfKind } from '../../shared/domain/request-rules.ts';
import { sentRows } from '../../shared/domain/request-rows.ts';
import type { RequestRows } from '../../shared/domain/request-rows.ts';
import { useRead } from '../data/core.tsx';
import { useSupportHours } from '../data/queries.ts';
import styles from './request-answers.module.css';
import { useTimeWords } from './use-words.ts';

/** What a kind of request asked and was answered, and what was agreed to by whom and when. */
export function RequestAnswers({ rows }: { readonly rows: RequestRows }): ReactElement {
  return (
    <>
      <Fields rows={rows} />
      <Terms rows={rows} />
    </>
  );
}

/** The rows of a case that was sent, or of a draft on paper; null where its kind asks nothing beside the form. */
export function useSentRows(form: CaseDraft): RequestRows | null {
  const kinds = useRead('requests.kinds', {}).data?.kinds ?? [];
  return sentRows(form, rulesOfKind(kinds, form.kind));
}

function Fields({ rows: { fields } }: { readonly rows: RequestRows }): ReactElement | null {
  const { t } = useTranslation();
  const say = useAnswerWords();
  if (fields.length === 0) return null;
  return (
    <dl className={styles['fields']}>
      {fields.map(({ field, answer, isOpen }) => (
        <div key={field.id}>
          <dt>{field.label}</dt>
          <dd>
            {answer !== '' && <span>{say(field.type, answer)} </span>}
            {isOpen && <strong>{t('kinds.problem.missing')}</strong>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An answer as people read it: a time in both zones, yes and no, minutes. */
function useAnswerWords(): (type: RequestRows['fields'][number]['field']['type'], answer: string) => string {
  const { t } = useTranslation();
  const words = useTimeWords();
  const centre = useSupportHours().data?.support.zone ?? words.zone;
  return (type, answer) => {
    if (type === 'dateTime') return Number.isNaN(Date.parse(answer)) ? answer : words.both(answer, centre);
    if (type === 'yesNo' && (answer === 'yes' || answer === 'no')) return t(`kinds.${answer}`);
    if (type === 'minutes' && /^\d+$/u.test(answer)) return words.duration(Number(answer) * 60_000);
    return answer;
  };
}

function Terms({ rows: { terms } }: { readonly rows: RequestRows }): ReactElement | null {
  const { t } = useTranslation();
  const words = useTimeWords();
  if (terms.length === 0) return null;
  return (
    <ul className={styles['terms']}>
      {terms.map(({ id, text, agreed }) => (
        <li key={id}>
          {text}{' '}
          {agreed === undefined ? (
            <strong>{t('kinds.notAgreed')}</strong>
          ) : (
            agreed.at !== undefined && (
              <span className={styles['quiet']}>
                {t('kinds.agreed', { who: agreed.by ?? '', at: words.moment(agreed.at) })}
              </span>
            )
          )}
        </li>
      ))}
    </ul>
  );
}
