import { dayInOrder, stampIn } from './dates.ts';
import type { DateOrder } from './dates.ts';

/** Which order the dates of a file have, and whether anything says so. */
export interface OrderDecision {
  readonly order: DateOrder;
  readonly isCertain: boolean;
}

const DAY = 86_400_000;

/**
 * Decides by evidence whether 03/11/2026 is the third of November or the eleventh of March: numbers above 12, else the
 * order in which the newest date is nearest to when the file was written, else AM and PM, which are written where the
 * month comes first. Where nothing says so it is not certain. Pure.
 *
 * @param lines lines of the file's beginning and end, in their order
 */
export function decideOrder(lines: readonly string[], modifiedMs: number): OrderDecision {
  const year = new Date(modifiedMs).getUTCFullYear();
  const dates: (readonly [number, number, number])[] = [];
  let isHalfDay = false;
  for (const line of lines) {
    const stamp = stampIn(line.slice(0, 96), year);
    if (stamp?.twoWay === undefined) continue;
    dates.push(stamp.twoWay);
    isHalfDay ||= stamp.isHalfDay;
  }
  if (dates.some(([first]) => first > 12)) return { order: 'day-first', isCertain: true };
  if (dates.some(([, second]) => second > 12)) return { order: 'month-first', isCertain: true };
  const newest = dates.at(-1);
  if (newest === undefined || newest[0] === newest[1])
    return { order: isHalfDay ? 'month-first' : 'day-first', isCertain: true };
  const distance = (order: DateOrder): number =>
    Math.abs((dayInOrder(newest, order) ?? Number.POSITIVE_INFINITY) * DAY - modifiedMs);
  const [day, month] = [distance('day-first'), distance('month-first')];
  // A log is written to its end: its newest line is of the day of the file, or of the night after.
  if (Math.min(day, month) <= 2 * DAY && Math.abs(day - month) > 2 * DAY)
    return { order: day < month ? 'day-first' : 'month-first', isCertain: true };
  return { order: isHalfDay ? 'month-first' : 'day-first', isCertain: isHalfDay };
}
