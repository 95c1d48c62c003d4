import type { ClockView } from '../../shared/domain/cases.ts';

export type PieceKind = 'counted' | 'uncounted' | 'left' | 'met' | 'over';
/** A piece of a clock bar. `ms` gives its share; an uncounted piece is drawn as a notch of fixed width. */
export interface Piece {
  readonly kind: PieceKind;
  readonly ms: number;
}

type Segment = ClockView['segments'][number];

export interface Reading {
  readonly usedMs: number;
  /** Open time left, negative when late. Null where there is no number: support answers at once, or nothing is due. */
  readonly leftMs: number | null;
  /** Time outside the hours that count. */
  readonly closedMs: number;
  /** Time for which the case itself made the clock stand still. */
  readonly pausedMs: number;
}

/** A clock that has started and is not over. One outside its hours (`waiting`) keeps its due time. */
export function isOpen(view: ClockView): boolean {
  return view.state === 'running' || view.state === 'waiting' || view.state === 'paused';
}

/** Still counts, in time or late: only for these does time go on. */
const goesOn = (view: ClockView): boolean =>
  view.stoppedAt === null && (view.state === 'running' || view.state === 'waiting' || view.state === 'missed');

/** Length of a segment inside `from` … `to`. */
const within = (segment: Segment, from: number, to: number): number =>
  Math.max(0, Math.min(to, Date.parse(segment.to)) - Math.max(from, Date.parse(segment.from)));

const sum = (segments: readonly Segment[], from: number, to: number): number =>
  segments.reduce((total, segment) => total + within(segment, from, to), 0);

/**
 * Time that counted after the last segment the core gave. Its segments end at the due time while a clock runs; until it
 * is asked again, lateness counts on, but not before the target is exceeded (a clock due when support closes is late
 * only when support opens).
 */
function tail(view: ClockView, now: number): number {
  const known = view.segments.at(-1);
  if (!goesOn(view) || known?.counted !== true) return 0;
  return Math.max(0, now - Math.max(Date.parse(known.to), Date.parse(view.breachAt ?? known.to)));
}

/** What a clock says at `now`, from its segments, so that the window need not ask the core each minute. */
export function readClock(view: ClockView, now: number): Reading {
  const end = view.stoppedAt === null ? now : Math.min(now, Date.parse(view.stoppedAt));
  const start = Number.NEGATIVE_INFINITY;
  const counted = view.segments.filter((segment) => segment.counted);
  const uncounted = view.segments.filter((segment) => !segment.counted);
  const paused = uncounted.filter(({ because }) => because?.kind === 'pause');
  const pausedMs = sum(paused, start, end);
  return {
    usedMs: sum(counted, start, end) + tail(view, now),
    leftMs: leftOf(view, counted, now),
    closedMs: sum(uncounted, start, end) - pausedMs,
    pausedMs,
  };
}

function leftOf(view: ClockView, counted: readonly Segment[], now: number): number | null {
  if (view.immediate) return null;
  // The closing of a case is nothing to be late for: past its time it may happen, and that is all.
  if (view.attempts !== null) return view.leftMs;
  if (!goesOn(view) || view.dueAt === null || view.segments.length === 0) return view.leftMs;
  const due = Date.parse(view.dueAt);
  if (now <= due) return sum(counted, now, due);
  const late = sum(counted, due, now) + tail(view, now);
  return late === 0 ? 0 : -late;
}

/** Past its target without being stopped. */
export function isLate(view: ClockView, now: number): boolean {
  if (view.stoppedAt !== null || view.attempts !== null) return false;
  return view.state === 'missed' || (readClock(view, now).leftMs ?? 0) < 0;
}

/** Bars are budgets: their length is the target, time that does not count is a notch where it happened. */
export function barPieces(view: ClockView, now: number): readonly Piece[] {
  const { usedMs, leftMs } = readClock(view, now);
  const target = view.targetMs;
  if (view.state === 'off' || view.startedAt === null) return [{ kind: 'left', ms: Math.max(1, target) }];
  if (leftMs !== null && leftMs < 0) return pruned([piece('met', target), piece('over', -leftMs)]);
  if (view.state === 'met') return pruned([piece('met', Math.max(1, usedMs)), piece('left', leftMs ?? 0)]);
  const end = view.stoppedAt === null ? now : Date.parse(view.stoppedAt);
  const past = view.segments
    .filter(({ from }) => Date.parse(from) < end)
    .map((segment) => piece(segment.counted ? 'counted' : 'uncounted', within(segment, Number.NEGATIVE_INFINITY, end)));
  return pruned([...merged(past), piece('left', leftMs ?? 0)]);
}

