import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../shared/domain/analysis.ts';
import type { Fact, SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { CheckmarkCircleRegular, CircleHalfFillRegular, InfoFilled } from '../../components/icons.ts';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import styles from './facts.module.css';
import { byGroup, factValue } from './fact-words.ts';
import { SERVICES, serviceLines } from './service-lines.ts';

/** Everything that was read and judged, folded by group. */
export function Facts(props: { readonly snapshot: SnapshotDetail; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const known = useKnownWord();
  const { facts, analysis } = props.snapshot;
  const checks = analysis?.checks ?? [];
  if (facts.length === 0 && checks.length === 0) return null;
  return (
    <Block title={t('diagnostics.all')} note={t('diagnostics.factCount', { count: facts.length })}>
      <div className={styles['folds']}>
        {checks.length > 0 && <Checks checks={checks} />}
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

const MARKS = {
  fine: <CheckmarkCircleRegular />,
  finding: <InfoFilled />,
  unknown: <CircleHalfFillRegular />,
} as const;

/** Every check with what it saw; those that could not be made say why. */
function Checks({ checks }: { readonly checks: readonly Check[] }): ReactElement {
  const { t } = useTranslation();
  const unknown = checks.filter(({ state }) => state === 'unknown').length;
  return (
    <details>
      <summary>
        {t('diagnostics.checks')}{' '}
        <span className={styles['beside']}>
          {checks.length}
          {unknown > 0 && `, ${t('diagnostics.checksUnknown', { count: unknown })}`}
        </span>
      </summary>
      <ul className={styles['checks']}>
        {checks.map(({ id, state, title, text }) => (
          <li key={id}>
            <span aria-hidden="true">{MARKS[state]}</span>
            <div>
              <strong>{title}</strong> <span className={styles['beside']}>{t(`diagnostics.checkState.${state}`)}</span>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
