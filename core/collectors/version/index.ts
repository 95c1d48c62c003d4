import { join } from 'node:path';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import type { CollectContext, Collector, CollectorOutput } from '../types.ts';
import { packedVersions, versionFacts, versionsAmong, versionSummary } from './version-rules.ts';
import type { VersionFindings } from './version-rules.ts';

interface ClientsReading {
  readonly versions: readonly string[];
  /** Why a folder that the person set could not be read, in words. */
  readonly problem?: string;
}

/**
 * Installed versions: of the server (folders below `Software`), of clients on this machine, of the Instance Manager and
 * of each instance, each with its source. Versions are compared by number and kept as written.
 */
export const versionCollector: Collector = {
  id: 'version',
  timeLimitMs: 30_000,
  profiles: ['minimal', 'standard', 'full'],
  groups: ['versions'],
  needsRoot: true,
  collect: async (context) => {
    context.progress('looks at Software and the clients');
    const [plant, clients] = await Promise.all([context.plant(), readClients(context)]);
    const found: VersionFindings = {
      server: plant === undefined ? [] : versionsAmong(plant.softwareVersions),
      clients: clients.versions,
      instanceManager: plant?.server?.instanceManagerVersion ?? null,
      instances: (plant?.instances ?? []).map(({ name, version }) => ({ name, version })),
    };
    return {
      ...toOutput(found, context.platform.system),
      ...ending(found, plant?.hasSoftware === true, clients.problem),
    };
  },
};

function ending(
  found: VersionFindings,
  hasSoftware: boolean,
  problem: string | undefined,
): Pick<CollectorOutput, 'outcome' | 'reason'> {
  const nothing = found.server.length + found.clients.length === 0 && found.instanceManager === null;
  if (nothing && found.instances.every(({ version }) => version === null)) {
    return { outcome: 'absent', reason: problem ?? 'No installed version was found: there is no Software folder.' };
  }
  if (problem !== undefined) return { outcome: 'partial', reason: problem };
  if (!hasSoftware && found.instances.length > 0) {
    return { outcome: 'partial', reason: 'There is no Software folder, so installed versions could not be listed.' };
  }
  return { outcome: 'ok' };
}

function toOutput(found: VersionFindings, names: OwnNames): Omit<CollectorOutput, 'outcome' | 'reason'> {
  return {
    summary: versionSummary(found),
    count: found.server.length + found.clients.length + (found.instanceManager === null ? 0 : 1),
    facts: versionFacts(found),
    findings: [],
    files: [
      {
        path: 'facts/version.json',
        kind: 'facts',
        source: 'version collector',
        text: `${JSON.stringify(packedVersions(found, names), null, 2)}\n`,
      },
    ],
    withheld: [],
  };
}

/** The folder of installed clients: the person's setting, else the usual place of this account on Windows. */
function clientsFolder(context: CollectContext): { readonly path: string; readonly isSet: boolean } | undefined {
  const setting = context.settings.get('clients.folder');
  if (typeof setting === 'string' && setting !== '') return { path: setting, isSet: true };
  const { system } = context.platform;
  const roaming = system.platform === 'win32' ? system.env('APPDATA') : undefined;
  return roaming === undefined ? undefined : { path: join(roaming, 'PlanetTogether, Inc', 'Clients'), isSet: false };
}

async function readClients(context: CollectContext): Promise<ClientsReading> {
  const folder = clientsFolder(context);
  if (folder === undefined) return { versions: [] };
  try {
    const entries = await context.platform.files.list(folder.path);
    return { versions: versionsAmong(entries.filter(({ kind }) => kind === 'folder').map(({ name }) => name)) };
  } catch {
    return folder.isSet
      ? { versions: [], problem: 'The folder of client versions named in the settings could not be read.' }
      : { versions: [] };
  }
}
