import type { ClockView } from '../shared/domain/cases.ts';
import { assertNever } from '../shared/result.ts';

/** An instant as the wall clock of a zone shows it, ISO with offset: "2026-11-23T17:30+01:00". */
export function localTime(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  }).formatToParts(Date.parse(instant));
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const offset = part('timeZoneName').replace('GMT', '') || '+00:00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}${offset}`;
}

/** "2 h 05 min", "12 min", "40 s". */
export function durationText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** A clock in a few words, for lists. */
export function clockText(clock: ClockView, zone: string): string {
  if (clock.dueAt === null) return '';
  const due = localTime(clock.dueAt, zone);
  const left = clock.leftMs ?? 0;
  switch (clock.state) {
    case 'off':
      return '';
    case 'met':
      return `answered in time, it was due ${due}`;
    case 'missed':
      return `${due}, late by ${durationText(left)}`;
    case 'waiting':
      return `${due}, ${durationText(left)} left when the support week opens`;
    case 'running':
      return `${due}, ${durationText(left)} left`;
    default:
      return assertNever(clock.state);
  }
}
