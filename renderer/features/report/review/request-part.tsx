import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDraft } from '../../../../shared/domain/case-form.ts';
import { requestRows } from '../../../../shared/domain/request-rows.ts';
import type { RequestRows } from '../../../../shared/domain/request-rows.ts';
import type { RequestField, RequestKind } from '../../../../shared/policy/index.ts';
import { Panel, PanelPart } from '../../../components/sheet.tsx';
import { useTimeWords } from '../../../components/use-words.ts';
import { useSupportHours } from '../../../data/queries.ts';
import { go } from '../../../data/router.ts';
import { stepAddress } from '../step-place.ts';
import styles from './request-part.module.css';

/** What this kind of request asked, what was agreed to and when, and whether it may cost: all before it is sent. */
export function RequestPart(props: {
  readonly id: string;
  readonly form: CaseDraft;
  readonly rules: RequestKind | undefined;
}): ReactElement | null {
  const { t } = useTranslation();
  const rows = requestRows(props.form, props.rules);
  if (rows === null) return null;
  return (
    <Panel label={props.rules?.name ?? ''}>
      <PanelPart title={props.rules?.name ?? ''}>
        <Fields rows={rows} />
        <Terms rows={rows} />
        {rows.isBilled && <p className={styles['line']}>{t('kinds.billed')}</p>}
        <Link as="button" onClick={() => go(stepAddress(props.id, 'details', 'request'))}>
          {t('kinds.changeAnswers')}
        </Link>
      </PanelPart>
    </Panel>
  );
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
            {answer !== '' && <span>{say(field, answer)} </span>}
            {isOpen && <strong>{t('kinds.problem.missing')}</strong>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** An answer as people read it: a time in both zones, yes and no, minutes. */
function useAnswerWords(): (field: RequestField, answer: string) => string {
  const { t } = useTranslation();
  const words = useTimeWords();
  const centre = useSupportHours().data?.support.zone ?? words.zone;
  return ({ type }, answer) => {
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
