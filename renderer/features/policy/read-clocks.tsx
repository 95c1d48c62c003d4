import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CLOCKS } from '../../../shared/policy/index.ts';
import type { ClockName, ClockRule, Policy } from '../../../shared/policy/index.ts';
import { Block } from '../../components/sheet.tsx';
import { Row, Rows } from './cited.tsx';
import styles from './policy.module.css';
import { calendarOf, forWhom, targetWords, warningWords } from './policy-words.ts';
import { listed } from '../../components/number-words.ts';

/** Every clock: for whom, how long, on which hours, what stops it and what makes it stand still. */
export function ReadClocks({ policy }: { readonly policy: Policy }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {CLOCKS.map((clock) => (
        <ClockBlock
          key={clock}
          policy={policy}
          clock={clock}
          rules={policy.clocks.filter((rule) => rule.clock === clock)}
        />
      ))}
      {policy.notes.length > 0 && (
        <Block title={t('policy.notes')}>
          <Rows>
            {policy.notes.map((note) => (
              <Row key={note.text} cited={note}>
                {note.text}
              </Row>
            ))}
          </Rows>
        </Block>
      )}
    </>
  );
}

/** The rules of one clock; what all of them say is said once. */
function ClockBlock(props: {
  readonly policy: Policy;
  readonly clock: ClockName;
  readonly rules: readonly ClockRule[];
}): ReactElement | null {
  const { t } = useTranslation();
  const { policy, clock, rules } = props;
  const facts = rules.map((rule) => factsOf(t, policy, rule));
  const common = rules.length < 2 ? [] : (facts[0] ?? []).filter((fact) => facts.every((one) => one.includes(fact)));
  if (rules.length === 0) return null;
  return (
    <Block title={t(`clock.${clock}`)} note={t(`policy.clockText.${clock}`)}>
      <Rows>
        {rules.map((rule, index) => (
          <ClockRow
            key={rule.id}
            policy={policy}
            rule={rule}
            facts={(facts[index] ?? []).filter((fact) => !common.includes(fact))}
          />
        ))}
        {common.length > 0 && (
          <Row>
            <span className={styles['small']}>
              {t('policy.allOfThem')} {common.join(' ')}
            </span>
          </Row>
        )}
      </Rows>
    </Block>
  );
}

function ClockRow(props: {
  readonly policy: Policy;
  readonly rule: ClockRule;
  /** Facts of this rule alone. */
  readonly facts: readonly string[];
}): ReactElement {
  const { t } = useTranslation();
  const { policy, rule, facts } = props;
  return (
    <Row
      cited={rule}
      isTarget
      title={
        <>
          {t('policy.targetFor', { target: targetWords(t, rule.target), whom: forWhom(t, policy, rule) })}
          {!rule.enabled && <span className={styles['off']}> {t('policy.isOff')}</span>}
        </>
      }
    >
      {facts.length > 0 && <span className={styles['small']}>{facts.join(' ')}</span>}
    </Row>
  );
}

/** What a rule says besides its target, a sentence each. */
function factsOf(t: TFunction, policy: Policy, rule: ClockRule): readonly string[] {
  const reasons = rule.pause.map(
    (reason) => policy.pauses.find((one) => one.reason === reason)?.name ?? t(`policy.pause.${reason}`),
  );
  const facts = [
    t('policy.countsOn', { name: calendarOf(policy, rule.calendar)?.name ?? rule.calendar }),
    t('policy.fromTo', {
      start: t(`policy.position.${rule.start}`),
      stop: listed(rule.stop.map((one) => t(`policy.position.${one}`))),
    }),
    rule.restart === undefined ? '' : t('policy.restarts', { at: t(`policy.position.${rule.restart}`) }),
    reasons.length === 0 ? t('policy.neverPaused') : t('policy.pausedBy', { reasons: listed(reasons) }),
    t(`policy.raise.${rule.onSeverityRaise}`),
    rule.onTransfer === 'count' ? '' : t(`policy.transfer.${rule.onTransfer}`),
    rule.warn.length === 0
      ? t('policy.noWarning')
      : t('policy.warns', { when: rule.warn.map((one) => warningWords(t, one)).join('; ') }),
  ];
  return facts.filter((fact) => fact !== '');
}
