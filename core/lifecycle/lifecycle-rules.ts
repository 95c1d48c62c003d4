import type { Release } from '../../shared/domain/notices.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { compareVersions } from './version-rules.ts';

export type LifecyclePolicy = NonNullable<Policy['lifecycle']>;

const DAY = 24 * 60 * 60 * 1000;

/** A date some calendar months later; a day that month does not have becomes its last one. "2026-11-30" + 3 = "2027-02-28". */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Last day of maintenance (G 5.3), itself included, a date in the policy's zone. */
export function maintenanceUntil(release: Release, policy: LifecyclePolicy): string {
  return addMonths(release.releasedAt, policy.maintenanceMonths[release.channel]);
}

/** Whole days from one date to another: 0 on the last day of maintenance, negative after it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** An early-access version may be taken back once a later general release is out (G 5.2). Maintenance is not cut short. */
export function mayBeWithdrawn(release: Release, all: readonly Release[], today: string): boolean {
  if (release.channel !== 'EA') return false;
  return all.some((other) => other.channel === 'GA' && other.releasedAt <= today && isLater(other, release));
}

function isLater(other: Release, release: Release): boolean {
  if (other.releasedAt !== release.releasedAt) return other.releasedAt > release.releasedAt;
  return compareVersions(other.version, release.version) > 0;
}

function isoDateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
