import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import styles from './diagnostics.module.css';
import { byGroup, factValue } from './fact-words.ts';

/** Facts by group, as they were read. */
export function Facts(props: { readonly snapshot: SnapshotDetail; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const known = useKnownWord();
  const { facts } = props.snapshot;
  if (facts.length === 0) return null;
  return (
    <Block title={t('diagnostics.facts')} note={t('diagnostics.factCount', { count: facts.length })}>
      <div className={styles['facts']}>
        {byGroup(facts).map(([group, rows]) => (
          <section key={group}>
            <h3>{known('factGroup', group)}</h3>
            <dl>
              {rows.map(({ key, value, unit }) => (
                <div key={key}>
                  <dt>{keyWords(key)}</dt>
                  <dd>{factValue(t, props.words, value, unit)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Block>
  );

  function keyWords(key: string): string {
    return key
      .split('/')
      .map((part) => known('fact', part))
      .join(' · ');
  }
}
