import type { TFunction } from 'i18next';

const WORDS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'] as const;

const grouped = new Intl.NumberFormat('en-GB');

/** "1,184". */
export function count(n: number): string {
  return grouped.format(n);
}

/** A count inside a sentence: in words up to fourteen, then in figures. */
export function countWord(t: TFunction, n: number): string {
  const known = WORDS[n];
  return known === undefined ? count(n) : t(`numbers.${known}`);
}

/** First letter large, for words that open a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** "23.6 MB": decimal units, one decimal from the megabyte on, and below ten. */
export function bytes(n: number): string {
  const power = Math.min(UNITS.length - 1, n < 1 ? 0 : Math.floor(Math.log10(n) / 3));
  const value = n / 1000 ** power;
  const digits = power === 0 || (power === 1 && value >= 10) ? 0 : 1;
  return `${value.toFixed(digits)} ${UNITS[power] ?? 'B'}`;
}
