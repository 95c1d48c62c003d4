import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollectorProgress, RunState } from '../../../shared/contract/evidence.ts';
import { InfoFilled } from '../../components/icons.ts';
import { count } from '../../components/number-words.ts';
import { elapsed } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import { markOf } from './marks.tsx';
import styles from './run.module.css';

/** One line per collector: its state, what it looks at now, how much it found, how long it took. */
export function RunRows({ run }: { readonly run: Pick<RunState, 'collectors' | 'findingsOf'> }): ReactElement {
  return (
    <ul className={styles['rows']}>
      {run.collectors.map((one) => (
        <Row key={one.id} one={one} found={run.findingsOf[one.id] ?? 0} />
      ))}
    </ul>
  );
}

function Row({ one, found }: { readonly one: CollectorProgress; readonly found: number }): ReactElement {
  const { t } = useTranslation();
  const known = useKnownWord();
  const waits = one.state === 'waits';
  const what = [stateWord(), one.text].filter((part) => part !== '').join(' · ');
  return (
    <li className={one.state === 'runs' ? styles['atWork'] : waits ? styles['waits'] : undefined}>
      <span className={styles['mark']} aria-hidden="true">
        {found > 0 && one.state !== 'runs' ? <InfoFilled /> : markOf(one.state)}
      </span>
      <span className={styles['name']}>{known('collector', one.id)}</span>
      <span className={styles['what']} title={what}>
        {what}
      </span>
      <span className={found > 0 ? styles['finding'] : styles['number']}>{numberWords()}</span>
      <span className={styles['time']}>{waits ? '' : elapsed(t, one.elapsedMs)}</span>
    </li>
  );

  function numberWords(): string {
    if (found > 0) return t('diagnostics.rowFindings', { count: found });
    return hasCount(one) ? t('diagnostics.found', { n: count(one.count) }) : '';
  }

  function stateWord(): string {
    if (one.state === 'ok') return '';
    // Why it was refused says that it was.
    if (one.state === 'denied' && one.text !== '') return '';
    // The spinner is not for those who hear the line.
    if (one.state === 'runs') return one.text === '' ? t('diagnostics.atWork') : '';
    return t(`diagnostics.state.${one.state}`);
  }
}

/** What was refused or is not there has no number. */
function hasCount(one: CollectorProgress): one is CollectorProgress & { readonly count: number } {
  return one.count !== null && !['waits', 'denied', 'absent', 'skipped'].includes(one.state);
}