const piece = (kind: PieceKind, ms: number): Piece => ({ kind, ms });
const pruned = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ ms }) => ms > 0);

/** A night and the holiday after it are one notch. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const next of pieces) {
    const last = joined.at(-1);
    if (last?.kind === next.kind) joined[joined.length - 1] = piece(last.kind, last.ms + next.ms);
    else joined.push(next);
  }
  return joined;
}

/** The stretch that does not count in which `now` lies, if it lies in one. */
export function presentGap(view: ClockView, now: number): Segment | undefined {
  return view.segments.find(({ from, to, counted }) => !counted && Date.parse(from) <= now && now < Date.parse(to));
}

/**
 * True when the present moment is not counted: nights and weekends of the centre, or a pause. The segments know it also
 * when the week opens or closes after the core was asked.
 */
export function standsStill(view: ClockView, now: number): boolean {
  if (!isOpen(view) || isLate(view, now)) return false;
  if (view.state === 'paused') return true;
  const known = view.segments.find(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
  if (known !== undefined) return !known.counted;
  return view.state === 'waiting' || readClock(view, now).leftMs === 0;
}

const NEAR_MS = 60 * 60_000;

/** Counts now and has less than an hour left. */
export function isNear(view: ClockView, now: number): boolean {
  const { leftMs } = readClock(view, now);
  return isOpen(view) && !standsStill(view, now) && leftMs !== null && leftMs >= 0 && leftMs < NEAR_MS;
}

/** Moment by which something happens if nothing is done: missed, or, without a number, the call for an answer. */
function breaksAt(view: ClockView): number {
  const alarm = view.thresholds.find(({ kind }) => kind === 'answer-now')?.at;
  const at = view.breachAt ?? view.dueAt ?? alarm;
  return at === undefined ? Number.POSITIVE_INFINITY : Date.parse(at);
}

/**
 * How urgent a clock is, as two numbers to compare: missed ones by how late they are, then running ones by the real
 * time until they are missed, then those that stand still by their due time, then what was missed, then the rest. The
 * closing of a case comes into it once it has a date: before, it is no more than a count of support's messages.
 */
export function urgency(view: ClockView, now: number): readonly [rank: number, key: number] {
  if (view.attempts !== null && view.dueAt === null) return [5, 0];
  if (isLate(view, now)) return [0, readClock(view, now).leftMs ?? 0];
  if (isOpen(view) && !standsStill(view, now)) return [1, breaksAt(view)];
  if (isOpen(view)) return [2, view.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(view.dueAt)];
  return [view.state === 'missed' ? 3 : 4, 0];
}

export function byUrgency(a: readonly [number, number], b: readonly [number, number]): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  return a[1] === b[1] ? 0 : a[1] - b[1];
}

/** The clocks of a case, the most urgent first; those alike stay in the core's order. */
export function inOrder(clocks: readonly ClockView[], now: number): readonly ClockView[] {
  return [...clocks].sort((a, b) => byUrgency(urgency(a, now), urgency(b, now)));
}

/** The clock that says most about a case now: the one in its row. */
export function nextClock(clocks: readonly ClockView[], now: number): ClockView | undefined {
  return inOrder(clocks, now).at(0);
}

/** What of all cases is missed first, or is missed already. Clocks that stand still without a due time are left out. */
export function nextDue<T extends { readonly clocks: readonly ClockView[] }>(
  cases: readonly T[],
  now: number,
): { readonly of: T; readonly clock: ClockView } | undefined {
  return cases
    .flatMap((of) => of.clocks.map((clock) => ({ of, clock, urgency: urgency(clock, now) })))
    .filter(({ clock, urgency: [rank] }) => rank < 3 && (clock.dueAt !== null || clock.immediate))
    .sort((a, b) => byUrgency(a.urgency, b.urgency))
    .at(0);
}
