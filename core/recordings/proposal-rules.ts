import type { ProposalReason } from '../../shared/domain/recordings.ts';
import type { RecordingRules } from './naming-rules.ts';
import { stretchOf } from './timeline-rules.ts';
import type { Stretch, Timeline } from './timeline-rules.ts';

/** The time of a fault: a moment has both ends the same; open ends are infinite. Epoch ms. */
export interface Around {
  readonly sinceMs: number;
  readonly untilMs: number;
}

/** What of a run is proposed, and everything its sentence needs. */
export interface RangeProposal extends Stretch {
  readonly reason: ProposalReason;
  /** Positions, both included. Of an empty run 0 and -1. */
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
  /** Transmissions around the fault itself, where these alone were not enough. */
  readonly around: { readonly real: number; readonly noise: number } | null;
  /** What of the run comes behind it. */
  readonly after: 'nothing' | 'noise' | 'more';
  /** Snapshots that were cut off, in the range or right behind it. */
  readonly emptySnapshots: number;
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/**
 * What support needs of a run for a fault: the pair of snapshots around it that encloses enough real transmissions; where
 * only noise lies between them, the pair before; behind the last snapshot, that one and the rest. In doubt the whole run.
 * Without a time, the last such pair. Pure.
 */
export function proposeRange(timeline: Timeline, rules: RecordingRules, around?: Around): RangeProposal {
  const { files, snapshots } = timeline;
  const whole = { from: 0, to: files.length - 1 };
  if (files.length === 0) return finished(timeline, 'empty', whole);
  if (snapshots.length === 0) return finished(timeline, 'no-snapshot', whole);
  if (!timeline.timesTell && around !== undefined) return finished(timeline, 'times-alike', whole);
  if (stretchOf(timeline, 0, whole.to).real === 0) return finished(timeline, 'only-noise', whole);
  return around === undefined ? lastPair(timeline, rules) : pairAround(timeline, rules, around);
}

/** Stretches between snapshots by their number; -1 is what lies before the first, the last is what lies behind. */
function endsOf({ files, snapshots }: Timeline, first: number, last: number): Ends {
  return {
    from: first < 0 ? 0 : (snapshots[first] ?? 0),
    to: last >= snapshots.length - 1 ? files.length - 1 : (snapshots[last + 1] ?? files.length - 1),
  };
}

/** The stretch a moment lies in; at a snapshot's own time the one that ends there, for that led to it. */
function stretchAt({ files, snapshots }: Timeline, ms: number): number {
  const first = files[snapshots[0] ?? 0]?.atMs ?? 0;
  if (ms === first) return 0;
  return snapshots.findLastIndex((position) => (files[position]?.atMs ?? 0) < ms);
}

function realIn(timeline: Timeline, first: number, last: number): Stretch {
  const { from, to } = endsOf(timeline, first, last);
  return stretchOf(timeline, from, to);
}

/** The last stretch before `end` that holds enough; -1 for none. */
function lastEnough(timeline: Timeline, { minTransmissions }: RecordingRules, end: number): number {
  for (let index = end; index >= 0; index -= 1) {
    if (realIn(timeline, index, index).real >= minTransmissions) return index;
  }
  return -1;
}

function lastPair(timeline: Timeline, rules: RecordingRules): RangeProposal {
  const tail = timeline.snapshots.length - 1;
  const found = lastEnough(timeline, rules, tail);
  if (found < 0) return finished(timeline, 'in-doubt', endsOf(timeline, -1, tail));
  return finished(timeline, found === tail ? tailReason(timeline) : 'pair', endsOf(timeline, found, found));
}

function pairAround(timeline: Timeline, rules: RecordingRules, { sinceMs, untilMs }: Around): RangeProposal {
  const tail = timeline.snapshots.length - 1;
  const first = stretchAt(timeline, sinceMs);
  const asked = Math.max(first, stretchAt(timeline, untilMs));
  // A window that is open towards the end does not need what comes behind the last snapshot when that is noise.
  const last = asked === tail && first < tail && realIn(timeline, tail, tail).real === 0 ? tail - 1 : asked;
  const here = realIn(timeline, first, last);
  if (first < 0) return finished(timeline, 'before-first', endsOf(timeline, -1, sinceMs === untilMs ? tail : last));
  if (here.real >= rules.minTransmissions) {
    return finished(timeline, last === tail ? tailReason(timeline) : 'pair', endsOf(timeline, first, last));
  }
  const before = lastEnough(timeline, rules, first - 1);
  if (before < 0) return finished(timeline, 'in-doubt', endsOf(timeline, -1, tail), here);
  // What did happen around the fault stays in, however little it is.
  return here.real === 0
    ? finished(timeline, 'previous-pair', endsOf(timeline, before, before), here)
    : finished(timeline, 'widened', endsOf(timeline, before, last), here);
}

function tailReason({ snapshots }: Timeline): ProposalReason {
  return snapshots.length === 1 ? 'one-snapshot' : 'tail';
}

function finished(timeline: Timeline, reason: ProposalReason, ends: Ends, around?: Stretch): RangeProposal {
  const { from, to } = withEqualTimes(timeline, ends);
  const behind = stretchOf(timeline, to + 1, timeline.files.length - 1);
  const next = timeline.files[to + 1];
  const isCutOff = next?.kind === 'snapshot' && next.bytes === 0;
  return {
    reason,
    from,
    to,
    ...stretchOf(timeline, from, to),
    isWhole: from === 0 && to === timeline.files.length - 1,
    around: around === undefined ? null : { real: around.real, noise: around.noise },
    after: behind.real > 0 ? 'more' : behind.noise > 0 ? 'noise' : 'nothing',
    emptySnapshots: timeline.emptySnapshots.filter((at) => at >= from && at <= to).length + Number(isCutOff),
  };
}

/** Nobody can say which of two files of one moment came first, so both are in. */
function withEqualTimes({ files, timesTell }: Timeline, { from, to }: Ends): Ends {
  if (!timesTell) return { from, to };
  let [start, end] = [from, to];
  while (start > 0 && files[start - 1]?.atMs === files[start]?.atMs) start -= 1;
  while (end < files.length - 1 && files[end + 1]?.atMs === files[end]?.atMs) end += 1;
  return { from: start, to: end };
}
