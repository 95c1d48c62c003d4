import type { CoreContract, OutputOf } from '../../shared/contract/index.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readEntry } from './ics-entry.ts';
import type { IcsEntry, WallMinutes } from './ics-entry.ts';
import { readIcs } from './ics-file.ts';
import { dateOf, dayNumber, daysWalked, recurringDays } from './recurrence-rules.ts';
import type { DayNumber, DayRange } from './recurrence-rules.ts';

type HolidayFile = OutputOf<CoreContract, 'policies.readHolidays'>;
type HolidayDay = HolidayFile['days'][number];

const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;
/** More entries than any list of holidays has; a whole mailbox's calendar may have them. */
const MOST_ENTRIES = 20_000;
/** How many days all repetitions together may look at, so that a second is enough: hundreds of entries since 1970. */
const MOST_DAYS_WALKED = 1_000_000;
/** How many days all entries together may close. */
const MOST_DAYS_CLOSED = 200_000;

/** What part of a day is closed by what, in minutes from midnight. */
interface Closure {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Holidays of a calendar file, from the first day of last year on. Repetitions are listed up to `until`, the end of
 * next year unless told. `invalid` for what is no calendar, `too-large` for one with more entries than a list of
 * holidays has. Entries that close nothing are named with the reason. `now` in epoch ms.
 */
export function readHolidayFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { until, now }: { readonly until: string | undefined; readonly now: number },
): Result<HolidayFile> {
  const read = readIcs(file);
  if (!read.ok) return read;
  const { name, zone, entries } = read.value;
  if (entries.length > MOST_ENTRIES)
    return fail(
      'too-large',
      `${file.name} has ${entries.length} entries, too many for a list of holidays. Export the holidays alone.`,
    );
  const range = rangeOf(until, now);
  const parsed = entries.map((properties) => readEntry(properties, zone));
  const usable = parsed.flatMap((entry) => (entry.ok ? [entry.value] : []));
  const spread = spreadOut(usable, range);
  const days = daysOf(spread.closures);
  return ok({
    name: name ?? null,
    days,
    knownUntil: knownUntil(days, usable, range.last),
    leftOut: [...parsed.flatMap((entry) => (entry.ok ? [] : [entry.error])), ...spread.leftOut],
  });
}

function rangeOf(until: string | undefined, now: number): DayRange {
  const year = new Date(now).getUTCFullYear();
  const last = until === undefined ? dayNumber(year + 1, 12, 31) : Math.floor(Date.parse(until) / DAY_MS);
  return { first: dayNumber(year - 1, 1, 1), last };
}

interface Spread {
  readonly closures: ReadonlyMap<DayNumber, readonly Closure[]>;
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}

/** Every day of the range that an entry touches. */
function spreadOut(entries: readonly IcsEntry[], range: DayRange): Spread {
  const closures = new Map<DayNumber, Closure[]>();
  const leftOut: { name: string; reason: string }[] = [];
  const replaced = replacedMoments(entries);
  let walked = 0;
  let closed = 0;
  for (const entry of entries) {
    // What began before the range may reach into it.
    const reach = { ...range, first: range.first - Math.ceil(entry.minutes / DAY_MINUTES) };
    const toWalk = entry.rule === undefined ? 0 : daysWalked(entry.rule, dayAt(entry.start), reach);
    const starts = walked + toWalk > MOST_DAYS_WALKED ? undefined : startsOf(entry, reach, replaced);
    const toClose = (starts?.length ?? 0) * Math.ceil(entry.minutes / DAY_MINUTES);
    if (starts === undefined || closed + toClose > MOST_DAYS_CLOSED) {
      leftOut.push({ name: entry.name, reason: 'it repeats too often' });
      continue;
    }
    walked += toWalk;
    closed += toClose;
    const pieces = starts.flatMap((start) => piecesOf(entry, start)).filter((piece) => lies(piece, range));
    for (const { day, closure } of pieces) {
      const ofDay = closures.get(day);
      if (ofDay === undefined) closures.set(day, [closure]);
      else ofDay.push(closure);
    }
    if (pieces.length === 0) leftOut.push({ name: entry.name, reason: whyNever(entry, range) });
  }
  return { closures, leftOut };
}

function lies({ day }: { readonly day: DayNumber }, { first, last }: DayRange): boolean {
  return day >= first && day <= last;
}

