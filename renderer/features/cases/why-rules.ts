import type { ClockView } from '../../../shared/domain/cases.ts';

/** A stretch of a clock's time as the explanation lists it. */
export interface Stretch {
  readonly kind: 'counted' | 'uncounted' | 'left';
  readonly from: string;
  readonly to: string;
  readonly ms: number;
}

/** The clock's segments, cut at `now` (or where it stopped), so that what is left stands by itself. */
export function explained(clock: ClockView, now: number): readonly Stretch[] {
  const cut = clock.stoppedAt === null ? now : Date.parse(clock.stoppedAt);
  return clock.segments.flatMap(({ from, to, counted }) => {
    const start = Date.parse(from);
    const end = Date.parse(to);
    if (!counted) return [stretch('uncounted', start, end)];
    if (cut <= start) return clock.stoppedAt === null ? [stretch('left', start, end)] : [];
    if (cut >= end) return [stretch('counted', start, end)];
    const done = stretch('counted', start, cut);
    return clock.stoppedAt === null ? [done, stretch('left', cut, end)] : [done];
  });
}

function stretch(kind: Stretch['kind'], from: number, to: number): Stretch {
  return { kind, from: new Date(from).toISOString(), to: new Date(to).toISOString(), ms: to - from };
}
