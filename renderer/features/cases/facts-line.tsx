import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { SeverityMark } from '../../components/severity-mark.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import styles from './case.module.css';

/** Severity, number at the portal, owner, instance, when it was logged: on one line. */
export function FactsLine(props: { readonly one: CaseDetail; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { one, words } = props;
  const remoteId = one.portal?.remoteId ?? null;
  const logged = one.events.find(({ kind }) => kind === 'submitted')?.at ?? one.createdAt;
  const facts = [
    one.severity === null ? '' : t(`severity.${one.severity}`),
    remoteId === null ? t('case.noNumber') : t('case.portal', { id: remoteId }),
    one.remoteStatus === null ? '' : t('case.status', { status: one.remoteStatus }),
    one.owner === null ? t('case.noOwner') : t('case.owner', { name: one.owner }),
    [one.instance, one.form.version].filter((part) => part !== undefined && part !== null).join(' '),
    t('case.logged', { at: words.moment(logged) }),
  ];
  return (
    <p className={styles['factsLine']}>
      <SeverityMark severity={one.severity} />
      {facts.filter((fact) => fact !== '').join(' · ')}
    </p>
  );
}
