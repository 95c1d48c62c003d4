import { minutesOf, WEEKDAYS } from '../../shared/policy/index.ts';
import type { Weekday } from '../../shared/policy/index.ts';
import { compileSchedule } from '../sla/index.ts';
import type { Calendar } from '../sla/index.ts';

/** The person's quiet hours, as set. */
export interface QuietSettings {
  readonly enabled: boolean;
  /** Wall time in the person's zone; `to` not after `from` means the next morning. */
  readonly from: string;
  readonly to: string;
  /** Days on which the hours begin. */
  readonly days: readonly Weekday[];
  /** Days that are quiet from midnight to midnight. */
  readonly wholeDays: readonly Weekday[];
  /** Quiet until this instant, whatever the hours say; epoch ms. */
  readonly until: number | undefined;
}

export interface QuietState {
  /** By the hours, or because the person asked for quiet until a moment. */
  readonly because: 'hours' | 'until' | undefined;
  /** When it ends; undefined while it is not quiet. Infinity for days that are all quiet. */
  readonly endsAt: number | undefined;
  /** When this answer may become another one; Infinity when it stays. */
  readonly changesAt: number;
}

/** Whether it is quiet at an instant, epoch ms. */
export type QuietAt = (now: number) => QuietState;

/**
 * Quiet hours as a calendar of the engine, so that a night with a change of daylight saving ends at the wall time the
 * person chose. A zone this machine does not know counts as UTC.
 */
export function createQuietHours(settings: QuietSettings, zone: string): QuietAt {
  const hours = settings.enabled ? hoursOf(settings, zone) : undefined;
  const endOf = (at: number): number => (hours?.isOpen(at) === true ? (hours.nextChange(at) ?? Infinity) : at);
  return (now) => {
    const { until } = settings;
    if (until !== undefined && until > now) {
      const endsAt = endOf(until);
      return { because: 'until', endsAt, changesAt: Math.min(until, endsAt) };
    }
    const endsAt = endOf(now);
    if (endsAt > now) return { because: 'hours', endsAt, changesAt: endsAt };
    return { because: undefined, endsAt: undefined, changesAt: hours?.nextChange(now) ?? Infinity };
  };
}

function hoursOf({ from, to, days, wholeDays }: QuietSettings, zone: string): Calendar | undefined {
  const weekly: Partial<Record<Weekday, [string, string][]>> = {};
  for (const day of days) weekly[day] = [[from, to]];
  for (const day of wholeDays) weekly[day] = [...(weekly[day] ?? []), ['00:00', '24:00']];
  if (days.length + wholeDays.length === 0) return undefined;
  const compiled = compileSchedule({ tz: zone, weekly });
  if (compiled.ok) return compiled.value;
  const inUtc = compileSchedule({ tz: 'UTC', weekly });
  return inUtc.ok ? inUtc.value : undefined;
}

/** A morning this near is not the one that is meant. */
const MORNING_AHEAD_MS = 60 * 60_000;

/** The next instant, more than an hour ahead, at which the wall clock of the zone shows `to`; epoch ms. */
export function morningAfter(now: number, to: string, zone: string): number {
  const minute: readonly [string, string] = [to, to === '23:59' ? '24:00' : later(to)];
  const weekly = Object.fromEntries(WEEKDAYS.map((day) => [day, [minute]]));
  const found = compileSchedule({ tz: zone, weekly });
  return found.ok ? found.value.nextOpening(now + MORNING_AHEAD_MS) : now + 12 * MORNING_AHEAD_MS;
}

/** One minute later on the wall clock. */
function later(time: string): string {
  const minutes = minutesOf(time) + 1;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
