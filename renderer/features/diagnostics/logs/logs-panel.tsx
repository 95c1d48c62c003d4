import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogPatternView } from '../../../../shared/contract/logs.ts';
import type { LogFinding, LogSummary } from '../../../../shared/domain/analysis.ts';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '../../../components/icons.ts';
import { bytes, count } from '../../../components/number-words.ts';
import { Block, Panel, Sheet, SheetRow } from '../../../components/sheet.tsx';
import type { TimeWords } from '../../../components/time-words.ts';
import { useRead } from '../../../data/core.tsx';
import { shownSeries } from './chart-rules.ts';
import styles from './logs.module.css';
import { SinceChart } from './since-chart.tsx';

/** Kinds that are shown before a person asks for all of them. */
const FIRST = 5;

/** What the logs say: since when, how often over time, and the kinds of errors with where the newest stands. */
export function LogsPanel(props: {
  readonly logs: LogSummary | null | undefined;
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  const { logs, words } = props;
  const [all, setAll] = useState(false);
  const patterns = useRead('logs.patterns', {}, { enabled: (logs?.findings.length ?? 0) > 0 }).data?.patterns ?? [];
  if (logs === null || logs === undefined) return null;
  const { findings, files, bytes: size, since, notes = [] } = logs;
  const series = shownSeries(logs);
  const title = (id: string): string =>
    id === 'errors' || id === 'warnings'
      ? t(`diagnostics.logs.${id}`)
      : (findings.find(({ patternId }) => patternId === id)?.title ?? id);
  return (
    <Block title={t('diagnostics.logs.title')} note={t('diagnostics.logs.read', { count: files, size: bytes(size) })}>
      {(since !== null || series !== undefined || notes.length > 0 || findings.length === 0) && (
        <Panel>
          <div className={styles['panel']}>
            {findings.length === 0 && <p>{t('diagnostics.logs.nothing')}</p>}
            {since !== null && <p className={styles['since']}>{since.sentence}</p>}
            {series !== undefined && (
              <SinceChart series={series} since={since} title={title(series.id)} words={words} />
            )}
            {notes.map((note) => (
              <p key={note} className={styles['note']}>
                {note}
              </p>
            ))}
          </div>
        </Panel>
      )}
      {findings.length > 0 && (
        <div className={styles['findings']}>
          <Sheet label={t('diagnostics.logs.kinds')}>
            {(all ? findings : findings.slice(0, FIRST)).map((finding) => (
              <FindingRow
                key={`${finding.patternId} ${finding.instance ?? ''}`}
                finding={finding}
                pattern={patterns.find(({ id }) => id === finding.patternId)}
                words={words}
              />
            ))}
          </Sheet>
          {findings.length > FIRST && (
            <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
              {t(all ? 'diagnostics.logs.fewer' : 'diagnostics.logs.all', { count: findings.length })}
            </Button>
          )}
        </div>
      )}
    </Block>
  );
}

function FindingRow(props: {
  readonly finding: LogFinding;
  readonly pattern: LogPatternView | undefined;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { finding, pattern, words } = props;
  const { title, level, instance, count: times, firstAt, lastAt, file, line, sample } = finding;
  const often = t('diagnostics.logs.times', { count: times, n: count(times) });
  const when =
    firstAt === null || lastAt === null
      ? t('diagnostics.logs.untimed')
      : firstAt === lastAt
        ? words.moment(lastAt)
        : t('diagnostics.logs.between', { first: words.moment(firstAt), last: words.moment(lastAt) });
  return (
    <SheetRow
      mark={<Mark level={level} />}
      title={
        <>
          <strong>{title}</strong> <span className={styles['level']}>{t(`diagnostics.logs.level.${level}`)}</span>
        </>
      }
      text={
        <>
          <span className={styles['line']}>
            {[instance, often, when].filter((part) => part !== null && part !== '').join(' · ')}
          </span>
          {open && (
            <span id={id} className={styles['more']}>
              {pattern !== undefined && <span className={styles['line']}>{pattern.means}</span>}
              <code className={styles['place']}>{`${file}:${line}`}</code>
              <code className={styles['sample']}>{sample}</code>
              <span className={styles['todo']}>{pattern?.todo ?? t('diagnostics.logs.unknownTodo')}</span>
            </span>
          )}
        </>
      }
      end={
        <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t('diagnostics.logs.show')}
          <span className="visually-hidden"> {title}</span>
        </Button>
      }
    />
  );
}

function Mark({ level }: { readonly level: LogFinding['level'] }): ReactElement {
  if (level === 'error') return <ErrorCircleFilled className={styles['error'] ?? ''} />;
  return level === 'warning' ? <WarningFilled className={styles['warning'] ?? ''} /> : <InfoFilled />;
}
