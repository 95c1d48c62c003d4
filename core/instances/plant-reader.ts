import { join } from 'node:path';
import { compareVersions, parseVersion } from '../../shared/domain/versions.ts';
import type { Files } from '../platform/ports.ts';
import type { InstanceManagerValues } from '../windows/index.ts';
import { findEntry } from './find-files.ts';
import { readInstance } from './instance-reader.ts';
import type { InstanceFolder } from './instance-reader.ts';
import type { MappedRecord } from './mapping-rules.ts';
import { instancesWithRegistry, serverWithRegistry } from './registry-values-rules.ts';
import { readServices } from './services.ts';
import { productPorts, withServices } from './services-rules.ts';
import { numberSetting, textSetting } from './setting-values.ts';
import type { SettingsMapping } from './settings-mapping.ts';
import { readSettings } from './settings-reader.ts';
import { speaksOf, toInstanceSettings, toServerSettings } from './settings-rules.ts';
import type { PlantInstance, PlantReading, PlantRequest, ServerSettings } from './types.ts';

interface ServerReading {
  readonly server: ServerSettings | null;
  readonly records: readonly MappedRecord[];
  readonly place: string;
  readonly problems: readonly string[];
  readonly denied: boolean;
}

/**
 * Looks at the product's root folder: instances, versions, the settings files, newest runs and, on Windows, services.
 * A listing with a few small files; follows no link. Rejects with the system's error when the root cannot be listed.
 */
export async function readPlant(request: PlantRequest): Promise<PlantReading> {
  const { platform, root, settings, mapping, signal, windows } = request;
  const pattern = textSetting(settings, 'services.pattern', '^APS\\b');
  const asked = readServices(windows, { root, pattern, signal });
  const [folders, software, server] = await Promise.all([
    findInstanceFolders(platform.files, root),
    readSoftware(platform.files, root),
    readServer(platform, mapping, root),
  ]);
  const { services, listening, problems: unasked } = await asked;
  const read = await Promise.all(
    folders.found.map((folder) => readInstance({ ...request, folder, server, software: software.versions })),
  );
  const registry = await askRegistry(request);
  const inFiles = [...read.map((one) => one.instance), ...onlyInSettings(server, folders.found)];
  const known = registry.found === undefined ? inFiles : instancesWithRegistry(inFiles, mapping, registry.found);
  const manager =
    registry.found === undefined ? server.server : serverWithRegistry(server.server, mapping, registry.found);
  const { instances, others } = withServices(known, services ?? []);
  return {
    root,
    instances,
    server: manager,
    softwareVersions: software.versions,
    hasSoftware: software.exists,
    otherServices: others,
    servicesAsked: services !== undefined,
    ...portsOf(listening, instances, manager, settings),
    problems: [
      ...folders.problems,
      ...server.problems,
      ...read.flatMap((one) => one.problems),
      ...unasked,
      ...registry.problems,
    ],
    denied: folders.denied || server.denied || read.some((one) => one.denied),
  };
}

/** The Instance Manager's values where its key was set; nothing else. */
async function askRegistry({ windows, settings, signal }: PlantRequest): Promise<{
  readonly found: InstanceManagerValues | undefined;
  readonly problems: readonly string[];
}> {
  if (windows === undefined || textSetting(settings, 'registry.instanceManagerKey', '') === '')
    return { found: undefined, problems: [] };
  const answer = await windows.ask('instanceManager', { signal });
  return answer.ok ? { found: answer.value, problems: [] } : { found: undefined, problems: [answer.error.message] };
}

function portsOf(
  listening: readonly number[] | undefined,
  instances: readonly PlantInstance[],
  server: ServerSettings | null,
  settings: PlantRequest['settings'],
): Pick<PlantReading, 'listening' | 'compatibilityListens'> {
  if (listening === undefined) return { listening: null, compatibilityListens: null };
  const compatibility = numberSetting(settings, 'ports.compatibility', 7990);
  const ours = productPorts(listening, instances, {
    secure: numberSetting(settings, 'ports.secure', 7991),
    compatibility,
    manager: server?.managerPort ?? null,
    range: textSetting(settings, 'ports.instances', '8001-8020'),
  });
  return { listening: ours, compatibilityListens: listening.includes(compatibility) };
}

