import { useEffect, useEffectEvent } from 'react';

/** Whether a dialog or a menu is open; the keys are its own then. */
export const isDialogOpen = (): boolean =>
  document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** A key of the whole window. Keys that something nearer has used (a menu, a dialog) are left alone. */
export function useShortcut(
  matches: (event: KeyboardEvent) => boolean,
  action: ((event: KeyboardEvent) => void) | undefined,
): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (action === undefined || event.defaultPrevented || event.repeat || !matches(event)) return;
    if (isDialogOpen()) return;
    event.preventDefault();
    action(event);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => handle(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

export const isCtrlEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
/** Ctrl (or Cmd) and a letter, without Shift or Alt. */
export const isCtrl =
  (key: string) =>
  (event: KeyboardEvent): boolean =>
    event.key.toLowerCase() === key && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
export const isEscape = (event: KeyboardEvent): boolean => event.key === 'Escape';
/** A plain key, with Shift or without, pressed while no field is being written in. */
export const isPlainKey =
  (key: string) =>
  (event: KeyboardEvent): boolean => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return false;
    const at = event.target;
    return !(at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select')));
  };
