import type { Schedule, Span } from '../../shared/policy/index.ts';

const weekdays = (spans: readonly Span[]): Schedule['weekly'] => ({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
});

const WHOLE_DAY: readonly Span[] = [['00:00', '24:00']];

/** A support week, an office with a lunch hour, nights and a long day; zones with and without daylight saving. */
export const SCHEDULES: readonly Schedule[] = [
  {
    tz: 'America/Los_Angeles',
    weekly: { ...weekdays(WHOLE_DAY), mon: [['08:00', '24:00']], fri: [['00:00', '16:00']] },
    holidays: ['2026-11-26', '2026-11-27', '2026-12-25', '2027-01-01', '2027-07-05'],
  },
  {
    tz: 'Europe/Berlin',
    weekly: weekdays([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ]),
    holidays: ['2026-12-25', '2027-01-01', '2027-05-01'],
  },
  { tz: 'Asia/Kolkata', weekly: weekdays([['22:00', '06:00']]) },
  { tz: 'Europe/London', weekly: weekdays([['08:00', '18:00']]), holidays: ['2026-12-25', '2026-12-28'] },
];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** An open business day of the mixed load. */
export const BUSINESS_DAY = 8 * HOUR;

/** Questions in columns, so that reading them costs next to nothing. */
export interface Load {
  readonly starts: Float64Array;
  readonly lengths: Float64Array;
}

/** Starts on whole minutes of two years (libraries count no finer), open times of whole minutes log-uniform up to `longest` ms; the same ones in every run. */
export function loadOf(count: number, longest: number, seed = 20_261_121): Load {
  const random = randomFrom(seed);
  const first = Date.UTC(2025, 0, 1);
  const years = 2 * 365 * 24 * HOUR;
  const starts = Float64Array.from({ length: count }, () => first + Math.floor((random() * years) / MINUTE) * MINUTE);
  const spread = Math.log(longest / MINUTE);
  const lengths = Float64Array.from({ length: count }, () => Math.floor(Math.exp(random() * spread)) * MINUTE);
  return { starts, lengths };
}

/** Mulberry32: small, fast and good enough to spread a load. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
