import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CLOCKS } from '../../../shared/policy/index.ts';
import type { ClockRule, Policy } from '../../../shared/policy/index.ts';
import { Block } from '../../components/sheet.tsx';
import { Row, Rows } from './cited.tsx';
import styles from './policy.module.css';
import { calendarOf, forWhom, targetWords, warningWords } from './policy-words.ts';

/** Every clock: for whom, how long, on which hours, what stops it and what makes it stand still. */
export function ReadClocks({ policy }: { readonly policy: Policy }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {CLOCKS.map((clock) => {
        const rules = policy.clocks.filter((rule) => rule.clock === clock);
        if (rules.length === 0) return null;
        return (
          <Block key={clock} title={t(`clock.${clock}`)} note={t(`policy.clockText.${clock}`)}>
            <Rows>
              {rules.map((rule) => (
                <ClockRow key={rule.id} policy={policy} rule={rule} />
              ))}
            </Rows>
          </Block>
        );
      })}
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

function ClockRow({ policy, rule }: { readonly policy: Policy; readonly rule: ClockRule }): ReactElement {
  const { t } = useTranslation();
  const reasons = rule.pause.map(
    (reason) => policy.pauses.find((one) => one.reason === reason)?.name ?? t(`policy.pause.${reason}`),
  );
  const facts = [
    t('policy.countsOn', { name: calendarOf(policy, rule.calendar)?.name ?? rule.calendar }),
    t('policy.fromTo', {
      start: t(`policy.position.${rule.start}`),
      stop: rule.stop.map((one) => t(`policy.position.${one}`)).join(', '),
    }),
    rule.restart === undefined ? '' : t('policy.restarts', { at: t(`policy.position.${rule.restart}`) }),
    reasons.length === 0 ? t('policy.neverPaused') : t('policy.pausedBy', { reasons: reasons.join(', ') }),
    t(`policy.raise.${rule.onSeverityRaise}`),
    rule.onTransfer === 'count' ? '' : t(`policy.transfer.${rule.onTransfer}`),
    rule.warn.length === 0
      ? t('policy.noWarning')
      : t('policy.warns', { when: rule.warn.map((one) => warningWords(t, one)).join('; ') }),
  ];
  return (
    <Row
      cited={rule}
      title={
        <>
          {t('policy.targetFor', { target: targetWords(t, rule.target), whom: forWhom(t, policy, rule) })}
          {!rule.enabled && <span className={styles['off']}> {t('policy.isOff')}</span>}
        </>
      }
    >
      <span className={styles['small']}>{facts.filter((fact) => fact !== '').join(' ')}</span>
    </Row>
  );
}
