import { globalShortcut } from 'electron';
import { log } from '../log.ts';

interface Keys {
  readonly report: string | null;
  readonly step: string | null;
}

/** Keys that reach the app whatever program is in front. Only these two are heard, and only that they were pressed. */
export interface Shortcuts {
  /** Gives the keys from before back, asks for these, and says which the system gave. */
  take(keys: Keys): { readonly report: boolean; readonly step: boolean };
}

export function createShortcuts(act: { readonly report: () => void; readonly step: () => void }): Shortcuts {
  return {
    take: ({ report, step }) => {
      globalShortcut.unregisterAll();
      return { report: take(report, act.report), step: take(step, act.step) };
    },
  };
}

/** False when another program has the keys, or the system knows none such. */
function take(keys: string | null, act: () => void): boolean {
  if (keys === null) return false;
  try {
    return globalShortcut.register(keys, act);
  } catch (error) {
    log('shortcut.refused', { error: String(error) });
    return false;
  }
}
