import { isKeys, SHORTCUTS } from '../../components/shortcuts.ts';
import { isPlainKey, useShortcut } from '../../components/use-shortcut.ts';
import { go } from '../../data/router.ts';
import { keysOfPlace, PLACES } from '../frame/places.ts';
import { usePalette } from './palette-store.ts';

const keysOf = (name: (typeof SHORTCUTS.everywhere)[number]['name']): readonly string[] =>
  SHORTCUTS.everywhere.find((one) => one.name === name)?.keys ?? [];

const isOf = (name: Parameters<typeof keysOf>[0]) => {
  const tests = keysOf(name).map((keys) => isKeys(keys));
  return (event: KeyboardEvent): boolean => tests.some((test) => test(event));
};

const isPalette = isOf('palette');
const isReport = isOf('report');
const isSettings = isOf('settings');
const isF1 = isKeys('F1');
const isQuestion = isPlainKey('?');
const PLACE_KEYS = PLACES.map(({ name, href }) => ({ is: isKeys(keysOfPlace(name)), href }));
const placeOf = (event: KeyboardEvent): string | undefined => PLACE_KEYS.find(({ is }) => is(event))?.href;
const isPlace = (event: KeyboardEvent): boolean => placeOf(event) !== undefined;

// A question mark is typed with Shift on some keyboards and without on others, and never while a text is written.
const isHelp = (event: KeyboardEvent): boolean => isF1(event) || isQuestion(event);

/** The keys that work on every screen. */
export function useWindowKeys(): void {
  const show = usePalette((state) => state.show);
  useShortcut(isPalette, () => show('palette'));
  useShortcut(isHelp, () => show('keys'));
  useShortcut(isReport, () => go('/report/new'));
  useShortcut(isSettings, () => go('/settings'));
  useShortcut(isPlace, (event) => go(placeOf(event) ?? '/'));
}
