import { runCoreHost } from '../../../../electron/core-host/run-core-host.ts';
import type { HostedCore } from '../../../../electron/core-host/run-core-host.ts';
import type { HostTransport } from '../../../../electron/core-host/transport.ts';
import { contract, serve } from '../../../../shared/contract/index.ts';
import type { CoreHandlers } from '../../../../shared/contract/index.ts';
import { fail } from '../../../../shared/errors.ts';
import { ok } from '../../../../shared/result.ts';

/**
 * A core without SQLite, which the stand-in runtime cannot load: the real host code and the real contract, with just
 * enough behind it to see both directions, and an end that takes as long as it is told.
 */
export function runFakeCore(transport: HostTransport): void {
  runCoreHost({
    transport,
    appVersion: '0.0.0',
    dataFolder: '/nowhere',
    start: async (host) => {
      const refused = Object.fromEntries(
        Object.keys(contract).map((name) => [name, () => fail('unavailable', `Not in this core: ${name}.`)]),
      ) as unknown as CoreHandlers;
      const handlers: CoreHandlers = {
        ...refused,
        'system.state': () => ok({ state: 'ready', failure: null, waysOut: [] }),
        'profile.get': () => ok({ userId: String(process.pid), name: '', email: '', timeZone: 'Etc/UTC' }),
        'files.chooseFolder': ({ title }) => host.call('host.openFolder', { title }),
      };
      const core: HostedCore = {
        serve: (wire) => {
          const options = { contract, handlers, app: '0.0.0', newId: () => 'id', report: () => undefined };
          serve(wire, options).emit('cases.changed', { ids: ['from-the-core'] });
        },
        close: () => (process.env['FAKE_CORE_HANGS'] === '1' ? new Promise(() => undefined) : Promise.resolve()),
      };
      return core;
    },
    exit: (code) => process.exit(code),
  });
}
