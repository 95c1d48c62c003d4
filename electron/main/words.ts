import { languageOf } from '../../shared/i18n/languages.ts';
import type { Language, LanguageChoice } from '../../shared/i18n/languages.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import type { DesktopWords } from './words/types.ts';
import { zhHans } from './words/zh-hans.ts';

const WORDS: Readonly<Record<Language, DesktopWords>> = { en, 'zh-Hans': zhHans, de, es };

const listeners = new Set<(language: Language) => void>();
let present: Language = 'en';

/** The desktop's words in the language it speaks now: imports follow. */
export let words: DesktopWords = en;

/** Speaks the language of a choice; `preferred` are the system's languages, the first one first. */
export function speakDesktop(choice: LanguageChoice, preferred: readonly string[]): void {
  const language = languageOf(choice, preferred);
  if (language === present) return;
  present = language;
  words = WORDS[language];
  for (const listener of listeners) listener(language);
}

/** The language the desktop speaks now. */
export function desktopLanguage(): Language {
  return present;
}

/** Called when the desktop begins to speak another language: what stands there already is drawn again. */
export function onDesktopLanguage(listener: (language: Language) => void): void {
  listeners.add(listener);
}
