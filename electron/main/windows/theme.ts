import { nativeTheme } from 'electron';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';
import { followSetting } from './follow-setting.ts';

const SOURCES = ['system', 'light', 'dark'] as const;

/** Lets the system's parts of the window (buttons, scroll bars, menus) follow the colours the person chose. */
export function setupTheme(core: CoreSupervisor): void {
  followSetting(core, 'ui.theme', (value) => {
    const source = SOURCES.find((known) => known === value);
    if (source !== undefined) nativeTheme.themeSource = source;
  });
}
