import type { TFunction } from 'i18next';
import { presentLanguage, presentLocale } from '../i18n/locale.ts';
import { tenths } from './number-words.ts';
import { knownCity, knownZone } from '../i18n/zones.ts';
import { localOf } from './zoned-time.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(zone: string, options: Intl.DateTimeFormatOptions, locale = presentLocale()): Intl.DateTimeFormat {
  const key = `${locale}|${zone}|${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options });
  formats.set(key, made);
  return made;
}

/** Calendar day of a moment in a zone, as text that compares. */
export function dayKey(at: number, zone: string): string {
  return format(zone, { year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA').format(at);
}

/** "18:30" in a zone. */
export function clockTime(at: number, zone: string): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "Tue 24 Nov", "Di 24. Nov.", "11月24日 周二" in a zone. */
export function shortDay(at: number, zone: string): string {
  return short(format(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at));
}

/** "Mon 23 Nov 2026" in a zone. */
export function dayOfYear(at: number, zone: string): string {
  return short(format(zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(at));
}

/** The signs of a date that a narrow column needs not: a comma or stop after the weekday. Chinese divides the two. */
function short(written: string): string {
  return spaced(written).replace(/^(\p{L}+)[.,]+/u, '$1');
}

const spaced = (written: string): string => written.replace(/日(?=[星周])/u, '日 ');

/** "Fri 20 Nov 2026 22:30" in a zone: for text that is read elsewhere and later. */
export function fullMoment(at: number, zone: string): string {
  return `${dayOfYear(at, zone)} ${clockTime(at, zone)}`;
}

/** "Thursday 19 November", "Donnerstag, 19. November" in a zone. */
export function longDay(at: number, zone: string): string {
  const written = spaced(format(zone, { weekday: 'long', day: 'numeric', month: 'long' }).format(at));
  return presentLanguage() === 'en' ? written.replace(',', '') : written;
}

/** "Mon 00:00" in a zone. */
export function weekdayTime(at: number, zone: string): string {
  return `${weekday(at, zone)} ${clockTime(at, zone)}`;
}

/** "Mon" or "Monday" in a zone. */
export function weekday(at: number, zone: string, style: 'short' | 'long' = 'short'): string {
  return format(zone, { weekday: style }).format(at);
}

/** A zone as people say it: "Pacific", "太平洋时间" or, short, "PT". Others keep what the runtime calls them. */
export function zoneName(zone: string, style: 'long' | 'short' = 'long'): string {
  const english = runtimeName(zone, style, 'en-US').replace(/ Time$/, '');
  if (style === 'short' && /^[A-Z]{2,5}$/u.test(english)) return english;
  return (
    knownZone(english.replace(/ Standard$/u, '')) ??
    (presentLanguage() === 'en' ? english : runtimeName(zone, style, presentLocale()))
  );
}

function runtimeName(zone: string, style: 'long' | 'short', locale: string): string {
  const timeZoneName = style === 'long' ? 'longGeneric' : 'shortGeneric';
  const parts = format(zone, { timeZoneName }, locale).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** "Berlin" of "Europe/Berlin", in the window's language where the city has a name in it. */
export function zoneCity(zone: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  return knownCity(city) ?? city;
}

/** A stretch of time: "38 min", "8 h 08 min", "64 h", "5 days". Whole minutes, rounded down. */
export function duration(t: TFunction, ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  if (minutes < 1) return t('time.underMinute');
  if (minutes < 60) return t('time.minutes', { n: minutes });
  if (Math.abs(ms) >= 100 * HOUR) return t('time.days', { count: Math.floor(Math.abs(ms) / DAY) });
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? t('time.hours', { n: hours }) : t('time.hoursMinutes', { h: hours, m: pad(rest) });
}

/** A stretch of time to the second: "2 h 30 min", "52 min 12 s". */
export function exactDuration(t: TFunction, ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const rest = seconds % 60;
  const whole = (seconds - rest) * 1000;
  if (rest === 0 && whole === 0) return t('time.seconds', { n: 0 });
  const parts = [
    whole === 0 ? '' : whole < 100 * HOUR ? duration(t, whole) : hoursMinutes(t, whole),
    rest === 0 ? '' : t('time.seconds', { n: whole === 0 ? rest : pad(rest) }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Hours however many, where days would hide the sum. */
function hoursMinutes(t: TFunction, ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  const h = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? t('time.hours', { n: h }) : t('time.hoursMinutes', { h, m: pad(minutes % 60) });
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** A short span as it is measured: "0.4 s", "23 s", "2 min 05 s". */
export function elapsed(t: TFunction, ms: number): string {
  if (ms < 10_000) return t('time.seconds', { n: tenths(ms / 1000) });
  if (ms < MINUTE) return t('time.seconds', { n: Math.floor(ms / 1000) });
  return t('time.minutesSeconds', { m: Math.floor(ms / MINUTE), s: pad(Math.floor((ms % MINUTE) / 1000)) });
}

/** Words for moments, as seen at `now` in the person's zone. All take and give what people read, nothing else. */
export interface TimeWords {
  readonly zone: string;
  readonly now: number;
  /** "18:30" and "today", or "02:00" and "Tue 24 Nov". */
  due(at: string): { readonly time: string; readonly day: string };
  /** The same in one text, in the order of the language: "18:30 today", "今天 18:30". */
  dueText(at: string): string;
  /** The same moment at the centre: "09:30 Pacific", with the weekday where it is another day there. */
  centre(at: string, centreZone: string): string;
  /** A moment and, where it is another zone, the same one at the centre: "21:52 · 12:52 Pacific". */
  both(at: string, centreZone: string): string;
  /** "17:40" today, "Fri 17:40" within a week, "Thu 12 Nov 19:31" before. */
  moment(at: string): string;
  /** "17:00 to 17:52" within today, else both ends with their weekday or date. */
  span(from: string, to: string): string;
  /** The same span at the centre: "Fri 13:30 to Fri 16:00 Pacific". */
  centreSpan(from: string, to: string, centreZone: string): string;
  /** "Friday 17:40", or "17:40" today: inside a sentence. */
  since(at: string): string;
  /** "2 s ago", "12 min ago", then the moment. */
  ago(at: string): string;
  duration(ms: number): string;
  /** To the second, for what has to add up. */
  exact(ms: number): string;
  /** Time that is left, in whole minutes, rounded up: what is left is never said to be less than it is. */
  left(ms: number): string;
}

export function createTimeWords(t: TFunction, zone: string, now: number): TimeWords {
  const isToday = (at: number): boolean => dayKey(at, zone) === dayKey(now, zone);
  const near = (at: number): boolean => Math.abs(now - at) < 6 * DAY;
  const moment = (iso: string): string => {
    const at = Date.parse(iso);
    const time = clockTime(at, zone);
    if (isToday(at)) return time;
    return near(at) ? weekdayTime(at, zone) : `${shortDay(at, zone)} ${time}`;
  };
  const due = (iso: string): { readonly time: string; readonly day: string } => {
    const at = Date.parse(iso);
    return { time: clockTime(at, zone), day: isToday(at) ? t('time.today') : shortDay(at, zone) };
  };
  const centre = (iso: string, centreZone: string): string => {
    const at = Date.parse(iso);
    const other = dayKey(at, zone) === dayKey(at, centreZone) ? '' : `${weekday(at, centreZone)} `;
    return `${other}${clockTime(at, centreZone)} ${zoneName(centreZone)}`;
  };
  const span = (from: string, to: string, place: string): string => {
    const ends = [Date.parse(from), Date.parse(to)];
    const plain = ends.every((at) => dayKey(at, place) === dayKey(now, place));
    const end = (at: number): string => {
      const time = clockTime(at, place);
      if (plain) return time;
      return near(at) ? weekdayTime(at, place) : `${shortDay(at, place)} ${time}`;
    };
    return t('time.span', { from: end(ends[0] ?? 0), to: end(ends[1] ?? 0) });
  };
  return {
    zone,
    now,
    moment,
    span: (from, to) => span(from, to, zone),
    centreSpan: (from, to, centreZone) => `${span(from, to, centreZone)} ${zoneName(centreZone)}`,
    due,
    dueText: (iso) => t('time.due', due(iso)),
    centre,
    both: (iso, centreZone) => (centreZone === zone ? moment(iso) : `${moment(iso)} · ${centre(iso, centreZone)}`),
    since: (iso) => {
      const at = Date.parse(iso);
      const time = clockTime(at, zone);
      if (isToday(at)) return t('time.sinceTime', { time });
      return t('time.sinceDay', { day: near(at) ? weekday(at, zone, 'long') : shortDay(at, zone), time });
    },
    ago: (iso) => {
      const ms = Math.max(0, now - Date.parse(iso));
      if (ms < MINUTE) return t('time.secondsAgo', { n: Math.floor(ms / 1000) });
      return ms < HOUR ? t('time.minutesAgo', { n: Math.floor(ms / MINUTE) }) : moment(iso);
    },
    duration: (ms) => duration(t, ms),
    exact: (ms) => exactDuration(t, ms),
    // Some milliseconds are not a minute, and nobody reads them.
    left: (ms) => duration(t, Math.ceil((Math.round(ms / 1000) * 1000) / MINUTE) * MINUTE),
  };
}

/** Hours a zone is ahead of another at a moment; negative when behind. */
export function zoneAheadHours(zone: string, other: string, at: number): number {
  const wall = (name: string): number => Date.parse(`${localOf(at, name)}:00Z`);
  return (wall(zone) - wall(other)) / HOUR;
}

/** "16 Nov 2026" of a calendar date, which is the same everywhere. */
export function dateWords(date: string): string {
  return format('UTC', { day: 'numeric', month: 'short', year: 'numeric' }).format(Date.parse(`${date}T00:00:00Z`));
}

/** "Mon 16 Nov 2026" of a calendar date. */
export function dateWithWeekday(date: string): string {
  return dayOfYear(Date.parse(`${date}T12:00:00Z`), 'UTC');
}
