import { randomUUID } from 'node:crypto';
import { app } from 'electron';
import type { HostContract } from '../../../shared/contract/host.ts';
import type { Handlers } from '../../../shared/contract/index.ts';
import type { Launch } from '../launch.ts';
import { log } from '../log.ts';
import { chooseCoreHost } from './choose-core-host.ts';
import { coreFiles } from './core-locations.ts';
import type { StartCoreProcess } from './core-process.ts';
import { startNodeChild } from './node-child-host.ts';
import { createSupervisor } from './supervisor.ts';
import type { CoreSupervisor, SupervisorClock } from './supervisor.ts';
import { startUtility } from './utility-host.ts';

const systemClock: SupervisorClock = {
  monotonic: () => performance.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The supervisor of this app's core; it starts nothing yet. `env` is the core's, with the portals' tokens. */
export function setupCore(launch: Launch, env: Environment, host: Handlers<HostContract>): CoreSupervisor {
  return createSupervisor({
    start: starter(launch, env),
    host,
    clock: systemClock,
    app: app.getVersion(),
    newId: randomUUID,
    report: log,
  });
}

function starter(launch: Launch, env: Environment): StartCoreProcess {
  const files = coreFiles({
    platform: process.platform,
    isPackaged: app.isPackaged,
    appPath: app.getAppPath(),
    resourcesPath: process.resourcesPath,
  });
  const args = [...launch.coreArgs, '--app-version', app.getVersion()];
  if (chooseCoreHost(process.versions, env) === 'utility') {
    return () => startUtility({ script: files.utility, args, env });
  }
  return () => startNodeChild({ node: files.node, before: files.beforeNodeChild, script: files.nodeChild, args, env });
}
