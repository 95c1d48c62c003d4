const MINUTE = 60_000;

/** Wall time of a moment in a zone, as `YYYY-MM-DDTHH:MM` (what a date-time field holds). */
export function localOf(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** Minutes a zone is ahead of UTC at a moment. */
function offsetMinutes(at: number, zone: string): number {
  return Math.round((Date.parse(`${localOf(at, zone)}:00Z`) - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
}

/**
 * A wall time in a zone as an instant with its offset. A time that exists twice is the first of the two; one that a
 * change of the clocks leaves out keeps the offset from before it.
 */
export function withOffset(local: string, zone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  const day = 24 * 60 * MINUTE;
  const before = offsetMinutes(asUtc - day, zone);
  const after = offsetMinutes(asUtc + day, zone);
  const first = asUtc - before * MINUTE;
  const offset = localOf(first, zone) === local || localOf(asUtc - after * MINUTE, zone) !== local ? before : after;
  return `${local}:00${offsetText(offset)}`;
}

function offsetText(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${sign}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
}
