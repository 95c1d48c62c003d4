import type { RangeProposalView, RecordedEnd, RecordedRange, RunView } from '../../shared/domain/recordings.ts';

/** A made-up recorded file: its time and what it is. */
interface Recorded {
  readonly at: number;
  readonly kind: RecordedEnd['kind'];
  readonly isNoise: boolean;
  readonly bytes: number;
}

export interface MadeUpRun {
  readonly id: string;
  readonly instance: string;
  readonly name: string;
  readonly files: readonly Recorded[];
}

const SNAPSHOT_BYTES = 20_000_000;
const KINDS = [
  ['JobMove', 0.46],
  ['JobEdit', 0.31],
  ['Optimize', 0.14],
  ['ImportStart', 0.09],
] as const;

/** A run of snapshots (UTC ISO) with a number of transmissions after each; `noise` log-offs end it. */
export function madeUpRun(
  id: string,
  instance: string,
  name: string,
  parts: readonly (readonly [snapshot: string, transmissions: number])[],
  end: string,
  noise: number,
): MadeUpRun {
  const files = parts.flatMap(([snapshot, transmissions], index): Recorded[] => {
    const from = Date.parse(snapshot);
    const to = Date.parse(parts[index + 1]?.[0] ?? end);
    const isTail = index === parts.length - 1;
    const count = isTail ? noise : transmissions;
    const sent = Array.from({ length: count }, (_, at): Recorded => {
      // Work comes in waves: an import at the end of each stretch, quiet hours at noon.
      const share = (at + 1) / (count + 1);
      const wave = share + 0.035 * Math.sin(share * 26) + 0.02 * Math.sin(share * 61);
      const bytes = Math.round(18_000 + 6_000 * Math.sin(at));
      return {
        at: from + (to - from) * Math.min(0.995, Math.max(0.005, wave)),
        kind: 'transmission',
        isNoise: isTail,
        bytes,
      };
    });
    sent.sort((a, b) => a.at - b.at);
    return [{ at: from, kind: 'snapshot', isNoise: false, bytes: SNAPSHOT_BYTES }, ...sent];
  });
  return { id, instance, name, files };
}

/** What lies between two places of a made-up run. */
export function rangeOf({ files }: MadeUpRun, from: number, to: number): RecordedRange {
  const inside = files.slice(from, to + 1);
  const count = (isNoise: boolean): number =>
    inside.filter((file) => file.kind === 'transmission' && file.isNoise === isNoise).length;
  const bytes = inside.reduce((sum, file) => sum + file.bytes, 0);
  return { from: endOf(from), to: endOf(to), files: inside.length, real: count(false), noise: count(true), bytes };

  function endOf(position: number): RecordedEnd {
    const { at = 0, kind = 'other' } = files[position] ?? {};
    const number = String(position + 1).padStart(6, '0');
    const name = kind === 'snapshot' ? `Scenarios ${number}.dat` : `${number} JobMove.bin`;
    return { position, name, at: new Date(at).toISOString(), kind };
  }
}

/** A made-up run as the core shows it, with the pair around a time, else the last one. */
export function viewOf(run: MadeUpRun, buckets: number, faultMs: number | undefined): RunView {
  const { files } = run;
  const first = files[0]?.at ?? 0;
  const last = files.at(-1)?.at ?? first;
  const stepMs = Math.max(1, (last - first) / buckets);
  const column = (wanted: (file: Recorded) => number): number[] => {
    const sums = Array.from({ length: buckets }, () => 0);
    for (const file of files.filter(({ kind }) => kind === 'transmission')) {
      const at = Math.min(buckets - 1, Math.floor((file.at - first) / stepMs));
      sums[at] = (sums[at] ?? 0) + wanted(file);
    }
    return sums;
  };
  const positions = files.flatMap(({ kind }, index) => (kind === 'snapshot' ? [index] : []));
  const whole = rangeOf(run, 0, files.length - 1);
  const { id, instance, name } = run;
  return {
    id,
    instance,
    name,
    startedAt: new Date(first).toISOString(),
    lastAt: new Date(last).toISOString(),
    files: whole.files,
    bytes: whole.bytes,
    real: whole.real,
    noise: whole.noise,
    timesTell: true,
    moved: 0,
    left: 0,
    snapshots: {
      position: positions,
      at: positions.map((at) => files[at]?.at ?? 0),
      bytes: positions.map(() => SNAPSHOT_BYTES),
      name: positions.map((at) => rangeOf(run, at, at).from.name),
    },
    strip: {
      startMs: first,
      stepMs,
      real: column(({ isNoise }) => Number(!isNoise)),
      noise: column(({ isNoise }) => Number(isNoise)),
      bytes: column(({ bytes }) => bytes),
    },
    kinds: [
      ...KINDS.map(([kind, share]) => ({
        kind,
        isNoise: false,
        count: Math.round(whole.real * share),
        bytes: Math.round(whole.real * share * 18_000),
      })),
      ...(whole.noise > 0
        ? [{ kind: 'UserLogOff', isNoise: true, count: whole.noise, bytes: whole.noise * 3_000 }]
        : []),
    ],
    gaps: [],
    proposal: proposalOf(run, positions, faultMs),
    restarted: null,
  };
}

function proposalOf(run: MadeUpRun, positions: readonly number[], faultMs: number | undefined): RangeProposalView {
  const pairs = positions.slice(1).map((to, index) => ({ from: positions[index] ?? 0, to }));
  const around = pairs.find(({ to }) => faultMs !== undefined && (run.files[to]?.at ?? 0) >= faultMs);
  const pair = around ?? pairs.at(-1) ?? { from: 0, to: run.files.length - 1 };
  const isLast = pair === pairs.at(-1);
  return {
    reason: pairs.length === 0 ? 'one-snapshot' : 'pair',
    range: rangeOf(run, pair.from, pair.to),
    isWhole: pairs.length === 0,
    around: null,
    after: pairs.length === 0 ? 'nothing' : isLast ? 'noise' : 'more',
    emptySnapshots: 0,
  };
}
