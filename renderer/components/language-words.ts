import { presentLocale } from '../i18n/locale.ts';

/** Languages that centres of support are known to read, by their codes. */
const CODES = 'en de es fr it pt nl pl cs sv da nb fi hu ro el tr ru uk ar he hi id ms th vi ja ko zh'.split(' ');

let english: ReadonlyMap<string, string> | undefined;

/** Codes of languages by their English names in small letters. Made once. */
function codes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  english ??= new Map(CODES.map((code) => [(names.of(code) ?? code).toLowerCase(), code]));
  return english;
}

/** "English" of a policy as the window's language calls it: "Englisch", "英语". Any other text stays as it is. */
export function languageName(name: string): string {
  const code = codes().get(name.trim().toLowerCase());
  if (code === undefined) return name;
  return new Intl.DisplayNames(presentLocale(), { type: 'language' }).of(code) ?? name;
}
