import type { TFunction } from 'i18next';
import type { InstanceRuns, NearestRun, RunView } from '../../../shared/domain/recordings.ts';
import { notHeldWords, runClock } from '../../components/recording-strip/why-words.ts';

interface Sentence {
  readonly strong: string;
  readonly rest?: string;
}

/** What the listing and the run say in one line. Pure. */
export function recordingsSentence(
  t: TFunction,
  parts: {
    readonly all: readonly InstanceRuns[] | undefined;
    readonly present: InstanceRuns | undefined;
    readonly answer:
      | { readonly run: RunView | null; readonly isHeld: boolean; readonly nearest: NearestRun | null }
      | undefined;
    readonly faultAt: string | undefined;
    readonly zone: string;
  },
): Sentence {
  const { all, present, answer, faultAt, zone } = parts;
  if (all === undefined) return { strong: t('recordings.reading') };
  if (all.length === 0) return { strong: t('recordings.noInstance'), rest: t('recordings.noInstanceRest') };
  if (present === undefined) return { strong: t('recordings.otherInstance') };
  const { instance } = present;
  if (present.runs.length === 0) return { strong: t(`recordings.state.${present.state}`, { instance }) };
  if (answer === undefined) return { strong: t('recordings.reading') };
  const { run, isHeld, nearest } = answer;
  if (run === null) return { strong: t('recordings.state.ok', { instance }) };
  const clock = runClock(run, zone, faultAt);
  if (faultAt !== undefined && !isHeld) return notHeldWords(t, nearest, faultAt, clock);
  if (faultAt !== undefined)
    return { strong: t('recordings.holds', { at: clock(faultAt) }), rest: t('recordings.checkRange') };
  return { strong: t('recordings.lastRecorded', { instance, at: clock(run.lastAt) }), rest: t('recordings.sayWhen') };
}
