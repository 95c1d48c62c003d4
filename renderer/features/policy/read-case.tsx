import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../../components/number-words.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import { Block } from '../../components/sheet.tsx';
import { Row, Rows, StatementRows } from './cited.tsx';
import type { Statement } from './cited.tsx';
import { calendarOf } from './policy-words.ts';

/** The way of a case: before it is logged, standing still, going up, ending. */
export function ReadCase({ policy }: { readonly policy: Policy }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <StatementBlock title={t('policy.beforeLogging')} of={policy.beforeLogging} />
      <StatementBlock title={t('policy.queue')} of={policy.queue} />
      <StatementBlock title={t('policy.pauses')} of={policy.pauses} />
      {policy.statuses.length > 0 && (
        <Block title={t('policy.statuses')}>
          <Rows>
            {policy.statuses.map((one) => (
              <Row key={one.reason} title={t(`policy.pause.${one.reason}`)} cited={one}>
                {listed(one.statuses)}
              </Row>
            ))}
          </Rows>
        </Block>
      )}
      <StatementBlock
        title={t('policy.escalation')}
        of={policy.escalation.map((step) => Object.assign({}, step, { name: t(`policy.who.${step.who}`) }))}
      />
      <StatementBlock title={t('policy.disruption')} of={policy.disruption.steps} />
      <StatementBlock title={t('policy.outageReport')} of={policy.disruption.report} />
      <StatementBlock title={t('policy.outcomes')} of={policy.outcomes} />
      <Closure policy={policy} />
    </>
  );
}

export function StatementBlock(props: {
  readonly title: string;
  readonly of: readonly Statement[];
}): ReactElement | null {
  if (props.of.length === 0) return null;
  return (
    <Block title={props.title}>
      <Rows>
        <StatementRows of={props.of} />
      </Rows>
    </Block>
  );
}

function Closure({ policy }: { readonly policy: Policy }): ReactElement {
  const { t } = useTranslation();
  const { unanswered, reopening, reasons } = policy.closure;
  return (
    <Block title={t('policy.closure')}>
      <Rows>
        {unanswered !== undefined && (
          <Row title={t('policy.unanswered')} cited={unanswered} isTarget>
            {t('policy.unansweredText', {
              count: unanswered.attempts,
              channels: unanswered.channels.map((one) => t(`policy.channel.${one}`)).join(t('policy.and')),
              days: t('policy.businessDays', { count: unanswered.businessDays }),
              calendar: calendarOf(policy, unanswered.calendar)?.name ?? unanswered.calendar,
            })}
            {unanswered.onDifferentDays ? ` ${t('policy.differentDays')}` : ''}
          </Row>
        )}
        <Row title={t(`policy.reopening.${reopening.makes}`)} cited={reopening}>
          {reopening.text}
        </Row>
        {reasons.map((one) => (
          <Row key={one.id} cited={one}>
            {one.text}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}
