import { useEffect, useSyncExternalStore } from 'react';
import { useRead } from './core.tsx';

/** The colours a person may choose, in the order in which they are offered. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type ThemeName = 'light' | 'dark';

/** Remembered outside the core so that the first picture already has the right colours. */
const KEY = 'companion-theme';
const dark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function isChoice(value: unknown): value is ThemeChoice {
  return THEME_CHOICES.some((one) => one === value);
}

function remembered(): ThemeChoice {
  const value = localStorage.getItem(KEY);
  return isChoice(value) ? value : 'system';
}

function subscribe(listener: () => void): () => void {
  const query = dark();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Light or dark, following the person's choice and, where that is "system", the system at once. */
export function useTheme(): ThemeName {
  const setting = useRead('settings.get', { key: 'ui.theme' }).data?.value;
  const choice = isChoice(setting) ? setting : remembered();
  const systemDark = useSyncExternalStore(subscribe, () => dark().matches);
  useEffect(() => localStorage.setItem(KEY, choice), [choice]);
  if (choice === 'system') return systemDark ? 'dark' : 'light';
  return choice;
}
