import type { TimelineFile, Timeline } from './timeline-rules.ts';

/** Transmissions over time, in columns: one message whatever the run's size. */
export interface Strip {
  readonly startMs: number;
  /** Length of one bucket, ms, above 0. */
  readonly stepMs: number;
  readonly real: readonly number[];
  readonly noise: readonly number[];
  readonly bytes: readonly number[];
}

/** More could not be told apart on any screen. */
export const MOST_BUCKETS = 500;

/** Counts the transmissions of a run per stretch of time; `buckets` at most, and never more than 500. Pure. */
export function stripOf({ files }: Timeline, buckets: number): Strip {
  const count = Math.max(1, Math.min(MOST_BUCKETS, Math.floor(buckets)));
  const startMs = files[0]?.atMs ?? 0;
  const length = (files.at(-1)?.atMs ?? 0) - startMs;
  const stepMs = Math.max(1, length / count);
  const column = (): number[] => Array.from({ length: count }, () => 0);
  const [real, noise, bytes] = [column(), column(), column()];
  for (const file of files) {
    if (file.kind !== 'transmission') continue;
    const at = Math.min(count - 1, Math.max(0, Math.floor((file.atMs - startMs) / stepMs)));
    const counted = file.isNoise ? noise : real;
    counted[at] = (counted[at] ?? 0) + 1;
    bytes[at] = (bytes[at] ?? 0) + file.bytes;
  }
  return { startMs, stepMs, real, noise, bytes };
}

/** A stretch in which nothing was recorded. */
export interface QuietGap {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The longest stretches without any recorded file, in their order, `most` of them. Pure. */
export function quietGaps({ files }: Timeline, minutes: number, most: number): readonly QuietGap[] {
  const recorded = files.filter(({ kind }) => kind !== 'other');
  const gaps = recorded.slice(1).flatMap(({ atMs }, index): QuietGap[] => {
    const fromMs = recorded[index]?.atMs ?? atMs;
    return atMs - fromMs >= minutes * 60_000 ? [{ fromMs, toMs: atMs }] : [];
  });
  const longest = gaps.toSorted((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs)).slice(0, most);
  return longest.toSorted((a, b) => a.fromMs - b.fromMs);
}

/** Transmissions of one kind. */
export interface KindCount {
  readonly kind: string;
  readonly isNoise: boolean;
  readonly count: number;
  readonly bytes: number;
}

/** Transmissions by kind, the most frequent first; beyond `most` kinds the rest is one line called `other`. Pure. */
export function kindCounts(files: readonly TimelineFile[], most: number): readonly KindCount[] {
  const counts = new Map<string, { count: number; bytes: number; isNoise: boolean }>();
  for (const { kind, action, isNoise, bytes } of files) {
    if (kind !== 'transmission') continue;
    const one = counts.get(action) ?? { count: 0, bytes: 0, isNoise };
    counts.set(action, { count: one.count + 1, bytes: one.bytes + bytes, isNoise: one.isNoise && isNoise });
  }
  const all = [...counts]
    .map(([kind, { count, bytes, isNoise }]) => ({ kind, count, bytes, isNoise }))
    .sort((a, b) => b.count - a.count || compare(a, b));
  if (all.length <= most) return all;
  const rest = all.slice(most - 1);
  const sum = (of: (one: KindCount) => number): number => rest.reduce((total, one) => total + of(one), 0);
  const isNoise = rest.every((one) => one.isNoise);
  return [
    ...all.slice(0, most - 1),
    { kind: 'other', isNoise, count: sum(({ count }) => count), bytes: sum(({ bytes }) => bytes) },
  ];
}

function compare(a: { readonly kind: string }, b: { readonly kind: string }): number {
  return a.kind < b.kind ? -1 : 1;
}
