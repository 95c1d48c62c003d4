import type { PolicyClocks } from './policy-clocks-types.ts';

/** Whether the telephone for emergencies is answered now, and when that changes. */
export interface SupportState {
  readonly open: boolean;
  /** UTC ISO; null when it never changes. */
  readonly changesAt: string | null;
  /** Zone in which the line's hours are told. */
  readonly zone: string;
  /** Null when the policy names none. */
  readonly phone: string | null;
}

/** The emergency line of a policy at `now` (epoch ms), under the reading in use. */
export function supportState(clocks: PolicyClocks, now: number): SupportState {
  const { emergency } = clocks.policy;
  const calendar = clocks.calendar(emergency.calendar);
  const change = calendar.nextChange(now);
  return {
    open: calendar.isOpen(now),
    changesAt: change === undefined ? null : new Date(change).toISOString(),
    zone: calendar.zone,
    phone: emergency.phone ?? null,
  };
}
