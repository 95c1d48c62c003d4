import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact, SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import styles from './facts.module.css';
import { byGroup, factValue } from './fact-words.ts';
import { SERVICES, serviceLines } from './service-lines.ts';

/** Everything that was read, folded by group. */
export function Facts(props: { readonly snapshot: SnapshotDetail; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const known = useKnownWord();
  const { facts } = props.snapshot;
  if (facts.length === 0) return null;
  return (
    <Block title={t('diagnostics.all')} note={t('diagnostics.factCount', { count: facts.length })}>
      <div className={styles['folds']}>
        {byGroup(facts).map(([group, rows]) => (
          <details key={group}>
            <summary>
              {known('factGroup', group)} <span className={styles['beside']}>{rows.length}</span>
            </summary>
            <dl>
              {pairs(group, rows).map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </Block>
  );

  // Two facts for each of five services are a long list that says little: one line for each instance says it.
  function pairs(group: string, rows: readonly Fact[]): readonly (readonly [string, string])[] {
    if (group === SERVICES) return serviceLines(t, rows).map(({ instance, text }) => [instance, text]);
    return rows.map(({ key, value, unit }) => [keyWords(key), factValue(t, props.words, value, unit)]);
  }

  function keyWords(key: string): string {
    return key
      .split('/')
      .map((part) => known('fact', part))
      .join(' · ');
  }
}
