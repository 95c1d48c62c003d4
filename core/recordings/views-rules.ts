import type {
  NearestRun,
  RangeProposalView,
  RecordedEnd,
  RecordedRange,
  RunSummary,
  RunView,
} from '../../shared/domain/recordings.ts';
import type { RangeProposal } from './proposal-rules.ts';
import type { RecordingRules } from './naming-rules.ts';
import { kindCounts, quietGaps, stripOf } from './strip-rules.ts';
import { recordedEnds, stretchOf } from './timeline-rules.ts';
import type { Timeline } from './timeline-rules.ts';

/** Most that one answer carries of each; a message stays small whatever the run. */
const MOST_SNAPSHOTS = 1_000;
const MOST_KINDS = 30;
const MOST_GAPS = 60;

const iso = (ms: number): string => new Date(ms).toISOString();

/** A run that is named to faces. */
export interface NamedRun {
  readonly id: string;
  readonly name: string;
  readonly instance: string;
}

interface SpanFacts {
  readonly startMs: number;
  readonly endMs: number;
  readonly files: number;
  readonly snapshots: number;
  readonly transmissions: number;
}

/** A run in a list. Pure. */
export function toSummary({ id, name }: NamedRun, span: SpanFacts): RunSummary {
  const { startMs, endMs, files, snapshots, transmissions } = span;
  return { id, name, startedAt: iso(startMs), lastAt: iso(endMs), files, snapshots, transmissions };
}

/** A stretch by positions; undefined where there is no such file. Pure. */
export function toRange(timeline: Timeline, from: number, to: number): RecordedRange | undefined {
  const [first, last] = [endAt(timeline, from), endAt(timeline, to)];
  if (first === undefined || last === undefined || from > to) return undefined;
  return { from: first, to: last, ...stretchOf(timeline, from, to) };
}

function endAt({ files }: Timeline, position: number): RecordedEnd | undefined {
  const file = files[position];
  return file === undefined ? undefined : { position, name: file.name, at: iso(file.atMs), kind: file.kind };
}

/** A proposal as faces see it. Pure. */
export function toProposal(timeline: Timeline, proposal: RangeProposal): RangeProposalView {
  const { reason, isWhole, around, after, emptySnapshots } = proposal;
  const range = toRange(timeline, proposal.from, proposal.to) ?? null;
  return { reason, range, isWhole, around, after, emptySnapshots };
}

/** A run on a strip of time, with what is proposed of it. Pure. */
export function toRunView(
  run: NamedRun,
  timeline: Timeline,
  parts: {
    readonly proposal: RangeProposal;
    readonly restarted: RunView['restarted'];
    readonly startMs: number;
    readonly buckets: number;
    readonly rules: RecordingRules;
  },
): RunView {
  const { files, snapshots } = timeline;
  const ends = recordedEnds(timeline);
  const whole = stretchOf(timeline, 0, files.length - 1);
  const shown = snapshots.slice(0, MOST_SNAPSHOTS);
  const strip = stripOf(timeline, parts.buckets);
  return {
    ...run,
    startedAt: iso(ends?.firstMs ?? parts.startMs),
    lastAt: iso(ends?.lastMs ?? parts.startMs),
    ...whole,
    timesTell: timeline.timesTell,
    moved: timeline.moved,
    left: timeline.left.length,
    snapshots: {
      position: [...shown],
      at: shown.map((at) => files[at]?.atMs ?? 0),
      bytes: shown.map((at) => files[at]?.bytes ?? 0),
      name: shown.map((at) => files[at]?.name ?? ''),
    },
    strip: { ...strip, real: [...strip.real], noise: [...strip.noise], bytes: [...strip.bytes] },
    kinds: [...kindCounts(files, MOST_KINDS)],
    gaps: [...quietGaps(timeline, parts.rules.quietGapMinutes, MOST_GAPS)],
    proposal: toProposal(timeline, parts.proposal),
    restarted: parts.restarted,
  };
}

/** The nearest run to a time that none holds. Pure. */
export function toNearest({ id, name }: NamedRun, timeline: Timeline, startMs: number, ms: number): NearestRun {
  const ends = recordedEnds(timeline);
  const [start, end] = [ends?.firstMs ?? startMs, ends?.lastMs ?? startMs];
  return start > ms
    ? { id, name, side: 'begins-after', at: iso(start) }
    : { id, name, side: 'ends-before', at: iso(end) };
}
