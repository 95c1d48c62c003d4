import type { ClockView } from '../../shared/domain/cases.ts';
import type { PauseReason } from '../../shared/domain/clocks.ts';

const HOUR = 3_600_000;
export const CENTRE = 'America/Los_Angeles';
export const TARGET_MS = { 1: HOUR, 2: 4 * HOUR, 3: 12 * HOUR, 4: 24 * HOUR } as const;

type Segment = ClockView['segments'][number];
type Because = NonNullable<Segment['because']>;

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly because: Because;
}

const gap = (from: string, to: string, because: Because = { kind: 'outside' }): Gap => ({
  from: Date.parse(from),
  to: Date.parse(to),
  because,
});

/** Closed stretches round the design's moment: Friday 16:00 to Monday 08:00 in Los Angeles. */
const CLOSED: readonly Gap[] = [
  gap('2026-11-07T00:00:00Z', '2026-11-09T16:00:00Z'),
  gap('2026-11-14T00:00:00Z', '2026-11-16T16:00:00Z'),
  gap('2026-11-21T00:00:00Z', '2026-11-23T16:00:00Z'),
  gap('2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z', { kind: 'holiday', name: 'Thanksgiving Day' }),
  gap('2026-11-27T08:00:00Z', '2026-11-28T00:00:00Z', { kind: 'holiday', name: 'Day after Thanksgiving' }),
  gap('2026-11-28T00:00:00Z', '2026-11-30T16:00:00Z'),
  gap('2026-12-05T00:00:00Z', '2026-12-07T16:00:00Z'),
];

export interface FakePause {
  readonly from: string;
  /** Absent: it still stands. */
  readonly to?: string;
  readonly reason: PauseReason;
}

export interface FakeClockParts {
  readonly clock?: ClockView['clock'];
  readonly severity?: ClockView['severity'];
  readonly pauses?: readonly FakePause[];
  /** No number: support answers at once. */
  readonly immediate?: boolean;
  readonly attempts?: ClockView['attempts'];
  readonly sealedAt?: string | null;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly because: Because | undefined;
}

/** Wall time from `start` to `end`, cut where support closes and opens and where the case stood still. */
function stretches(start: number, end: number, gaps: readonly Gap[]): readonly Stretch[] {
  const cuts = [start, ...gaps.flatMap(({ from, to }) => [from, to]), end]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((to, index) => {
      const from = cuts[index] ?? start;
      return { from, to, because: gaps.find((shut) => from >= shut.from && to <= shut.to)?.because };
    })
    .filter(({ from, to }) => to > from);
}

const FAR = 28 * 24 * HOUR;

/** When `ms` of open time have passed since `start`. */
export function dueAfter(start: number, ms: number, gaps: readonly Gap[] = CLOSED): number {
  let left = ms;
  for (const { from, to, because } of stretches(start, start + FAR, gaps)) {
    if (because !== undefined) continue;
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return start + ms;
}

const text = (at: number): string => new Date(at).toISOString();

/** A clock as the core would compute it, made up of the design's numbers. */
export function fakeClock(
  startedAt: string,
  targetMs: number,
  now: number,
  stoppedAt: string | null,
  parts: FakeClockParts = {},
): ClockView {
  const start = Date.parse(startedAt);
  const end = stoppedAt === null ? now : Date.parse(stoppedAt);
  const standing = parts.pauses?.find(({ to }) => to === undefined);
  const pauses = (parts.pauses ?? []).map(({ from, to, reason }) =>
    gap(from, to ?? text(now + FAR), { kind: 'pause', name: reason }),
  );
  const gaps = [...pauses, ...CLOSED];
  const hasDue = standing === undefined && parts.immediate !== true;
  const due = hasDue ? dueAfter(start, targetMs, gaps) : null;
  const known = stretches(start, Math.max(due ?? end, end), gaps);
  const counted = known.filter(({ because }) => because === undefined);
  const usedMs = counted.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(end, to) - from), 0);
  const waits = CLOSED.some(({ from, to }) => from <= now && now < to);
  const running = standing === undefined ? (waits ? ('waiting' as const) : ('running' as const)) : ('paused' as const);
  const dueAt = due === null ? null : text(due);
  return {
    clock: parts.clock ?? 'firstResponse',
    rule: `${parts.clock ?? 'firstResponse'}-${parts.severity ?? 2}`,
    state: due !== null && end > due ? 'missed' : stoppedAt === null ? running : 'met',
    severity: parts.severity ?? 2,
    startedAt,
    dueAt,
    breachAt: dueAt,
    stoppedAt,
    targetMs,
    usedMs,
    leftMs: parts.immediate === true ? null : targetMs - usedMs,
    strict: false,
    immediate: parts.immediate ?? false,
    because: standing?.reason ?? null,
    segments: known.map(({ from, to, because }) => {
      const segment = { from: text(from), to: text(to), counted: because === undefined };
      return because === undefined ? segment : Object.assign(segment, { because });
    }),
    thresholds: parts.immediate === true ? [{ id: 'answer-now', kind: 'answer-now', at: text(start + HOUR / 4) }] : [],
    attempts: parts.attempts ?? null,
    zone: CENTRE,
    cite: 'G 4.3',
    nature: 'guideline',
    policy: { id: 'made-up', version: 2 },
    sealedAt: parts.sealedAt ?? null,
  };
}

/** A clock that has not started, or that ended without counting. */
export function idleClock(clock: ClockView['clock'], state: 'off' | 'excluded' = 'off'): ClockView {
  const started = fakeClock('2026-11-20T21:30:00.000Z', 4 * HOUR, Date.parse('2026-11-20T21:30:00.000Z'), null, {
    clock,
  });
  return {
    ...started,
    state,
    startedAt: null,
    dueAt: null,
    breachAt: null,
    usedMs: 0,
    segments: [],
    because: state === 'excluded' ? 'withL2L3' : null,
  };
}
