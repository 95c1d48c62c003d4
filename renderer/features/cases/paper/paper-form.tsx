import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { CHECK_IDS } from '../../../../shared/domain/case-checks.ts';
import { usersText } from '../../../../shared/domain/case-people.ts';
import type { CaseDetail } from '../../../../shared/domain/cases.ts';
import { fullMoment, zoneCity } from '../../../components/time-words.ts';
import type { TimeWords } from '../../../components/time-words.ts';
import { useSaid } from '../../../i18n/said.ts';
import { paperItems } from './paper-rules.ts';
import type { PaperItem } from './paper-rules.ts';
import styles from './paper.module.css';

/** The items of the form with their answers, where the machine found them, and why others are not known. */
export function PaperForm({ one, words }: { readonly one: CaseDetail; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const said = useSaid();
  const items = paperItems(one.form);
  if (items.length === 0) return <p>{t('paper.nothing')}</p>;
  return (
    <dl className={styles['form']}>
      {items.map((item) => (
        <div key={item.item}>
          <dt>{t(`report.label.${item.item}`)}</dt>
          <dd>
            <span className={item.item === 'errorText' ? styles['mono'] : styles['text']}>
              {valueWords(t, words, one, item)}
            </span>
            {item.source !== '' && <small>{said(item.source)}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function valueWords(t: TFunction, words: TimeWords, one: CaseDetail, item: PaperItem): string {
  const { form } = one;
  if (item.kind === 'unknown') return t('paper.unknown', { reason: String(item.value) });
  if (item.item === 'users') {
    const many = form.oneOrMany === undefined ? '' : `${t(`case.${form.oneOrMany}`)}: `;
    return `${many}${usersText(form.users)}`;
  }
  if (item.item === 'occurredAt' && form.occurredAt !== undefined) {
    const zone = form.timeZone ?? words.zone;
    return `${fullMoment(Date.parse(form.occurredAt), zone)} ${zoneCity(zone)}`;
  }
  if (item.item === 'endUserProblem') return t(form.endUserProblem === true ? 'report.endUserYes' : 'report.endUserNo');
  return String(item.value);
}

/** The checks before logging that were answered, each with why where the machine answered it. */
export function PaperChecks({ checks }: { readonly checks: CaseDetail['form']['checks'] }): ReactElement {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <dl className={styles['form']}>
      {CHECK_IDS.map((id) => {
        const given = checks?.[id];
        return given === undefined ? null : (
          <div key={id}>
            <dt>{t(`checks.question.${id}`)}</dt>
            <dd>
              <span>{t(`checks.answer.${given.answer}`)}</span>
              {given.note !== '' && <small>{said(given.note)}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
