import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ApprovalDecider } from '../../../shared/contract/approvals.ts';
import type { ApprovalDecision, ApprovalView } from '../../../shared/domain/approvals.ts';
import { kindsWords, scopeWords } from '../../components/approval-words.ts';
import { InfoRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { capital, listed } from '../../components/number-words.ts';
import { Panel, PanelPart } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { href } from '../../data/router.ts';
import { daysUntil } from './decision-rules.ts';
import { Deciding } from './deciding.tsx';
import styles from './requests.module.css';
import type { Decision } from './use-decision.ts';

interface Props {
  readonly of: ApprovalView;
  readonly decider: ApprovalDecider;
  readonly decision: Decision;
  readonly words: TimeWords;
}

/** One request: what, why, who, how long, what was decided, and what a decision would do. */
export function Detail(props: Props): ReactElement {
  const { t } = useTranslation();
  const { of, decision, words } = props;
  const title = t(`requests.title.${of.state}`, {
    who: of.askedBy,
    what: scopeWords(t, of),
    What: capital(scopeWords(t, of)),
    at: words.moment(of.until),
  });
  return (
    <section id="request-detail" className={styles['detail']} tabIndex={-1} aria-label={title}>
      <Panel>
        <PanelPart>
          <p className={styles['crumb']}>{t('requests.crumb', { n: of.number, at: words.moment(of.askedAt) })}</p>
          <h2 className={styles['detailTitle']}>{title}</h2>
          <Facts {...props} />
          {of.state === 'approved' && of.clockIsBehind && <Line>{t('requests.clockIsBehind')}</Line>}
          {decision.error !== null && <FailureLine error={decision.error} lead={t('requests.notDone')} />}
        </PanelPart>
        {of.state === 'asked' && <Asked {...props} />}
        {of.state === 'approved' && (
          <PanelPart>
            <TakeBack means={t('requests.takeBackMeans')} onClick={decision.withdraw} />
          </PanelPart>
        )}
      </Panel>
    </section>
  );
}

function Asked(props: Props): ReactElement {
  const { t } = useTranslation();
  const { decider, decision, of } = props;
  if (decider.self !== null) return <Deciding {...props} self={decider.self} />;
  const names = listed(decider.keyContacts.map(({ name }) => name));
  return (
    <PanelPart>
      {names === '' ? (
        <Line action={<a href="#/settings/people">{t('requests.nameOne')}</a>}>{t('requests.nobody')}</Line>
      ) : (
        <Line>{t('requests.onlyThey', { names })}</Line>
      )}
      <TakeBack means={t('requests.dropMeans', { n: of.number })} onClick={decision.withdraw} />
    </PanelPart>
  );
}

function TakeBack(props: { readonly means: string; readonly onClick: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={styles['takeBack']}>
      <p className={styles['means']}>
        <InfoRegular aria-hidden="true" />
        <span>{props.means}</span>
      </p>
      <Button onClick={props.onClick}>{t('requests.takeBackButton')}</Button>
    </div>
  );
}

function Facts({ of, words }: Props): ReactElement {
  const { t } = useTranslation();
  const days = t('requests.days', { count: daysUntil(of.until, words.now) });
  const end = fullEnd(words, of.until);
  return (
    <dl className={styles['facts']}>
      <Fact name={t('requests.fact.what')}>{capital(kindsWords(t, of))}</Fact>
      <Fact name={t('requests.fact.of')}>{of.instance ?? capital(t('requests.allInstances'))}</Fact>
      <Fact name={t('requests.fact.purpose')}>{t(`requests.purpose.${of.purpose}`)}</Fact>
      <Fact name={t('requests.fact.why')}>{of.why}</Fact>
      <Fact name={t('requests.fact.howLong')}>
        {['asked', 'approved'].includes(of.state) ? t('requests.endsIn', { days, end }) : t('requests.ended', { end })}
      </Fact>
      <Fact name={t('requests.fact.askedBy')}>{of.askedBy}</Fact>
      {of.caseId !== null && (
        <Fact name={t('requests.fact.case')}>
          <a href={href('cases', of.caseId)}>{t('requests.caseNumber', { n: of.caseNumber ?? of.caseId })}</a>
        </Fact>
      )}
      {of.decisions.map((one) => (
        <Fact key={one.at} name={t(`requests.decided.${one.decision}`)}>
          {decisionWords(t, words, one)}
          {one.note !== '' && <span className={styles['note']}>{one.note}</span>}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function fullEnd(words: TimeWords, until: string): string {
  const { time, day } = words.due(until);
  return `${day} ${time}`;
}

function decisionWords(t: TFunction, words: TimeWords, one: ApprovalDecision): string {
  const who = one.contact?.name ?? one.enteredBy;
  const at = words.moment(one.at);
  return one.contact === null || one.inPerson
    ? t('requests.by', { who, at })
    : t('requests.byElsewhere', { who, at, account: one.enteredBy });
}
