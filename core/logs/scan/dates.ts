// Dates and times as logs write them, found in the beginning of a line. The slow and whole way; see timestamps.ts.

/** Which of two numbers is the day. */
export type DateOrder = 'day-first' | 'month-first';

/** A date and a time as they stand in a line. */
export interface Stamp {
  /** Where the date stands in the text, and where the whole ends. */
  readonly at: number;
  readonly dateEnd: number;
  readonly end: number;
  /** Days since 1970 of the date, where it can be read in one way only. */
  readonly day: number | undefined;
  /** The first two numbers and the year, where it can be read in two. */
  readonly twoWay: readonly [number, number, number] | undefined;
  /** Whether AM or PM is written. */
  readonly isHalfDay: boolean;
  /** Milliseconds since midnight. */
  readonly time: number;
  /** Wall time minus UTC in minutes where it is written; undefined: the machine's zone. */
  readonly offset: number | undefined;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, index) => [name, index + 1] as const)
    .concat([
      ['mär', 3],
      ['mrz', 3],
      ['mai', 5],
      ['okt', 10],
      ['dez', 12],
    ]),
);
const MONTH = String.raw`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)?,? ?\b([A-Z][a-zä]{2})[a-z]{0,6}\.?`;
const DATES: readonly { readonly regex: RegExp; readonly read: (found: RegExpExecArray, year: number) => Read }[] = [
  { regex: /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/d, read: (f) => ymd(f[1], f[3], f[4]) },
  { regex: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.])/d, read: (f) => ymd(f[3], f[2], f[1]) },
  { regex: /(?<!\d)(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/d, read: (f) => twoWay(f[1], f[3], f[4]) },
  {
    regex: /(?<!\d)(\d{1,2})[-/ ]([A-Z][a-zä]{2})[a-z]{0,6}\.?[-/ ,]{1,2}(\d{4})(?!\d)/d,
    read: (f) => ymd(f[3], f[2], f[1]),
  },
  { regex: new RegExp(String.raw`${MONTH} {1,2}(\d{1,2}),? (\d{4})(?!\d)`, 'd'), read: (f) => ymd(f[3], f[1], f[2]) },
  { regex: /(?<!\d)(20\d{2})(\d{2})(\d{2})(?=[ T_-]?\d{2}:?\d{2}:?\d{2})/d, read: (f) => ymd(f[1], f[2], f[3]) },
  {
    regex: new RegExp(String.raw`${MONTH} {1,2}(\d{1,2})(?= \d{2}:\d{2})`, 'd'),
    read: (f, year) => ymd(String(year), f[1], f[2]),
  },
];
const TIME =
  /^(?:[T_]|[ ,\t]{1,3}|[:.-])?(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:[.,:](\d{1,9}))?)?|(\d{2})(\d{2}))(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|UTC|GMT)\b| ?([+-])(\d{2}):?(\d{2})(?!\d))?(?![\d:])/u;
const EPOCH = /(?:^[\s[("']{0,4}|"(?:@?t|ts|time|timestamp)"\s?:\s?"?)(1\d{9}|1\d{12})(?:\.(\d{1,6}))?(?![\d.:/-])/du;

type Read = Pick<Stamp, 'day' | 'twoWay'> | undefined;

/** The first date with a time in a text; undefined where there is none. `year` is for dates that say none. Pure. */
export function stampIn(text: string, year: number): Stamp | undefined {
  let best: Stamp | undefined;
  for (const { regex, read } of DATES) {
    const found = regex.exec(text);
    if (found === null || (best !== undefined && found.index >= best.at)) continue;
    const date = read(found, year);
    const stamp = date === undefined ? undefined : withTime(text, found, date);
    if (stamp !== undefined) best = stamp;
  }
  return best ?? epochIn(text);
}

function withTime(text: string, found: RegExpExecArray, date: NonNullable<Read>): Stamp | undefined {
  const dateEnd = found.index + found[0].length;
  const time = TIME.exec(text.slice(dateEnd, dateEnd + 40));
  if (time === null) return undefined;
  const [all, hours = '', minutes = time[5] ?? '', seconds = time[6] ?? '0', fraction = ''] = time;
  const half = time[7]?.toLowerCase();
  let hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const ms = Math.floor(Number(`0.${fraction === '' ? '0' : fraction}`) * 1000);
  const written = time[9] === undefined ? undefined : Number(time[10]) * 60 + Number(time[11]);
  const sign = time[9] === '-' ? -1 : 1;
  return {
    at: found.index,
    dateEnd,
    end: dateEnd + all.length,
    ...date,
    isHalfDay: half !== undefined,
    time: ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + ms,
    offset: written === undefined ? (time[8] === undefined ? undefined : 0) : sign * written,
  };
}

/** Seconds or milliseconds since 1970. */
function epochIn(text: string): Stamp | undefined {
  const found = EPOCH.exec(text);
  const digits = found?.[1];
  if (found === null || digits === undefined) return undefined;
  const at = found.indices?.[1]?.[0] ?? 0;
  const ms = digits.length === 10 ? Number(`${digits}.${found[2] ?? '0'}`) * 1000 : Number(digits);
  const day = Math.floor(ms / 86_400_000);
  const end = found.index + found[0].length;
  const base = { at, dateEnd: at, end, twoWay: undefined, isHalfDay: false, offset: 0 };
  return { ...base, day, time: Math.floor(ms) - day * 86_400_000 };
}

function numberOfMonth(text: string): number {
  return /^\d/u.test(text) ? Number(text) : (MONTHS.get(text.toLowerCase()) ?? 0);
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function ymd(year = '', month = '', day = ''): Read {
  const found = dayNumber(fullYear(year), numberOfMonth(month), Number(day));
  return found === undefined ? undefined : { day: found, twoWay: undefined };
}

function twoWay(first = '', second = '', year = ''): Read {
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  return { day: undefined, twoWay: [a, b, fullYear(year)] };
}

/** Days since 1970; undefined for what is no date between 1980 and 2100. Pure. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms / 86_400_000 : undefined;
}

/** The day of a date that can be read in two ways; undefined where it is none in this order. Pure. */
export function dayInOrder([a, b, year]: readonly [number, number, number], order: DateOrder): number | undefined {
  return order === 'day-first' ? dayNumber(year, b, a) : dayNumber(year, a, b);
}
