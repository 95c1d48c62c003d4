import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import type { SnapshotHistory } from '../../../shared/domain/snapshot-history.ts';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { keyFacts } from './key-fact-rules.ts';
import styles from './facts.module.css';

/** What is so on this machine at a glance: versions, services, machine, network. */
export function KeyFacts(props: {
  readonly snapshot: SnapshotDetail;
  readonly history: SnapshotHistory | undefined;
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  const { snapshot, history, words } = props;
  const groups = keyFacts({ t, words, snapshot, history });
  if (groups.length === 0) return null;
  const fine = snapshot.analysis?.checks.filter(({ state }) => state === 'fine').length;
  const note = fine === undefined ? undefined : t('diagnostics.withoutFinding', { count: fine });
  return (
    <Block title={t('diagnostics.facts')} note={note}>
      <div className={styles['key']}>
        {groups.map(([group, facts]) => (
          <section key={group} aria-label={t(`diagnostics.keyGroup.${group}`)}>
            <h3>{t(`diagnostics.keyGroup.${group}`)}</h3>
            <dl>
              {facts.map(({ name, value, note: beside }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                  {beside !== undefined && <dd className={styles['beside']}>{beside}</dd>}
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Block>
  );
}
