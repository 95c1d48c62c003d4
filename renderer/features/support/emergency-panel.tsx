import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dialAddress } from '../../components/call/call-rules.ts';
import { CallRegular, CopyRegular } from '../../components/icons.ts';
import { Panel } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useSay } from '../../components/toasts.tsx';
import { unbroken } from './hours-words.ts';
import { OpenState } from './state-words.tsx';
import type { Hours } from './support-sentence.ts';
import styles from './support.module.css';
import { useBinding } from './use-binding.ts';

/** The telephone for severity 1: the number, whether somebody answers now, and what the guide says of it. */
export function EmergencyPanel(props: { readonly hours: Hours; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const say = useSay();
  const { emergency } = props.hours;
  const { phone } = emergency;
  const binding = useBinding(props.hours);
  if (phone === '') return null;
  const copy = (): void =>
    void navigator.clipboard.writeText(phone).then(
      () => say({ text: t('hours.copied', { phone }) }),
      () => say({ text: t('hours.notCopied', { phone }) }),
    );
  return (
    <Panel label={t('hours.emergency')}>
      <div className={styles['emergency']}>
        <span className={styles['emergencyMark']} aria-hidden="true">
          <CallRegular />
        </span>
        <div className={styles['emergencyWords']}>
          <div>
            {t('hours.emergencyLead')}{' '}
            <a className={styles['phone']} href={dialAddress(phone)} target="_blank" rel="noreferrer">
              {phone}
            </a>
          </div>
          <div>
            <OpenState state={emergency} zone={emergency.zone} words={props.words} />
          </div>
          <div className={styles['small']}>
            {emergency.text}{' '}
            {binding.emergency === undefined
              ? emergency.cite
              : t(`hours.nature.${binding.emergency.nature}`, { cite: unbroken(emergency.cite) })}
          </div>
        </div>
        <Button size="small" icon={<CopyRegular />} aria-label={t('hours.copyLabel', { phone })} onClick={copy}>
          {t('hours.copy')}
        </Button>
      </div>
    </Panel>
  );
}
