import { app } from 'electron';
import { isLanguageChoice } from '../../../shared/i18n/languages.ts';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';
import { speakDesktop } from '../words.ts';
import { followSetting } from './follow-setting.ts';

/** Lets tray, notifications and dialogs speak the language the person chose; the system's before the core has said it. */
export function setupLanguage(core: CoreSupervisor): void {
  speakDesktop('system', app.getPreferredSystemLanguages());
  followSetting(core, 'ui.language', (value) => {
    if (isLanguageChoice(value)) speakDesktop(value, app.getPreferredSystemLanguages());
  });
}
