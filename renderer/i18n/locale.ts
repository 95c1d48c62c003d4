import type { Language } from '../../shared/i18n/languages.ts';

/** How dates and numbers are written in each language: 24 hours, day before month. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN', de: 'de-DE', es: 'es-ES' };

// Dates and numbers are written in many rules that take no words: one window speaks one language at a time.
let present: Language = 'en';

/** The language the window speaks now. */
export function presentLanguage(): Language {
  return present;
}

/** Lets dates, numbers and lists follow the words; called where the words change, nowhere else. */
export function speak(language: Language): void {
  present = language;
}

/** The locale of the present language, for `Intl`. */
export function presentLocale(): string {
  return LOCALES[present];
}
