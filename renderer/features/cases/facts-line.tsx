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
    portalWords(),
    one.remoteStatus === null ? '' : t('case.status', { status: one.remoteStatus }),
    one.owner === null ? t('case.noOwner') : t('case.owner', { name: one.owner }),
    [one.instance, one.form.version].filter((part) => part !== undefined && part !== null).join(' '),
    t('case.logged', { at: words.moment(logged) }),
  ];
  return (
    <p className={styles['factsLine']}>
      {one.severity !== null && (
        <>
          <span className={styles['severity']}>
            <SeverityMark severity={one.severity} />
            {t(`severity.${one.severity}`)}
          </span>
          {' · '}
        </>
      )}
      <span>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </p>
  );

  // A folder numbers nothing: there a case has its own id, which says nothing to a person.
  function portalWords(): string {
    if (remoteId === null) return t('case.noNumber');
    return remoteId === one.id ? t('case.portalFolder') : t('case.portal', { id: remoteId });
  }
}
