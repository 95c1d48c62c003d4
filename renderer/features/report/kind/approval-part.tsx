import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../../../components/number-words.ts';
import type { CaseId } from '../../../../shared/domain/primitives.ts';
import { FailureLine } from '../../../components/line.tsx';
import { Panel, PanelPart } from '../../../components/sheet.tsx';
import { useTimeWords } from '../../../components/use-words.ts';
import { useRead, useWrite } from '../../../data/core.tsx';
import { APPROVAL_PLACE } from '../review/next-action.tsx';
import styles from './kind.module.css';

/**
 * A key contact's yes to exactly what is asked for, where the kind needs one. It waits for the answers that are open: one
 * that is given afterwards would void it.
 */
export function ApprovalPart(props: { readonly id: CaseId; readonly hasOpen: boolean }): ReactElement | null {
  const { id, hasOpen } = props;
  const { t } = useTranslation();
  const words = useTimeWords();
  const { data, refetch } = useRead('requests.approval', { id });
  const approve = useWrite('requests.approve');
  if (data?.needed !== true) return null;
  const { state, approval, decider } = data;
  const decide = (decision: 'approved' | 'withdrawn'): void =>
    approve.mutate({ id, decision }, { onSuccess: () => void refetch() });
  const told = { none: t('kinds.approval.wait'), approved: '', changed: '' };
  const by = approval === null ? '' : approval.by;
  if (approval !== null) {
    const at = words.moment(approval.at);
    told.approved = t('kinds.approval.by', { who: by, role: t(`contacts.role.${approval.role}`), at });
    told.changed = t('kinds.approval.changed', { who: by });
  }
  const waits = hasOpen && state !== 'approved';
  const names = listed(decider.keyContacts.map(({ name }) => name));
  return (
    <Panel>
      <PanelPart>
        <section
          id={APPROVAL_PLACE}
          tabIndex={-1}
          className={styles['approval']}
          aria-label={t('kinds.approval.title')}
        >
          <strong>{t('kinds.approval.title')}</strong>
          <p>{told[state]}</p>
          {decider.self === null ? (
            <p className={styles['quiet']}>
              {names === '' ? t('kinds.approval.nobody') : t('kinds.approval.only', { names })}
            </p>
          ) : (
            <>
              {waits && <p className={styles['quiet']}>{t('kinds.approval.first')}</p>}
              <Button
                disabledFocusable={waits || approve.isPending}
                onClick={() => decide(state === 'approved' ? 'withdrawn' : 'approved')}
              >
                {state === 'approved' ? t('kinds.approval.takeBack') : t('kinds.approval.approve')}
              </Button>
            </>
          )}
          {approve.error !== null && <FailureLine error={approve.error} />}
        </section>
      </PanelPart>
    </Panel>
  );
}
