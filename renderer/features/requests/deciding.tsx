import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalDecider } from '../../../shared/contract/approvals.ts';
import type { ApprovalView } from '../../../shared/domain/approvals.ts';
import { scopeWords } from '../../components/approval-words.ts';
import { Choice } from '../../components/choice.tsx';
import { DateTimeField } from '../../components/date-time-field.tsx';
import { InfoRegular } from '../../components/icons.ts';
import { capital } from '../../components/number-words.ts';
import { PanelPart } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { chosenEnd, daysUntil, howLongChoices } from './decision-rules.ts';
import styles from './requests.module.css';
import type { Decision } from './use-decision.ts';

/** What a key contact may add, and what each button will do. The buttons stand at the top of the page. */
export function Deciding(props: {
  readonly of: ApprovalView;
  readonly self: NonNullable<ApprovalDecider['self']>;
  readonly decision: Decision;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const { of, self, decision, words } = props;
  const { howLong, date, note, change } = decision;
  const end = chosenEnd(howLong, date, of.askedUntil, words.now) ?? of.askedUntil;
  const choices = howLongChoices(of.askedUntil, words.now).map((value) => ({
    value,
    text:
      value === 'date'
        ? t('requests.date')
        : t('requests.days', { count: value === 'asked' ? daysUntil(of.askedUntil, words.now) : Number(value) }),
  }));
  return (
    <>
      <PanelPart>
        <fieldset className={styles['howLong']}>
          <legend>
            <strong>{t('requests.howLong')}</strong> {t('requests.shorten')}
          </legend>
          <Choice options={choices} value={howLong} onChange={(value) => change({ howLong: value })} />
          {howLong === 'date' && (
            <DateTimeField
              label={t('requests.howLong')}
              value={date}
              zone={words.zone}
              days="next"
              showZone
              onChange={(at) => change({ date: at })}
            />
          )}
          {decision.isEndWrong && (
            <output className={styles['wrong']}>{t('requests.endWrong', { at: words.moment(of.askedUntil) })}</output>
          )}
        </fieldset>
        <Field className={styles['condition'] ?? ''} label={t('requests.condition')}>
          <Input
            value={note}
            placeholder={t('requests.conditionExample')}
            onChange={(_, { value }) => change({ note: value })}
          />
        </Field>
      </PanelPart>
      <PanelPart>
        <p className={styles['means']}>
          <InfoRegular aria-hidden="true" />
          <span>
            <strong>{t('requests.ifApprove')}</strong>{' '}
            {t('requests.approveMeans', { what: scopeWords(t, of), at: words.moment(end) })}{' '}
            <strong>{t('requests.ifRefuse')}</strong> {t('requests.refuseMeans')}
          </span>
        </p>
      </PanelPart>
      <PanelPart>
        <p className={styles['crumb']}>{t(`requests.youDecide.${self.role}`, { name: capital(self.name) })}</p>
      </PanelPart>
    </>
  );
}
