import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../shared/policy/index.ts';
import { useSaid } from '../../i18n/said.ts';
import { changedItems } from './edit/changed-items.ts';
import type { ChangedItem } from './edit/changed-items.ts';
import type { EditStack } from './edit/edit-stack.ts';
import type { PendingChange } from './pending-change.ts';
import styles from './policy.module.css';
import { forWhom, targetWords } from './policy-words.ts';
import { useSaidPolicy } from './use-policy.ts';
import type { KeptPolicy } from './use-policy.ts';

/** In words, what the change is. */
export function ChangedList(props: {
  readonly pending: PendingChange;
  readonly before: Policy | undefined;
  readonly stack: EditStack | null;
  readonly restored: KeptPolicy | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const said = useSaid();
  const { pending, stack, restored } = props;
  const before = useSaidPolicy(props.before);
  if (pending.kind === 'edit' && stack !== null) return <Changes before={stack.original} after={stack.present} />;
  if (pending.kind === 'restore' && restored !== undefined && before !== undefined)
    return (
      <>
        <p>{t('preview.asVersion', { name: said(restored.version.name), version: restored.version.version })}</p>
        <Changes before={props.before ?? restored.policy} after={restored.policy} />
      </>
    );
  if (pending.kind === 'reading') {
    const reading = before?.readings.find(({ id }) => id === pending.reading);
    return (
      <>
        <p>
          <strong>{reading?.name ?? pending.reading}</strong>
        </p>
        <p>{reading?.text}</p>
      </>
    );
  }
  const tier = pending.kind === 'use' ? (before?.tiers.find(({ id }) => id === pending.tier)?.name ?? '') : '';
  return <p>{tier === '' ? t('preview.otherPolicy') : t('preview.otherTier', { tier })}</p>;
}

function Changes(props: { readonly before: Policy; readonly after: Policy }): ReactElement {
  const { t } = useTranslation();
  const before = useSaidPolicy(props.before);
  const after = useSaidPolicy(props.after);
  const items = changedItems(before, after);
  if (items.length === 0) return <p>{t('preview.nothing')}</p>;
  return (
    <ul className={styles['changed']}>
      {items.map((item) => (
        <li key={`${item.part} ${item.id}`}>
          <Item item={item} before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}

function Item(props: { readonly item: ChangedItem; readonly before: Policy; readonly after: Policy }): ReactElement {
  const { t } = useTranslation();
  const { item, before, after } = props;
  if (item.part !== 'targets')
    return <>{t(`preview.changed.${item.kind}`, { part: t(`preview.part.${item.part}`), name: item.name ?? '' })}</>;
  const rules = [before, after].map((policy) => policy.clocks.find(({ id }) => id === item.id));
  const [was, now] = rules.map((rule) => (rule === undefined ? '' : targetWords(t, rule.target)));
  const rule = rules[1] ?? rules[0];
  const name = rule === undefined ? item.id : `${t(`clock.${rule.clock}`)}, ${forWhom(t, after, rule)}`;
  if (was === now) return <>{t('preview.changed.changed', { part: '', name })}</>;
  return <>{t('preview.target', { name, was, now })}</>;
}
