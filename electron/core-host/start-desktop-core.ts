import { join } from 'node:path';
import {
  createCore,
  createIds,
  dataFolder,
  dataLayout,
  nodeFiles,
  serveFailedCore,
  systemClock,
  systemFacts,
} from '../../core/app/index.ts';
import type { CoreDeps } from '../../core/app/index.ts';
import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { runCoreHost } from './run-core-host.ts';
import type { HostedCore } from './run-core-host.ts';
import type { HostTransport } from './transport.ts';

const APP_NAME = 'Support Companion';

/** The whole life of the desktop's core: both entries differ only in their way to the desktop. */
export function startDesktopCore(transport: HostTransport): void {
  const system = systemFacts();
  const dataDir = dataFolder(system, argument('--data'), process.cwd());
  const appVersion = argument('--app-version') ?? '0.0.0';
  runCoreHost({
    transport,
    appVersion,
    dataFolder: dataDir,
    start: (host) =>
      startCore({
        dataDir,
        face: 'desktop',
        app: { name: APP_NAME, version: appVersion },
        resourcesDir: join(import.meta.dirname, '..', 'resources'),
        host,
      }),
    exit: (code) => process.exit(code),
  });
}

/** The core, or where its data could not be opened, what says so and carries out a way out. */
async function startCore(deps: CoreDeps): Promise<HostedCore> {
  try {
    const core = await createCore(deps);
    if (!core.ok) return failedCore(deps, core.error);
    core.value.startBackground();
    return core.value;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return failedCore(deps, failure('internal', 'The data could not be opened because of a mistake inside the app.'));
  }
}

function failedCore(deps: CoreDeps, error: Failure): HostedCore {
  const failed = {
    error,
    layout: dataLayout(deps.dataDir, systemFacts().platform),
    files: nodeFiles,
    clock: systemClock,
    ids: createIds(systemClock),
    appVersion: deps.app.version,
  };
  return { serve: (wire) => serveFailedCore(wire, failed), close: () => Promise.resolve() };
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}
