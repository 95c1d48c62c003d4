import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage } from '../../shared/i18n/languages.ts';
import type { Language } from '../../shared/i18n/languages.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { speak } from './locale.ts';
import { withMany } from './words.ts';
import { zhHans } from './zh-hans/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/**
 * All words of the window. Texts are in the bundle, so the first picture already has them, and `changeLanguage`
 * switches at once. Dates and numbers follow the words.
 */
export function createWords(language: Language = 'en'): i18n {
  const words = createInstance();
  words.on('languageChanged', (next) => speak(isLanguage(next) ? next : 'en'));
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: {
      en: { translation: en },
      'zh-Hans': { translation: zhHans },
      de: { translation: de },
      es: { translation: withMany(es) },
    },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  speak(language);
  return words;
}
