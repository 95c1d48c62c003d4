import type { TFunction } from 'i18next';
import type { NearestRun, RecordedRange, RunView } from '../../../shared/domain/recordings.ts';
import { sentences } from '../number-words.ts';
import { clockTime, dayKey, shortDay } from '../time-words.ts';

/** "14:58" where everything is of one day, else "Fri 20 Nov 14:58". Pure. */
export function runClock(
  run: Pick<RunView, 'startedAt' | 'lastAt'>,
  zone: string,
  faultAt?: string,
): (iso: string) => string {
  const moments = [run.startedAt, run.lastAt, ...(faultAt === undefined ? [] : [faultAt])];
  const days = new Set(moments.map((iso) => dayKey(Date.parse(iso), zone)));
  return (iso) => {
    const at = Date.parse(iso);
    return days.size === 1 ? clockTime(at, zone) : `${shortDay(at, zone)} ${clockTime(at, zone)}`;
  };
}

/** Why a range is taken: the strong clause, then the rest of the sentences. */
export interface WhyWords {
  readonly strong: string;
  readonly rest: string;
}

/** Why this range is proposed, in plain sentences. Pure. */
export function whyProposed(t: TFunction, { proposal, restarted }: RunView, at: (iso: string) => string): WhyWords {
  const { reason, range, around, after, emptySnapshots } = proposal;
  if (range === null) return { strong: t('recordings.why.empty'), rest: '' };
  const words = { from: at(range.from.at), to: at(range.to.at), n: around?.real ?? 0 };
  const key = reason === 'previous-pair' && (around?.noise ?? 0) === 0 ? 'previous-pair-quiet' : reason;
  const rest = [
    t(`recordings.why.${key}`, words),
    after === 'noise' ? t('recordings.onlyLogOffs') : '',
    emptySnapshots > 0 ? t('recordings.cutOff', { count: emptySnapshots }) : '',
    restarted === null ? '' : t('recordings.restarted', { run: restarted.name, at: at(restarted.lastAt) }),
  ];
  return { strong: t('recordings.transmissions', { count: range.real }), rest: sentences(rest) };
}

/** What a range that a person chose holds. Pure. */
export function whyChosen(t: TFunction, range: RecordedRange, isWhole: boolean, at: (iso: string) => string): WhyWords {
  const words = { from: at(range.from.at), to: at(range.to.at) };
  const start = range.from.kind === 'snapshot' || isWhole ? '' : t('recordings.noSnapshotFirst');
  const what = isWhole ? t('recordings.chosenWhole') : t('recordings.chosenRange', words);
  return { strong: t('recordings.transmissions', { count: range.real }), rest: sentences([what, start]) };
}

/** "No recording holds 16:40." and which comes nearest. Pure. */
export function notHeldWords(
  t: TFunction,
  nearest: NearestRun | null,
  faultAt: string,
  at: (iso: string) => string,
): WhyWords {
  const strong = t('recordings.notHeld', { at: at(faultAt) });
  if (nearest === null) return { strong, rest: '' };
  const key = nearest.side === 'ends-before' ? 'recordings.nearestEnds' : 'recordings.nearestBegins';
  return { strong, rest: t(key, { at: at(nearest.at) }) };
}
