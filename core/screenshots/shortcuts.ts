import type { ShortcutState } from '../../shared/domain/pictures.ts';
import type { Host } from '../attachments/index.ts';
import type { Settings } from '../settings/index.ts';

/** Which keys the system gave to the app. */
export interface Shortcuts {
  report(): ShortcutState;
  step(): ShortcutState;
  /** Asks the system again: a setting changed, or a recording began or ended. */
  ask(isRecording: boolean): Promise<void>;
}

const UNKNOWN: ShortcutState = { keys: null, state: 'unknown' };

/** Nothing is asked for before `ask`; where there is no desktop the state stays unknown. */
export function createShortcuts(deps: {
  readonly host: Host;
  readonly settings: Settings;
  readonly changed: () => void;
}): Shortcuts {
  const { host, settings } = deps;
  let report = UNKNOWN;
  let step = UNKNOWN;
  const wanted = (key: 'screenshots.shortcut' | 'screenshots.stepShortcut'): string | null =>
    settings.get('screenshots.enabled') && settings.get(key) !== '' ? settings.get(key) : null;
  return {
    report: () => report,
    step: () => step,
    ask: async (isRecording) => {
      const keys = {
        report: wanted('screenshots.shortcut'),
        // Other programs keep their keys while nothing is recorded.
        step: isRecording ? wanted('screenshots.stepShortcut') : null,
      };
      const given = await host.call('host.shortcuts', keys);
      report = given.ok ? stateOf(keys.report, given.value.report) : UNKNOWN;
      step = given.ok ? stateOf(keys.step, given.value.step) : UNKNOWN;
      deps.changed();
    },
  };
}

function stateOf(keys: string | null, isGiven: boolean): ShortcutState {
  if (keys === null) return { keys, state: 'off' };
  return { keys, state: isGiven ? 'on' : 'taken' };
}
