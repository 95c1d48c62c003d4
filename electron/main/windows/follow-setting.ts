import { contract, createClient, events, portWire } from '../../../shared/contract/index.ts';
import type { CoreSupervisor } from '../core-supervisor/supervisor.ts';

/** Gives a setting's value each time the core is ready and whenever a setting changes; undefined when it could not be read. */
export function followSetting(core: CoreSupervisor, key: string, apply: (value: unknown) => void): void {
  core.subscribe((state) => {
    if (state.phase === 'ready') void follow(core, key, apply);
  });
}

async function follow(core: CoreSupervisor, key: string, apply: (value: unknown) => void): Promise<void> {
  const port = core.open();
  if (port === undefined) return;
  const client = createClient(portWire(port), { contract, events });
  const read = async (): Promise<void> => {
    const answer = await client.call('settings.get', { key });
    apply(answer.ok ? answer.value.value : undefined);
  };
  client.on('settings.changed', () => void read());
  await read();
}
