import type { FreeSpace, FreeSpacePoint } from '../../shared/domain/snapshot-history.ts';

const DAY_MS = 24 * 60 * 60_000;
/** The pace is that of so many days. */
const WEEK_MS = 7 * DAY_MS;
/** Fewer points, or a shorter time, say nothing of a pace. */
const LEAST_POINTS = 3;
const LEAST_SPAN_MS = DAY_MS;
/** A pace that needs longer than this is not worth a date. */
const FAR_MS = 60 * DAY_MS;
/** A disk that loses less than this share of what is free in a day stands still: files come and go. */
const STEADY_SHARE = 0.005;

/**
 * When a disk will be full if it goes on as in the last week: the median of the slopes between all pairs of points, so
 * that one clean-up or one large copy does not decide. `points` oldest first, the last one is the present. Pure.
 */
export function freeSpaceOf(points: readonly FreeSpacePoint[], neededBytes: number | null): FreeSpace | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const recent = points.filter(({ at }) => Date.parse(at) > Date.parse(last.at) - WEEK_MS);
  const [first] = recent;
  const spanMs = first === undefined ? 0 : Date.parse(last.at) - Date.parse(first.at);
  const known = { points: [...points], neededBytes, freeBytes: last.freeBytes, fullAt: null, bytesPerDay: null };
  if (recent.length < LEAST_POINTS || spanMs < LEAST_SPAN_MS) return { ...known, pace: 'unknown' };
  const bytesPerDay = Math.round(medianSlope(recent) * DAY_MS);
  const lossPerDay = -bytesPerDay;
  if (lossPerDay <= STEADY_SHARE * last.freeBytes) return { ...known, bytesPerDay, pace: 'steady' };
  const leftMs = (last.freeBytes / lossPerDay) * DAY_MS;
  if (leftMs > FAR_MS) return { ...known, bytesPerDay, pace: 'slow' };
  const fullAt = new Date(Date.parse(last.at) + leftMs).toISOString();
  return { ...known, bytesPerDay, pace: 'full-soon', fullAt };
}

/** Bytes a millisecond. */
function medianSlope(points: readonly FreeSpacePoint[]): number {
  const slopes = points.flatMap((later, index) =>
    points.slice(0, index).flatMap((earlier) => {
      const ms = Date.parse(later.at) - Date.parse(earlier.at);
      return ms <= 0 ? [] : [(later.freeBytes - earlier.freeBytes) / ms];
    }),
  );
  const sorted = slopes.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** The name of the disk a root lies on, where its path says it: "C:". Pure. */
export function volumeOf(root: string | null): string | null {
  const letter = /^([A-Za-z]:)[\\/]/u.exec(root ?? '')?.[1];
  return letter === undefined ? null : letter.toUpperCase();
}
