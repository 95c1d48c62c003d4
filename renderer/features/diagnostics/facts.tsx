import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fact, SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import styles from './facts.module.css';
import { byGroup } from './fact-words.ts';
import { FactName } from './facts/fact-name.tsx';
import { ShownFact } from './facts/shown-fact.tsx';
import { usePatternTitles } from './facts/use-pattern-titles.ts';
import { SERVICES, serviceLines } from './service-lines.ts';

/** Everything that was read, folded by group. */
export function Facts(props: { readonly snapshot: SnapshotDetail; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const known = useKnownWord();
  const { facts } = props.snapshot;
  const patterns = usePatternTitles(facts.some(({ group }) => group === 'logs'));
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
              {pairs(group, rows).map(([key, name, value]) => (
                <div key={key}>
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
  function pairs(group: string, rows: readonly Fact[]): readonly (readonly [string, ReactNode, ReactNode])[] {
    if (group === SERVICES)
      return serviceLines(t, rows).map(({ instance, text }) => [
        instance,
        instance === '-' ? (
          t('fact.noInstance')
        ) : (
          <span key="name" translate="no">
            {instance}
          </span>
        ),
        text,
      ]);
    return rows.map((fact) => [
      fact.key,
      <FactName key="name" group={group} factKey={fact.key} patterns={patterns} />,
      <ShownFact key="value" fact={fact} value={fact.value} words={props.words} />,
    ]);
  }
}
