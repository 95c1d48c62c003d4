// Reads what PowerShell 5.1 writes as JSON, with its habits: a list of one as the thing itself, an empty list as null, a
// list as {value, Count}, numbers as texts.

export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any of the ways a list is written. Pure. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isRow(value) && typeof value['Count'] === 'number' && 'value' in value) return listOf(value['value']);
  return value === null || value === undefined ? [] : [value];
}

/** The rows among a list. Pure. */
export function rowsOf(value: unknown): readonly Row[] {
  return listOf(value).filter(isRow);
}

/** Text of one line that is not empty, at most `most` signs; else null. Pure. */
export function textOf(value: unknown, most = 260): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, most);
  return text === '' ? null : text;
}

/** A finite number from 0 on, written as a number or as a text of digits; else null. Pure. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,19}$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}

/** A number of kilobytes in bytes. Pure. */
export function kilobytes(value: unknown): number | null {
  const number = numberOf(value);
  return number === null ? null : number * 1024;
}

const ROUND_TRIP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,7})?Z$/u;

/** A moment in PowerShell's round-trip form, in UTC, to the millisecond; null for anything else. Pure. */
export function momentOf(value: unknown): string | null {
  if (typeof value !== 'string' || !ROUND_TRIP.test(value)) return null;
  const ms = Date.parse(value);
  return Number.isFinite(ms) ? new Date(ms).toISOString() : null;
}

const DAY_FORMS: readonly {
  readonly form: RegExp;
  readonly order: readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd'];
}[] = [
  { form: /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u, order: ['y', 'm', 'd'] },
  { form: /^(\d{4})(\d{2})(\d{2})$/u, order: ['y', 'm', 'd'] },
  // The servicing stack writes days the American way whatever the system's language is.
  { form: /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/u, order: ['m', 'd', 'y'] },
  { form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, order: ['d', 'm', 'y'] },
];

/** Between the years of FILETIME's and of Unix' zero, in ms. */
const FILETIME_OFFSET_MS = 11_644_473_600_000;

/** The day an update was installed, in any of the forms Windows writes; null when it is none that exists. Pure. */
export function dayOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 40);
  if (/^[0-9a-f]{16}$/iu.test(text))
    return dayText(new Date(Number(BigInt(`0x${text}`) / 10_000n) - FILETIME_OFFSET_MS));
  for (const { form, order } of DAY_FORMS) {
    const parts = form.exec(text)?.slice(1, 4).map(Number);
    if (parts === undefined) continue;
    const at = (what: 'y' | 'm' | 'd'): number => parts[order.indexOf(what)] ?? 0;
    const day = new Date(Date.UTC(at('y'), at('m') - 1, at('d')));
    return day.getUTCMonth() === at('m') - 1 && day.getUTCDate() === at('d') ? dayText(day) : null;
  }
  return null;
}

function dayText(day: Date): string | null {
  const year = Number.isFinite(day.getTime()) ? day.getUTCFullYear() : 0;
  return year >= 1995 && year <= 2200 ? day.toISOString().slice(0, 10) : null;
}
