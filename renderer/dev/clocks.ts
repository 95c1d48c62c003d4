import type { ClockView } from '../../shared/domain/cases.ts';

const HOUR = 3_600_000;
export const CENTRE = 'America/Los_Angeles';
export const TARGET_MS = { 1: HOUR, 2: 4 * HOUR, 3: 12 * HOUR, 4: 24 * HOUR } as const;

/** Closed stretches round the design's moment: Friday 16:00 to Monday 08:00 in Los Angeles. */
const CLOSED = [
  ['2026-11-07T00:00:00Z', '2026-11-09T16:00:00Z'],
  ['2026-11-14T00:00:00Z', '2026-11-16T16:00:00Z'],
  ['2026-11-21T00:00:00Z', '2026-11-23T16:00:00Z'],
  ['2026-11-28T00:00:00Z', '2026-11-30T16:00:00Z'],
].map(([from, to]) => ({ from: Date.parse(from ?? ''), to: Date.parse(to ?? '') }));

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly counted: boolean;
}

/** Wall time from `start` to `end`, cut where support closes and opens. */
function stretches(start: number, end: number): readonly Stretch[] {
  const cuts = [start, ...CLOSED.flatMap(({ from, to }) => [from, to]), end]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? start;
    return { from, to, counted: !CLOSED.some((shut) => from >= shut.from && to <= shut.to) };
  });
}

/** When `ms` of open time have passed since `start`. */
export function dueAfter(start: number, ms: number): number {
  let left = ms;
  for (const { from, to, counted } of stretches(start, start + 21 * 24 * HOUR)) {
    if (counted && left <= to - from) return from + left;
    if (counted) left -= to - from;
  }
  return start + ms;
}

const text = (at: number): string => new Date(at).toISOString();

/** A first-response clock as the core would compute it, made up of the design's numbers. */
export function fakeClock(startedAt: string, targetMs: number, now: number, stoppedAt: string | null): ClockView {
  const start = Date.parse(startedAt);
  const due = dueAfter(start, targetMs);
  const stop = stoppedAt === null ? null : Date.parse(stoppedAt);
  const segments = stretches(start, Math.max(due, stop ?? now)).filter(({ from, to }) => to > from);
  const usedMs = segments
    .filter(({ counted }) => counted)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(stop ?? now, to) - from), 0);
  return {
    clock: 'firstResponse',
    state: (stop ?? now) > due ? 'missed' : stop === null ? 'running' : 'met',
    startedAt,
    dueAt: text(due),
    breachAt: text(due),
    stoppedAt,
    targetMs,
    usedMs,
    leftMs: targetMs - usedMs,
    segments: segments.map(({ from, to, counted }) => ({ from: text(from), to: text(to), counted })),
    zone: CENTRE,
    cite: 'Support guide 4.3',
    nature: 'guideline',
  };
}
