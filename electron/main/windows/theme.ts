import { nativeTheme } from 'electron';
import { contract, createClient, events, portWire } from '../../../shared/contract/index.ts';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';

const SOURCES = ['system', 'light', 'dark'] as const;

/** Lets the system's parts of the window (buttons, scroll bars, menus) follow the colours the person chose. */
export function setupTheme(core: CoreSupervisor): void {
  core.subscribe((state) => {
    if (state.phase === 'ready') void follow(core);
  });
}

async function follow(core: CoreSupervisor): Promise<void> {
  const port = core.open();
  if (port === undefined) return;
  const client = createClient(portWire(port), { contract, events });
  const apply = async (): Promise<void> => {
    const answer = await client.call('settings.get', { key: 'ui.theme' });
    const source = SOURCES.find((known) => answer.ok && known === answer.value.value);
    if (source !== undefined) nativeTheme.themeSource = source;
  };
  client.on('settings.changed', () => void apply());
  await apply();
}
