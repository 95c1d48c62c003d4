import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../../components/number-words.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import { Block } from '../../components/sheet.tsx';
import { Row, Rows, StatementRows } from './cited.tsx';
import { zoneWords } from './policy-words.ts';
import styles from './policy.module.css';
import { StatementBlock } from './read-case.tsx';

/** What the contract is made of, who may speak for the customer, requests, allowances, maintenance. */
export function ReadContract({ policy }: { readonly policy: Policy }): ReactElement {
  const { t } = useTranslation();
  const { contacts } = policy;
  return (
    <>
      <Block title={t('policy.contacts')}>
        <Rows>
          <Row cited={contacts}>
            {t('policy.contactsText', { primary: contacts.primary, backup: contacts.backup })}{' '}
            {t(`policy.moreContacts.${contacts.more}`)}
          </Row>
          <StatementRows of={contacts.duties} />
        </Rows>
      </Block>
      <StatementBlock title={t('policy.covered')} of={policy.scope.covered} />
      <StatementBlock title={t('policy.notCovered')} of={policy.scope.notCovered} />
      <Components policy={policy} />
      <Requests policy={policy} />
      <Allotments policy={policy} />
      <StatementBlock title={t('policy.upgrades')} of={policy.upgrades} />
      <StatementBlock title={t('policy.dataAccess')} of={policy.dataAccess} />
      <Lifecycle policy={policy} />
    </>
  );
}

function Components({ policy }: { readonly policy: Policy }): ReactElement | null {
  const { t } = useTranslation();
  if (policy.components.length === 0) return null;
  return (
    <Block title={t('policy.components')} note={String(policy.components.length)}>
      <Rows>
        {policy.components.map((one) => (
          <Row
            key={one.id}
            title={one.amount === undefined ? one.name : t('policy.amount', { name: one.name, n: one.amount })}
            cited={one}
          >
            {t(`policy.part.${one.part}`)} {one.text}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

function Requests({ policy }: { readonly policy: Policy }): ReactElement | null {
  const { t } = useTranslation();
  if (policy.requests.length === 0) return null;
  return (
    <Block title={t('policy.requests')} note={String(policy.requests.length)}>
      <Rows>
        {policy.requests.map((one) => (
          <Row key={`${one.kind} ${one.name}`} title={one.name} cited={one}>
            {one.text} {one.approval ? t('policy.needsApproval') : ''} {one.mayBeBilled ? t('policy.mayBeBilled') : ''}
            <ul className={styles['terms']}>
              {one.terms.map((term) => (
                <li key={term.id}>
                  {term.text} <span className={styles['quiet']}>{term.cite}</span>
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

function Allotments({ policy }: { readonly policy: Policy }): ReactElement | null {
  const { t } = useTranslation();
  if (policy.allotments.length === 0) return null;
  return (
    <Block title={t('policy.allotments')}>
      <Rows>
        {policy.allotments.map((one) => (
          <Row key={one.id} title={one.name} cited={one}>
            {Object.entries(one.byTier)
              .map(([tier, n]) =>
                t(`policy.per.${one.per}`, { tier: policy.tiers.find(({ id }) => id === tier)?.name ?? tier, n }),
              )
              .join(' · ')}{' '}
            {one.leadDays === undefined ? '' : t('policy.lead', { count: one.leadDays })}
          </Row>
        ))}
      </Rows>
    </Block>
  );
}

function Lifecycle({ policy }: { readonly policy: Policy }): ReactElement | null {
  const { t } = useTranslation();
  const { lifecycle } = policy;
  if (lifecycle === undefined) return null;
  const lines = [
    t('policy.maintained', {
      ga: t('policy.months', { count: lifecycle.maintenanceMonths.GA }),
      ea: t('policy.months', { count: lifecycle.maintenanceMonths.EA }),
      zone: zoneWords(lifecycle.zone),
    }),
    lifecycle.earlyAccessMayEnd ? t('policy.earlyMayEnd') : '',
    lifecycle.releaseEveryMonths === undefined
      ? ''
      : t('policy.releaseEvery', { months: t('policy.months', { count: lifecycle.releaseEveryMonths }) }),
    t('policy.warnDays', { days: listed(lifecycle.warnDays.map(String)) }),
  ];
  return (
    <Block title={t('policy.lifecycle')}>
      <Rows>
        <Row cited={lifecycle}>{lines.filter((line) => line !== '').join(' ')}</Row>
        <StatementRows of={lifecycle.terms} />
      </Rows>
    </Block>
  );
}
