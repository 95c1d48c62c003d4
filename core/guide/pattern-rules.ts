import type { LogSeries } from '../../shared/domain/analysis.ts';
import { dayText, momentText } from '../../shared/domain/moment-text.ts';
import type { GuideView, Looked } from './types.ts';

const DAY_MS = 86_400_000;
/** From so many days on "on each of them" says something. */
const ENOUGH_DAYS = 3;
/** So many of the days have to hold it. */
const EACH_SHARE = 0.9;

/** Each time, now and then, or once? From how often the error stood in the logs. Pure. */
export function pattern({ error, logs, zone }: GuideView): Looked {
  if (error?.firstAt === undefined || error.firstAt === null || error.lastAt === null) return {};
  const source = `Log of ${error.instance ?? 'the server'}`;
  if (error.count === 1)
    return {
      answer: 'once',
      sentence: `It is in the logs once, ${momentText(error.lastAt, zone)}.`,
      reasons: [{ source, text: error.title }],
    };
  const series = logs?.series.find(({ id }) => id === error.patternId);
  const days = series === undefined || !isOwn(series, error.count) ? undefined : daysWith(series);
  const [first, last] = [dayText(error.firstAt, zone), dayText(error.lastAt, zone)];
  const span =
    first === last ? `${error.count} times on ${first}` : `${error.count} times between ${first} and ${last}`;
  const since = logs?.since;
  const reasons = [
    { source, text: `${error.title}: ${span}` },
    ...(since === null || since === undefined ? [] : [{ source: 'All logs', text: since.sentence }]),
  ];
  if (days === undefined) {
    const sentence =
      first === last
        ? `It is in the logs ${error.count} times on ${first}.`
        : `It is in the logs ${error.count} times between ${first} and ${last}.`;
    return { answer: 'sometimes', sentence, reasons };
  }
  const isEach = days.of >= ENOUGH_DAYS && days.with / days.of >= EACH_SHARE;
  return {
    answer: isEach ? 'each' : 'sometimes',
    sentence: `It came ${span}, on ${days.with} of ${days.of} days.`,
    reasons,
  };
}

/** A series holds every instance and all the time of the logs; it speaks of this error only where it counts no other. */
function isOwn({ counts }: LogSeries, count: number): boolean {
  return counts.reduce((sum, one) => sum + one, 0) === count;
}

/** On how many days it came, of those since it came first. */
function daysWith({
  startsAt,
  bucketMs,
  counts,
}: LogSeries): { readonly with: number; readonly of: number } | undefined {
  if (bucketMs > DAY_MS) return undefined;
  const start = Date.parse(startsAt);
  const days = new Set<number>();
  for (const [index, count] of counts.entries())
    if (count > 0) days.add(Math.floor((start + index * bucketMs) / DAY_MS));
  const [first] = days;
  if (first === undefined) return undefined;
  const last = Math.floor((start + counts.length * bucketMs - 1) / DAY_MS);
  return { with: days.size, of: last - first + 1 };
}
