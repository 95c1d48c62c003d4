import { ProgressBar, Spinner } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CollectorProgress, RunState } from '../../../shared/contract/evidence.ts';
import { CheckmarkCircleRegular, CircleHalfFillRegular, CircleRegular, InfoRegular } from '../../components/icons.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { bytes, capital, count, countWord } from '../../components/number-words.ts';
import { Page } from '../../components/page.tsx';
import { elapsed } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import { useNow } from '../../data/now.tsx';
import { useWrite } from '../../data/core.tsx';
import styles from './diagnostics.module.css';

/** A collection as it goes: one line per collector, what was found already, and Cancel. */
export function RunScreen({ run }: { readonly run: RunState }): ReactElement {
  const { t } = useTranslation();
  const cancel = useWrite('collect.cancel');
  const now = useNow(1000);
  const of = run.collectors.length;
  const done = run.collectors.filter(({ state }) => state !== 'waits' && state !== 'runs').length;
  const packing = run.phase === 'packing';
  const strong = packing
    ? packingWords()
    : t('diagnostics.running', { done: capital(countWord(t, done)), of: countWord(t, of) });
  return (
    <Page
      name={t('frame.diagnostics')}
      strong={strong}
      rest={t('diagnostics.mayWork', { time: elapsed(t, Math.max(0, now - Date.parse(run.startedAt))) })}
      back="/"
      primary={{ text: t('app.cancel'), quiet: true, run: () => cancel.mutate({ runId: run.runId }) }}
    >
      <ProgressBar className={styles['progress'] ?? ''} aria-label={strong} {...shareOf(run, done)} />
      {cancel.error !== null && <FailureLine error={cancel.error} />}
      <div className={styles['columns']}>
        <ul className={styles['collectors']} aria-live="polite">
          {run.collectors.map((one) => (
            <Collector key={one.id} one={one} />
          ))}
        </ul>
        <div>
          <Line>{t('diagnostics.leave')}</Line>
          <Line>{t('diagnostics.asYou')}</Line>
        </div>
      </div>
    </Page>
  );

  function packingWords(): string {
    const size = bytes(run.packedBytes);
    if (run.step === null) return t('diagnostics.packing', { size });
    return t(`diagnostics.step.${run.step.what}`, { done: count(run.step.done), of: count(run.step.of), size });
  }
}

/** How much of a step is done, where that is known. */
function shareOf({ phase, collectors, step }: RunState, done: number): { value?: number; max?: number } {
  if (phase !== 'packing') return collectors.length === 0 ? {} : { value: done, max: collectors.length };
  const counts = step?.what === 'looking' || step?.what === 'redacting';
  return counts && step.of > 0 ? { value: step.done, max: step.of } : {};
}

function Collector({ one }: { readonly one: CollectorProgress }): ReactElement {
  const { t } = useTranslation();
  const known = useKnownWord();
  const waits = one.state === 'waits';
  return (
    <li className={one.state === 'runs' ? styles['atWork'] : waits ? styles['waits'] : undefined}>
      <span className={styles['mark']} aria-hidden="true">
        {markOf(one.state)}
      </span>
      <span className={styles['what']}>{known('collector', one.id)}</span>
      <span>
        {stateWords()}
        {one.text}
      </span>
      <span className={styles['number']}>
        {one.count === null ? '' : t('diagnostics.found', { n: count(one.count) })}
      </span>
      <span className={styles['number']}>{waits ? '' : elapsed(t, one.elapsedMs)}</span>
    </li>
  );

  function stateWords(): string {
    if (one.state === 'ok' || one.state === 'runs') return '';
    const word = t(`diagnostics.state.${one.state}`);
    return one.text === '' ? word : `${word} · `;
  }
}

/** A mark for a collector's state; the words beside it say the same. */
export function markOf(state: CollectorProgress['state']): ReactNode {
  if (state === 'runs') return <Spinner size="extra-tiny" />;
  if (state === 'waits') return <CircleRegular />;
  if (state === 'ok') return <CheckmarkCircleRegular />;
  return state === 'partial' ? <CircleHalfFillRegular /> : <InfoRegular />;
}
