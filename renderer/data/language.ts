import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguageChoice, languageOf } from '../../shared/i18n/languages.ts';
import type { Language, LanguageChoice } from '../../shared/i18n/languages.ts';
import { useRead } from './core.tsx';

/** Remembered outside the core so that the first picture already speaks the right language. */
const KEY = 'companion-language';

function rememberedChoice(): LanguageChoice {
  const value = localStorage.getItem(KEY);
  return isLanguageChoice(value) ? value : 'system';
}

/** The language to begin with, before the core has answered. */
export function rememberedLanguage(): Language {
  return languageOf(rememberedChoice(), navigator.languages);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('languagechange', listener);
  return () => window.removeEventListener('languagechange', listener);
}

/** Speaks the language of the person's choice, at once, and tells the page which it is (voices, fonts, line breaks). */
export function useLanguage(): void {
  const { i18n } = useTranslation();
  const setting = useRead('settings.get', { key: 'ui.language' }).data?.value;
  const choice = isLanguageChoice(setting) ? setting : rememberedChoice();
  const preferred = useSyncExternalStore(subscribe, () => navigator.languages.join(' '));
  const language = languageOf(choice, preferred.split(' '));
  useEffect(() => localStorage.setItem(KEY, choice), [choice]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
  }, [i18n, language]);
}
