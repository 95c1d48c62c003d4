import type { TFunction } from 'i18next';
import { presentLanguage, presentLocale } from '../i18n/locale.ts';

const WORDS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'] as const;

const formats = new Map<string, Intl.NumberFormat>();

/** The signs of the present language for numbers with so many decimals. */
function format(digits: number): Intl.NumberFormat {
  const key = `${presentLocale()}|${digits}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(presentLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

/** "1,184", "1.184". */
export function count(n: number): string {
  return format(0).format(n);
}

/** A number with as many decimals as it has, two at most: "2.6", "2,6", "1,184". */
export function decimals(n: number): string {
  return new Intl.NumberFormat(presentLocale(), { maximumFractionDigits: 2 }).format(n);
}

/** A number with one decimal: "0.4", "0,4". */
export function tenths(n: number): string {
  return format(1).format(n);
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

/** A name as it stands inside a sentence: German writes its nouns large, others begin small. */
export function inSentence(name: string): string {
  return presentLanguage() === 'de' ? name : name.toLocaleLowerCase();
}

const commas = new Map<string, string>();

/** What stands between the parts of a list in the present language. */
function listComma(): string {
  const locale = presentLocale();
  const known = commas.get(locale);
  if (known !== undefined) return known;
  // Of three parts the first two are parted by the comma alone; "and" stands before the last.
  const parts = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).formatToParts(['a', 'b', 'c']);
  const comma = parts.find(({ type }) => type === 'literal')?.value ?? ', ';
  commas.set(locale, comma);
  return comma;
}

/** Things one after the other: "recordings, scenarios", in Chinese "录制、场景". */
export function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(listComma());
}

/** Parts of one sentence: "First response, 38 min left, due 18:30". */
export function clauses(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(presentLanguage() === 'zh-Hans' ? '，' : ', ');
}

/** Whole sentences one after the other; Chinese needs no space after its full stop. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(presentLanguage() === 'zh-Hans' ? '' : ' ');
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** "23.6 MB": decimal units, one decimal from the megabyte on, and below ten. */
export function bytes(n: number): string {
  const power = Math.min(UNITS.length - 1, n < 1 ? 0 : Math.floor(Math.log10(n) / 3));
  const value = n / 1000 ** power;
  const digits = power === 0 || (power === 1 && value >= 10) ? 0 : 1;
  return `${format(digits).format(value)} ${UNITS[power] ?? 'B'}`;
}
