import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail, OutboxItem } from '../../../shared/domain/cases.ts';
import { DocumentTextRegular, FolderZipRegular } from '../../components/icons.ts';
import { FailureLine } from '../../components/line.tsx';
import { bytes, listed } from '../../components/number-words.ts';
import { useOutboxWords } from '../../components/outbox-words.ts';
import { RequestAnswers, useSentRows } from '../../components/request-answers.tsx';
import { Panel, PanelPart } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useWrite } from '../../data/core.tsx';
import { href } from '../../data/router.ts';
import styles from './case.module.css';
import { OutcomePart } from './outcome-part.tsx';

/** What is on its way, what was said about the case, what was sent along. */
export function Facts({ one }: { readonly one: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const open = one.outbox.filter(({ state }) => state !== 'sent');
  const rows = useSentRows(one.form);
  return (
    <aside className={styles['facts']} aria-label={t('case.facts')}>
      <Panel>
        {open.length > 0 && (
          <PanelPart title={t('case.onItsWay')}>
            <ul className={styles['items']}>
              {open.map((item) => (
                <OutboxRow key={item.id} item={item} />
              ))}
            </ul>
          </PanelPart>
        )}
        <OutcomePart one={one} />
        {rows !== null && (
          <PanelPart title={t('case.request')}>
            <RequestAnswers rows={rows} />
          </PanelPart>
        )}
        <PanelPart title={t('case.facts')}>
          <FactList one={one} />
        </PanelPart>
        <PanelPart title={t('case.evidence')}>
          <Files one={one} />
        </PanelPart>
        {one.follows !== null && (
          <PanelPart title={t('case.linked')}>
            <p className={styles['quiet']}>{t('case.goesOnFrom')}</p>
            <a href={href('cases', one.follows.id)}>
              {one.follows.number} {one.follows.title}
            </a>
          </PanelPart>
        )}
      </Panel>
    </aside>
  );
}

function OutboxRow({ item }: { readonly item: OutboxItem }): ReactElement {
  const { t } = useTranslation();
  const words = useOutboxWords();
  const retry = useWrite('outbox.retry');
  const stuck = item.state === 'failed' || item.state === 'blocked';
  return (
    <li>
      <div>{words.what(item)}</div>
      <div className={styles['quiet']}>{words.state(item)}</div>
      {retry.error !== null && <FailureLine error={retry.error} />}
      {stuck && (
        <Button size="small" disabledFocusable={retry.isPending} onClick={() => retry.mutate({ id: item.id })}>
          {t('app.tryAgain')}
        </Button>
      )}
    </li>
  );
}

function FactList({ one }: { readonly one: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const { form } = one;
  const people = listed(form.users?.map(({ id, name }) => name ?? id) ?? []);
  const affected = [form.oneOrMany === undefined ? '' : t(`case.${form.oneOrMany}`), people];
  const rows = [
    ['instance', [one.instance, form.version].filter((part) => typeof part === 'string').join(' ')],
    ['impact', form.businessImpact],
    ['until', form.timeSensitivity],
    ['affected', affected.filter((part) => part !== '').join(': ')],
    ['byHand', form.workaround],
    ['wanted', form.desiredResult],
    ['error', form.errorText],
  ] as const;
  return (
    <dl className={styles['factList']}>
      {rows.map(([name, value]) =>
        value === undefined || value === '' ? null : (
          <div key={name}>
            <dt>{t(`case.fact.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** Where a file is whose copy was freed. */
function Freed({ freed }: { readonly freed: NonNullable<CaseDetail['attachments'][number]['freed']> }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const { at, portal, ticket } = freed;
  const key = ticket === null ? 'case.freed' : 'case.freedAs';
  return <div className={styles['quiet']}>{t(key, { at: words.moment(at), portal, ticket: ticket ?? '' })}</div>;
}

function Files({ one }: { readonly one: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  if (one.attachments.length === 0) return <p className={styles['quiet']}>{t('case.noEvidence')}</p>;
  return (
    <ul className={styles['items']}>
      {one.attachments.map((file) => (
        <li key={file.id} className={styles['file']}>
          <span aria-hidden="true">{file.source === 'bundle' ? <FolderZipRegular /> : <DocumentTextRegular />}</span>
          <div>
            <div>{file.name}</div>
            <div className={styles['quiet']}>{bytes(file.bytes)}</div>
            {file.freed !== undefined && <Freed freed={file.freed} />}
            <code title={file.sha256}>
              {t('case.hash', { start: file.sha256.slice(0, 4), end: file.sha256.slice(-4) })}
            </code>
          </div>
        </li>
      ))}
    </ul>
  );
}