function whyNever({ start, rule }: IcsEntry, { first, last }: DayRange): string {
  if (dayAt(start) > last) return `it comes after ${dateOf(last)}`;
  const isOver = rule === undefined || rule.until !== undefined || rule.count !== undefined;
  return isOver && dayAt(start) < first ? `it was over before ${dateOf(first)}` : 'none of its days is left';
}

/** Occurrences of a series that entries of their own replace, by the series. */
function replacedMoments(entries: readonly IcsEntry[]): ReadonlyMap<string, ReadonlySet<WallMinutes>> {
  const replaced = new Map<string, Set<WallMinutes>>();
  for (const { uid, replaces } of entries) {
    if (uid === undefined || replaces === undefined) continue;
    replaced.set(uid, (replaced.get(uid) ?? new Set<WallMinutes>()).add(replaces));
  }
  return replaced;
}

/** When an entry begins each time it happens, as far as that lies in a range of days. */
function startsOf(
  { uid, start, rule, extra, except, replaces }: IcsEntry,
  range: DayRange,
  replaced: ReadonlyMap<string, ReadonlySet<WallMinutes>>,
): readonly WallMinutes[] {
  if (replaces !== undefined) return lies({ day: dayAt(start) }, range) ? [start] : [];
  const ofDay = start - dayAt(start) * DAY_MINUTES;
  const days = rule === undefined ? [dayAt(start)] : recurringDays(rule, dayAt(start), range);
  const all = new Set([...days.map((day) => day * DAY_MINUTES + ofDay), ...extra]);
  const gone = new Set([...except, ...((uid === undefined ? undefined : replaced.get(uid)) ?? [])]);
  // Some programs take out a date where they mean the entry of that date.
  const stays = (at: WallMinutes): boolean => !gone.has(at) && !gone.has(dayAt(at) * DAY_MINUTES);
  return [...all].filter((at) => stays(at) && lies({ day: dayAt(at) }, range));
}

function piecesOf(
  { name, minutes }: IcsEntry,
  start: WallMinutes,
): readonly { readonly day: DayNumber; readonly closure: Closure }[] {
  const end = start + minutes;
  const pieces: { day: DayNumber; closure: Closure }[] = [];
  for (let day = dayAt(start); day * DAY_MINUTES < end; day += 1) {
    const midnight = day * DAY_MINUTES;
    // Who cannot write 24:00 writes 23:59.
    const to = end - midnight >= DAY_MINUTES - 1 ? DAY_MINUTES : end - midnight;
    const closure = { name, from: Math.max(start - midnight, 0), to };
    pieces.push({ day, closure });
  }
  return pieces;
}

function daysOf(closures: ReadonlyMap<DayNumber, readonly Closure[]>): HolidayDay[] {
  return [...closures]
    .toSorted(([a], [b]) => a - b)
    .map(([day, closed]) => ({
      date: dateOf(day),
      name: [...new Set(closed.map(({ name }) => name))].join(', '),
      open: openParts(closed),
    }));
}

/** What is left of a day between its closures; null when nothing is. */
function openParts(closed: readonly Closure[]): [string, string][] | null {
  const open: [string, string][] = [];
  let from = 0;
  for (const closure of closed.toSorted((a, b) => a.from - b.from)) {
    if (closure.from > from) open.push([timeOf(from), timeOf(closure.from)]);
    from = Math.max(from, closure.to);
  }
  if (from < DAY_MINUTES) open.push([timeOf(from), '24:00']);
  return open.length === 0 ? null : open;
}

/**
 * Until when the list is whole. Entries that repeat go on; single ones end with the last year that has about as many
 * as the others, since the first day of the year after is often in the file.
 */
function knownUntil(days: readonly HolidayDay[], entries: readonly IcsEntry[], last: DayNumber): string | null {
  if (days.length === 0) return null;
  if (entries.every(({ rule, replaces }) => rule !== undefined || replaces !== undefined)) return dateOf(last);
  const perYear = new Map<string, number>();
  for (const { date } of days) perYear.set(date.slice(0, 4), (perYear.get(date.slice(0, 4)) ?? 0) + 1);
  const fullest = Math.max(...perYear.values());
  const whole = [...perYear].filter(([, count]) => 2 * count >= fullest).map(([year]) => `${year}-12-31`);
  const latest = whole.toSorted().at(-1) ?? dateOf(last);
  return latest < dateOf(last) ? latest : dateOf(last);
}

function dayAt(wall: WallMinutes): DayNumber {
  return Math.floor(wall / DAY_MINUTES);
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
