import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstanceRuns } from '../../../shared/domain/recordings.ts';
import { count } from '../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { clockTime, dayKey, shortDay } from '../../components/time-words.ts';

/** Runs of an instance, the newest first; each is a start of the services. */
export function Runs(props: {
  readonly runs: InstanceRuns;
  readonly shown: string;
  readonly zone: string;
  readonly address: (run: string) => string;
}): ReactElement {
  const { t } = useTranslation();
  const { runs, more } = props.runs;
  return (
    <Block title={t('recordings.runs')} note={String(runs.length + more)}>
      <Sheet>
        {runs.map((run) => (
          <SheetRow
            key={run.id}
            strong={run.id === props.shown}
            title={
              <a href={`#${props.address(run.id)}`} aria-current={run.id === props.shown ? 'true' : undefined}>
                {spanWords(Date.parse(run.startedAt), Date.parse(run.lastAt), props.zone, (from, to) =>
                  t('time.span', { from, to }),
                )}
              </a>
            }
            text={t('recordings.runText', {
              name: run.name,
              snapshots: t('recordings.snapshots', { count: run.snapshots }),
              transmissions: count(run.transmissions),
            })}
          />
        ))}
        {more > 0 && <SheetRow title={t('recordings.olderRuns', { count: more })} />}
      </Sheet>
    </Block>
  );
}

function spanWords(from: number, to: number, zone: string, span: (from: string, to: string) => string): string {
  const start = `${shortDay(from, zone)} ${clockTime(from, zone)}`;
  const isSameDay = dayKey(from, zone) === dayKey(to, zone);
  return span(start, isSameDay ? clockTime(to, zone) : `${shortDay(to, zone)} ${clockTime(to, zone)}`);
}
