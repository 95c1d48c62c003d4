import { createZone } from '../../../../core/app/index.ts';
import { isoWithOffset } from '../../../../shared/domain/primitives.ts';
import { fail } from '../../../../shared/errors.ts';
import { assertNever, ok } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { localTime } from '../../../time.ts';
import { MOMENT_HELP, readWritten } from './moment-words.ts';
import type { WrittenDay, WrittenMoment } from './moment-words.ts';

type Zone = Extract<ReturnType<typeof createZone>, { readonly ok: true }>['value'];

/** Against what a moment is read. `tense`: something that happened, or a window that is wished for. */
export interface Reading {
  readonly zone: string;
  /** Epoch ms. */
  readonly now: number;
  readonly tense: 'past' | 'future';
}

const DAY = 86_400_000;
const WEEK_DAYS = 7;

/**
 * A moment as a person writes it, as ISO with the offset of their zone. What can be read in two ways, was jumped over or
 * was shown twice by the clocks, or lies on the wrong side of now is `invalid`, with what was understood. An ISO time with
 * its offset is taken as it is.
 */
export function momentOf(text: string, { zone: name, now, tense }: Reading): Result<string> {
  if (isoWithOffset.safeParse(text.trim()).success) return ok(text.trim());
  const zone = createZone(name);
  if (!zone.ok) return zone;
  const written = readWritten(text);
  if (!written.ok) return written;
  const wall = wallOf(written.value, zone.value, { now, tense });
  if (!wall.ok) return wall;
  const at = instantOf(wall.value, zone.value);
  if (!at.ok) return at;
  if (tense === 'past' && at.value > now)
    return fail('invalid', `That is ${momentShown(at.value, name)}, which is still to come. Write when it began.`);
  return ok(isoIn(at.value, name));
}

/** "Mon 23 Nov 2026, 16:52", as the clocks of a zone show it. `at`: ISO or epoch ms. */
export function momentShown(at: string | number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  // "Sept" is no month that anybody writes.
  const month = part('month').slice(0, 3);
  return `${part('weekday')} ${part('day')} ${month} ${part('year')}, ${part('hour')}:${part('minute')}`;
}

type Now = Pick<Reading, 'now' | 'tense'>;

/** What the clocks showed, as ms: the day that fits the tense where it is not wholly said. */
function wallOf({ day, hours, minutes }: WrittenMoment, zone: Zone, { now, tense }: Now): Result<number> {
  const time = (hours * 60 + minutes) * 60_000;
  const nowWall = zone.toWall(now);
  const today = Math.floor(nowWall / DAY) * DAY;
  const isWrongSide = (wall: number): boolean => (tense === 'past' ? wall > nowWall : wall < nowWall);
  switch (day.by) {
    case 'none':
      return ok(today + time + (isWrongSide(today + time) ? (tense === 'past' ? -DAY : DAY) : 0));
    case 'days':
      return ok(today + day.days * DAY + time);
    case 'weekday':
      return weekdayOf(day.weekday, today, time, tense);
    case 'date':
      return dateOf(day, today, (start) => isWrongSide(start + time), time);
    default:
      return assertNever(day);
  }
}

function weekdayOf(weekday: number, today: number, time: number, tense: Reading['tense']): Result<number> {
  const ago = (new Date(today).getUTCDay() - weekday + WEEK_DAYS) % WEEK_DAYS;
  if (ago === 0)
    return fail('invalid', 'That weekday is today. Write "today" with the time, or the date of the day that is meant.');
  return ok(today + (tense === 'past' ? -ago : WEEK_DAYS - ago) * DAY + time);
}

const MOST_YEARS = 8;

function dateOf(
  { year, month, day, weekday }: Extract<WrittenDay, { by: 'date' }>,
  today: number,
  isWrongSide: (start: number) => boolean,
  time: number,
): Result<number> {
  const thisYear = new Date(today).getUTCFullYear();
  const around = Array.from({ length: 2 * MOST_YEARS + 1 }, (_, index) => thisYear - MOST_YEARS + index);
  const starts = (year === undefined ? around : [year])
    .map((one) => Date.UTC(one, month - 1, day))
    .filter((start) => new Date(start).getUTCDate() === day);
  const start =
    year === undefined
      ? starts.filter((one) => !isWrongSide(one)).toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0]
      : starts[0];
  if (start === undefined) return fail('invalid', MOMENT_HELP);
  const real = new Date(start).getUTCDay();
  if (weekday === undefined || weekday === real) return ok(start + time);
  return fail(
    'invalid',
    `That day is ${momentShown(start + time, 'UTC')}, another weekday. Write the date without it.`,
  );
}

/** `invalid` for a time that the clocks jumped over, and for one they showed twice. */
function instantOf(wall: number, zone: Zone): Result<number> {
  const first = zone.toInstant(wall);
  const clock = momentShown(wall, 'UTC');
  if (zone.toWall(first) !== wall)
    return fail(
      'invalid',
      `There was no ${clock} in ${zone.name}: the clocks were put forward over it. Write the time that they showed.`,
    );
  const change = zone.nextOffsetChange(first);
  const second = change === undefined ? first : wall - change.offset;
  if (change === undefined || second <= first || second < change.at || zone.toWall(second) !== wall) return ok(first);
  return fail(
    'invalid',
    `The clocks in ${zone.name} showed ${clock} twice, because they were put back. Write ${isoIn(first, zone.name)} for the first, ${isoIn(second, zone.name)} for the second.`,
  );
}

/** "2026-11-23T16:40:00+01:00", as the form holds it. */
function isoIn(at: number, zone: string): string {
  const local = localTime(new Date(at).toISOString(), zone);
  return `${local.slice(0, 16)}:00${local.slice(16)}`;
}
