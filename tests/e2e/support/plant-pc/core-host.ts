// The desktop's core on the made-up PC: the product's own core and the product's own way to the desktop, with the ports of
// that PC. Started in the place of out/core/node-child.cjs by the app that `makePlantApp` makes.
import { join } from 'node:path';
import { createCore } from '../../../../core/app/index.ts';
import { nodeChildTransport } from '../../../../electron/core-host/node-child-transport.ts';
import { runCoreHost } from '../../../../electron/core-host/run-core-host.ts';
import { machineAt, PLANT_PC_NOW } from './machine-at.ts';

function argument(name: string): string {
  const value = process.argv[process.argv.indexOf(name) + 1];
  if (!process.argv.includes(name) || value === undefined) throw new Error(`Without ${name}.`);
  return value;
}

const dataDir = argument('--data');
const version = argument('--app-version');
runCoreHost({
  transport: nodeChildTransport(),
  appVersion: version,
  dataFolder: dataDir,
  start: async (host) => {
    const core = await createCore({
      dataDir,
      face: 'desktop',
      app: { name: 'Support Companion', version },
      // As seen from where it is bundled to, `.cache/plant-pc/core`.
      resourcesDir: join(import.meta.dirname, '..', '..', '..', 'resources'),
      host,
      platform: machineAt(Number(process.env[PLANT_PC_NOW]), 'app').platform,
    });
    if (!core.ok) throw new Error(core.error.message);
    core.value.startBackground();
    return core.value;
  },
  exit: (code) => process.exit(code),
});
