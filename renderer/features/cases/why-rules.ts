import type { ClockView } from '../../../shared/domain/cases.ts';

/** A stretch of a clock's time as the explanation lists it. */
export interface Stretch {
  readonly kind: 'counted' | 'uncounted' | 'left' | 'late';
  readonly from: string;
  readonly to: string;
  readonly ms: number;
  readonly because?: ClockView['segments'][number]['because'];
  /** It begins or ends at the present moment. */
  readonly fromNow: boolean;
  readonly toNow: boolean;
}

const MINUTE = 60_000;

/**
 * The clock's segments, cut where it was due and at the present minute (or where it stopped), so that what is left and
 * what is late stand by themselves. Counted and left together are the target, to the second.
 */
export function explained(clock: ClockView, now: number): readonly Stretch[] {
  const stopped = clock.stoppedAt === null ? null : Date.parse(clock.stoppedAt);
  const present = Math.floor(now / MINUTE) * MINUTE;
  const cut = stopped ?? present;
  const due = clock.dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(clock.dueAt);
  return clock.segments.flatMap(({ from, to, counted, because }) => {
    const start = Date.parse(from);
    const end = Date.parse(to);
    const edges = [start, ...[due, cut].filter((at) => at > start && at < end).sort((a, b) => a - b), end];
    return edges.slice(1).flatMap((edge, index): Stretch[] => {
      const begin = edges[index] ?? start;
      const kind = counted ? kindOf(begin, cut, due) : 'uncounted';
      // What a stopped clock did not use is not part of its story; nor is time after the last that counted.
      if (stopped !== null && begin >= stopped) return [];
      return [
        {
          kind,
          from: new Date(begin).toISOString(),
          to: new Date(edge).toISOString(),
          ms: edge - begin,
          ...(because === undefined ? {} : { because }),
          fromNow: stopped === null && begin === present,
          toNow: stopped === null && edge === present,
        },
      ];
    });
  });
}

function kindOf(begin: number, cut: number, due: number): Stretch['kind'] {
  if (begin >= due) return 'late';
  return begin >= cut ? 'left' : 'counted';
}

/** Stretches that did not count and were cut in two by the present moment are one again. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: Stretch[] = [];
  for (const next of stretches) {
    const last = whole.at(-1);
    const isSame = last?.kind === 'uncounted' && next.kind === 'uncounted' && sameReason(last, next);
    if (last === undefined || !isSame) whole.push(next);
    else whole[whole.length - 1] = { ...last, to: next.to, ms: last.ms + next.ms, toNow: next.toNow };
  }
  return whole;
}

const sameReason = (a: Stretch, b: Stretch): boolean =>
  a.because?.kind === b.because?.kind && a.because?.name === b.because?.name;

/** Counted and left together. */
export function countedAndLeft(stretches: readonly Stretch[]): number {
  return stretches.filter(({ kind }) => kind === 'counted' || kind === 'left').reduce((sum, { ms }) => sum + ms, 0);
}

/** How much later (positive) or earlier one due time is than another, in ms; null where there is none. */
export function moveOf(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Date.parse(to) - Date.parse(from);
}
