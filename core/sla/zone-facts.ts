import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createZone } from './zone.ts';

/** What a person should know about a zone: its offset, when it changes, and whose data say so. */
export interface ZoneFacts {
  readonly zone: string;
  /** "+05:45", "-08:00"; with seconds where it has some. */
  readonly offset: string;
  /** The next change, or null when none is known. `at` is UTC ISO text. */
  readonly change: { readonly at: string; readonly offset: string } | null;
  /** Release of the time-zone data, such as "2026c". */
  readonly data: string;
}

/** The facts at an instant (epoch ms). `data` is the runtime's release, which this pure part cannot ask for itself. */
export function describeZone(name: string, at: number, data: string): Result<ZoneFacts> {
  const zone = createZone(name);
  if (!zone.ok) return zone;
  const next = zone.value.nextOffsetChange(at);
  return ok({
    zone: zone.value.name,
    offset: offsetText(zone.value.offsetAt(at)),
    change: next === undefined ? null : { at: new Date(next.at).toISOString(), offset: offsetText(next.offset) },
    data,
  });
}

function offsetText(ms: number): string {
  const seconds = Math.abs(ms) / 1000;
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = rest === 0 ? [hours, minutes] : [hours, minutes, rest];
  return `${ms < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
