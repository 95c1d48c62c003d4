import { app } from 'electron';
import { contract, createClient, events, portWire } from '../../../shared/contract/index.ts';
import { isLanguageChoice } from '../../../shared/i18n/languages.ts';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';
import { speakDesktop } from '../words.ts';

/** Lets tray, notifications and dialogs speak the language the person chose; the system's before the core has said it. */
export function setupLanguage(core: CoreSupervisor): void {
  speakDesktop('system', app.getPreferredSystemLanguages());
  core.subscribe((state) => {
    if (state.phase === 'ready') void follow(core);
  });
}

async function follow(core: CoreSupervisor): Promise<void> {
  const port = core.open();
  if (port === undefined) return;
  const client = createClient(portWire(port), { contract, events });
  const apply = async (): Promise<void> => {
    const answer = await client.call('settings.get', { key: 'ui.language' });
    const choice = answer.ok ? answer.value.value : undefined;
    if (isLanguageChoice(choice)) speakDesktop(choice, app.getPreferredSystemLanguages());
  };
  client.on('settings.changed', () => void apply());
  await apply();
}
