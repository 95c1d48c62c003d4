import type { Fact } from '../../shared/domain/evidence.ts';

const CONTROL_OR_DIRECTION = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]+/gu;
const LONGEST = 400;

/** A sentence on one line, without signs that could mislead a reader, cut where nobody reads on. Pure. */
export function oneLine(sentence: string): string {
  const line = sentence.replaceAll(CONTROL_OR_DIRECTION, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 2).trimEnd()} ….` : line;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** Words for values, as one comparison needs them: times in a zone, with the year where the two may lie far apart. */
export interface ValueWords {
  readonly zone: string;
  readonly withYear: boolean;
}

/** A fact's value as it stands in a sentence. Pure. */
export function valueText(value: Fact['value'] | undefined, unit: string | undefined, words: ValueWords): string {
  if (value === undefined || value === null || value === '') return 'not known';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(value, unit);
  if (INSTANT.test(value)) return momentText(value, words);
  if (DATE.test(value)) return dayText(value, words);
  return unit === undefined ? value : `${value} ${unit}`;
}

/** "Sun 22 Nov at 03:26". Pure. */
export function momentText(instant: string, words: ValueWords): string {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) return instant;
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: words.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${day(at, words.zone, words.withYear)} at ${time.format(at)}`;
}

/** "Sun 22 Nov" of a date, which is the same everywhere, or of an instant in the zone. Pure. */
export function dayText(date: string, words: ValueWords): string {
  const at = Date.parse(date);
  if (Number.isNaN(at)) return date;
  return day(at, DATE.test(date) ? 'UTC' : words.zone, words.withYear);
}

function day(at: number, zone: string, withYear: boolean): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
  });
  return parts.format(at).replaceAll(',', '');
}

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

function numberText(value: number, unit: string | undefined): string {
  if (unit === 'bytes') return bytesText(value);
  return unit === undefined ? plain(value) : `${grouped.format(value)} ${unit}`;
}

/** Ports and years are numbers nobody groups; large counts are. */
function plain(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 100_000 ? String(value) : grouped.format(value);
}

/** Decimal units, one decimal from the megabyte on. Pure. */
export function bytesText(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(power < 2 ? 0 : 1)} ${UNITS[power] ?? 'bytes'}`;
}
