import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../shared/domain/recordings.ts';
import { bytes, count } from '../../components/number-words.ts';
import { Block } from '../../components/sheet.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import styles from './recordings.module.css';

const SHOWN = 8;

/** What was done in a run, by kind and size, and how long nothing was. */
export function Kinds({ run }: { readonly run: RunView }): ReactElement {
  const { t } = useTranslation();
  const words = useTimeWords();
  const longest = run.gaps.reduce((most, { fromMs, toMs }) => Math.max(most, toMs - fromMs), 0);
  return (
    <Block title={t('recordings.inRun')} note={bytes(run.bytes)}>
      <table className={styles['kinds']}>
        <thead>
          <tr>
            <th scope="col">{t('recordings.kind')}</th>
            <th scope="col">{t('recordings.times')}</th>
            <th scope="col">{t('recordings.size')}</th>
          </tr>
        </thead>
        <tbody>
          {run.kinds.slice(0, SHOWN).map((one) => (
            <tr key={one.kind}>
              <th scope="row">
                {one.kind} {one.isNoise && <span className={styles['quiet']}>{t('recordings.doesNotCount')}</span>}
              </th>
              <td>{count(one.count)}</td>
              <td>{bytes(one.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {run.gaps.length > 0 && (
        <p className={styles['quiet']}>
          {t('recordings.gaps', { count: run.gaps.length, longest: words.duration(longest) })}
        </p>
      )}
    </Block>
  );
}
