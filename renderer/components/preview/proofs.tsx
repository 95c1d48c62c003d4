import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GateResult } from '../../../shared/domain/outgoing.ts';
import {
  CopyRegular,
  LockClosedRegular,
  NumberSymbolRegular,
  ShieldCheckmarkRegular,
  WarningRegular,
} from '../icons.ts';
import { useSay } from '../toasts.tsx';
import styles from './preview.module.css';

/** Three things that can be checked: who can open it, what the second scan found, and that it is this file. */
export function Proofs(props: {
  readonly encrypted: boolean;
  readonly gate: GateResult | null;
  readonly sha256: string;
}): ReactElement {
  const { t } = useTranslation();
  const { encrypted, gate, sha256 } = props;
  return (
    <ul className={styles['proofs']} aria-label={t('review.proofs')}>
      <Proof
        icon={<LockClosedRegular />}
        title={encrypted ? t('review.encrypted') : t('review.notEncrypted')}
        text={encrypted ? t('review.encryptedText') : t('review.notEncryptedText')}
      />
      <Scan gate={gate} />
      <Hash sha256={sha256} />
    </ul>
  );
}

function Scan({ gate }: { readonly gate: GateResult | null }): ReactElement {
  const { t } = useTranslation();
  if (gate === null)
    return <Proof icon={<ShieldCheckmarkRegular />} title={t('review.scanLater')} text={t('review.scanLaterText')} />;
  const found = gate.hits.length;
  if (found > 0)
    return (
      <Proof
        icon={<WarningRegular />}
        title={t('review.scanFound', { count: found })}
        text={t('review.scanFoundText', { count: gate.files })}
      />
    );
  return (
    <Proof
      icon={<ShieldCheckmarkRegular />}
      title={t('review.scanClean')}
      text={t('review.scanCleanText', { count: gate.known })}
    />
  );
}

function Hash({ sha256 }: { readonly sha256: string }): ReactElement {
  const { t } = useTranslation();
  const say = useSay();
  const copy = (): void =>
    void navigator.clipboard.writeText(sha256).then(
      () => say({ text: t('review.copied') }),
      () => say({ text: t('app.notCopied') }),
    );
  const part = (from: number): string => sha256.slice(from, from + 4);
  return (
    <Proof
      icon={<NumberSymbolRegular />}
      title={
        <>
          SHA-256{' '}
          <span className={styles['mono']} title={sha256}>
            {`${part(0)} ${part(4)} … ${part(56)} ${part(60)}`}
          </span>
        </>
      }
      text={t('review.hashText')}
      end={
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={t('review.copyHash')}
          onClick={copy}
        />
      }
    />
  );
}

function Proof(props: {
  readonly icon: ReactElement;
  readonly title: ReactNode;
  readonly text: string;
  readonly end?: ReactNode;
}): ReactElement {
  return (
    <li className={styles['proof']}>
      <span className={styles['proofIcon']} aria-hidden="true">
        {props.icon}
      </span>
      <div>
        <strong>{props.title}</strong>
        <p>{props.text}</p>
      </div>
      {props.end}
    </li>
  );
}
