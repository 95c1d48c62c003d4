import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { PanelPart } from '../../components/sheet.tsx';
import { useRead } from '../../data/core.tsx';
import styles from './case.module.css';
import { outcomeOf } from './record-rules.ts';

/** What became of the case, what that means, and what one can do now. */
export function OutcomePart({ one }: { readonly one: CaseDetail }): ReactElement | null {
  const { t } = useTranslation();
  const noted = outcomeOf(one);
  const known = useRead('requests.kinds', {}).data?.outcomes.find(({ id }) => id === noted?.outcome);
  if (noted === undefined) return null;
  const { outcome, reference, impact } = noted;
  const name = known?.name ?? outcome;
  return (
    <PanelPart title={t('case.outcome')}>
      <p>
        <strong>{reference === '' ? name : t('case.outcomeAs', { name, number: reference })}</strong>
      </p>
      {known !== undefined && <p>{known.text}</p>}
      {impact !== '' && <p className={styles['quiet']}>{t('case.outcomeImpact', { impact })}</p>}
      {known?.next !== undefined && (
        <ul className={styles['items']}>
          {known.next.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </PanelPart>
  );
}
