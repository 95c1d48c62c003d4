import type { Host } from '../attachments/index.ts';
import { createNet, createProbes, createSystemProxy } from '../platform/net/index.ts';
import type { SystemProxy } from '../platform/net/index.ts';
import {
  createFileLog,
  createIds,
  createLoadProbe,
  createSecrets,
  nodeExec,
  nodeFiles,
  silentLog,
  systemClock,
  systemFacts,
} from '../platform/node/index.ts';
import { dataLayout } from '../platform/paths.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Platform } from '../platform/ports.ts';
import type { ClosedData } from '../storage/index.ts';
import type { CoreDeps } from './deps.ts';

/** Settings that the platform needs but that are read from the database it opens. */
export interface LateSettings {
  get: ((key: 'net.proxy' | 'net.caFile') => string) | undefined;
}

/** The layout of a data folder of this machine, whatever system the core is told it is on: its files are real. */
export function layoutHere(dataDir: string): DataLayout {
  return dataLayout(dataDir, systemFacts().platform);
}

/** The Node platform with whatever a test replaces. */
export function createPlatform(deps: CoreDeps, late: LateSettings): Platform {
  const system = deps.platform?.system ?? systemFacts();
  const layout = layoutHere(deps.dataDir);
  const clock = deps.platform?.clock ?? systemClock;
  const files = deps.platform?.files ?? nodeFiles;
  const exec = deps.platform?.exec ?? nodeExec;
  const way = {
    clock,
    files,
    exec,
    system,
    appVersion: deps.app.version,
    setting: (key: 'net.proxy' | 'net.caFile') => late.get?.(key) ?? '',
    ...(deps.host === undefined
      ? {}
      : { systemProxy: askDesktop(deps.host, createSystemProxy({ clock, exec, system })) }),
  };
  return {
    clock,
    files,
    exec,
    system,
    secrets: deps.platform?.secrets ?? createSecrets(layout.root),
    ids: deps.platform?.ids ?? createIds(clock),
    log: deps.platform?.log ?? (deps.face === 'test' ? silentLog : createFileLog(layout.log)),
    net: deps.platform?.net ?? createNet(way),
    probes: deps.platform?.probes ?? createProbes(way),
    openLoad: deps.platform?.openLoad ?? (() => createLoadProbe()),
  };
}

/** The little that work on a data folder needs which nobody has open. */
export function closedData(deps: Pick<CoreDeps, 'dataDir' | 'face' | 'platform'>): ClosedData {
  return {
    dataDir: deps.dataDir,
    face: deps.face,
    pid: process.pid,
    system: systemFacts(),
    clock: deps.platform?.clock ?? systemClock,
    files: deps.platform?.files ?? nodeFiles,
    secrets: deps.platform?.secrets ?? createSecrets(layoutHere(deps.dataDir).root),
  };
}

/** The desktop resolves proxy scripts too; where it does not answer, what the system's own settings say counts. */
function askDesktop(host: Host, otherwise: SystemProxy): SystemProxy {
  return async (url) => {
    const answer = await host.call('host.resolveProxy', { url: url.href }, { timeoutMs: 5000 });
    if (!answer.ok) return otherwise(url);
    return answer.value.proxy ?? (await otherwise(url));
  };
}
