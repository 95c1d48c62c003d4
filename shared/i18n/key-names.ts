import type { Language } from './languages.ts';

/** Keys that have a name of their own on the keyboards of each language; the rest are what stands on them. */
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  'zh-Hans': {},
  de: { Ctrl: 'Strg', Shift: 'Umschalt', Enter: 'Eingabe', Home: 'Pos1' },
  es: { Shift: 'Mayús', Enter: 'Intro', Home: 'Inicio' },
};
/** How Electron and the page's events name what stands on keyboards in short. */
const SHORT: Readonly<Record<string, string>> = { Control: 'Ctrl', CommandOrControl: 'Ctrl', Escape: 'Esc' };

/** Keys joined by `+`, as a keyboard of the language names them: "Ctrl+K", in German "Strg+K". Pure. */
export function keysIn(language: Language, keys: string): string {
  const names = NAMES[language];
  return keys
    .split('+')
    .map((key) => SHORT[key] ?? key)
    .map((key) => names[key] ?? key)
    .join('+');
}
