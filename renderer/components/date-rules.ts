// What people write for a date or a time, read the same way whatever the machine's regional settings are.

/** How the months begin in English, German and Spanish. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene'],
  ['feb'],
  ['mar', 'mär', 'mrz'],
  ['apr', 'abr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];
const HALF_YEAR_DAYS = 183;
const DAY = 24 * 60 * 60_000;

const pad = (n: number): string => String(n).padStart(2, '0');
const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** `YYYY-MM-DD` of a day that exists. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const at = utc(text);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : text;
}

/** A day so many days after another. */
export function addDays(date: string, days: number): string {
  return new Date(utc(date) + days * DAY).toISOString().slice(0, 10);
}

/**
 * A date as `YYYY-MM-DD`, from "2026-11-23", "23.11.2026", "23 Nov", "Mon 23 Nov 2026", "Mo 23. Nov.", "23 de nov",
 * "2026年11月23日 周一" or what the list calls its days (`names`, such as "today"). Without a year it is the one nearest to `today`. Two numbers with a slash are not taken:
 * which of them is the month depends on who reads it.
 */
export function parseDate(
  text: string,
  today: string,
  names: Readonly<Record<string, string>> = {},
): string | undefined {
  const written = text.trim().toLowerCase();
  const named = Object.entries(names).find(([name]) => name.toLowerCase() === written);
  if (named !== undefined) return named[1];
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(written);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?$/u.exec(written);
  if (dotted !== null) return nearest(Number(dotted[1]), Number(dotted[2]), dotted[3], today);
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?(?:\s*(?:周|星期)\p{L})?$/u.exec(written);
  if (chinese !== null) return nearest(Number(chinese[3]), Number(chinese[2]), chinese[1], today);
  const worded = /^(?:\p{L}+[.,]?\s+)?(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,})\.?(?:\s+(?:de\s+)?(\d{4}))?$/u.exec(written);
  const month = MONTHS.findIndex((names) => names.some((name) => worded?.[2]?.startsWith(name) ?? false)) + 1;
  return worded === null || month === 0 ? undefined : nearest(Number(worded[1]), month, worded[3], today);
}

function nearest(day: number, month: number, year: string | undefined, today: string): string | undefined {
  if (year !== undefined) return dateOf(Number(year), month, day);
  const present = Number(today.slice(0, 4));
  return [present, present - 1, present + 1]
    .map((one) => dateOf(one, month, day))
    .find((one) => one !== undefined && Math.abs(utc(one) - utc(today)) <= HALF_YEAR_DAYS * DAY);
}

/** A time as `HH:MM` in 24 hours, from "16:40", "1640", "16.40", "16 h", "4:40 pm". */
export function parseTime(text: string): string | undefined {
  const parts =
    /^(?<hour>\d{1,2})(?:[:.h]?(?<minute>\d{2}))?\s*(?:h|(?<half>[ap])\.?m\.?)?$/iu.exec(text.trim())?.groups ?? {};
  if (parts['hour'] === undefined) return undefined;
  const half = parts['half']?.toLowerCase();
  const written = Number(parts['hour']);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(parts['minute'] ?? '0');
  return hour > 23 || minute > 59 ? undefined : `${pad(hour)}:${pad(minute)}`;
}

/** Every half hour of a day, as `HH:MM`. */
export const HALF_HOURS: readonly string[] = Array.from(
  { length: 48 },
  (_, index) => `${pad(Math.floor(index / 2))}:${index % 2 === 0 ? '00' : '30'}`,
);