export interface FoundFolders {
  readonly found: readonly InstanceFolder[];
  readonly problems: readonly string[];
  readonly denied: boolean;
}

/** The folders of a root that hold `System/Data`. Follows no link, reads no file. */
export async function findInstanceFolders(files: Files, root: string): Promise<FoundFolders> {
  const entries = await files.list(root);
  const problems = linkProblems(entries.filter(({ kind }) => kind === 'link').length);
  let denied = false;
  const found: InstanceFolder[] = [];
  for (const { name } of entries.filter(({ kind }) => kind === 'folder')) {
    try {
      const dataPath = await systemData(files, join(root, name));
      if (dataPath !== undefined) found.push({ name, path: join(root, name), dataPath });
    } catch {
      denied = true;
      problems.push('One folder of the root could not be looked into: the system refused it.');
    }
  }
  return { found, problems, denied };
}

function linkProblems(links: number): string[] {
  if (links === 0) return [];
  return [
    links === 1
      ? 'One entry of the root folder leads elsewhere and was not followed.'
      : `${links} entries of the root folder lead elsewhere and were not followed.`,
  ];
}

async function systemData(files: Files, folder: string): Promise<string | undefined> {
  const system = await findEntry(files, folder, 'System');
  if (system?.kind !== 'folder') return undefined;
  const data = await findEntry(files, join(folder, system.name), 'Data');
  return data?.kind === 'folder' ? join(folder, system.name, data.name) : undefined;
}

async function readSoftware(
  files: Files,
  root: string,
): Promise<{ readonly versions: string[]; readonly exists: boolean }> {
  const folder = await findEntry(files, root, 'Software');
  if (folder?.kind !== 'folder') return { versions: [], exists: false };
  const entries = await files.list(join(root, folder.name));
  const versions = entries.flatMap(({ name, kind }) => (kind === 'folder' ? (parseVersion(name) ?? []) : []));
  return { versions: versions.sort(compareVersions).map(({ raw }) => raw), exists: true };
}

async function readServer(
  platform: PlantRequest['platform'],
  mapping: SettingsMapping,
  root: string,
): Promise<ServerReading> {
  const outcome = await readSettings(platform.files, mapping, 'server-settings', root, platform.system);
  const nothing = { server: null, records: [], place: '' };
  if (outcome.state === 'absent') return { ...nothing, problems: [], denied: false };
  if (outcome.state !== 'ok') {
    const how = outcome.state === 'denied' ? 'was refused by the system' : 'is not a settings file that can be read';
    return { ...nothing, problems: [`${outcome.place} ${how}.`], denied: outcome.state === 'denied' };
  }
  const { place, records } = outcome.reading;
  const [server] = records.get('server') ?? [];
  if (server === undefined)
    return { ...nothing, problems: [`${place} names its elements otherwise than assumed.`], denied: false };
  const instances = server.records.get('instance') ?? [];
  return { server: toServerSettings(server, place), records: instances, place, problems: [], denied: false };
}

/** Instances that the settings name and that have no folder here: hosted, moved, or removed by hand. */
function onlyInSettings(server: ServerReading, folders: readonly InstanceFolder[]): PlantInstance[] {
  const records = server.records.filter((record) => !folders.some(({ name }) => speaksOf(record, name)));
  return records.flatMap((record) => {
    const settings = toInstanceSettings(record, server.place);
    if (settings === undefined) return [];
    const ports = settings.services.flatMap(({ port }) => (port === null ? [] : [port]));
    const { name, version, services } = settings;
    return [{ name, path: null, dataPath: null, settings, version, services, ports, lastStartAt: null, schedule: {} }];
  });
}
