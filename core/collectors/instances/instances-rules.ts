import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import type { Fact, Finding, WithheldEntry } from '../../../shared/domain/evidence.ts';
import type { PlantInstance, PlantReading, PlantService } from '../types.ts';

const INTERFACE_SERVICE = /interface/i;

/** Ports as people write them: "8001 to 8005", "8001, 8003". Pure. */
export function portsText(ports: readonly number[]): string | null {
  const [first] = ports;
  const last = ports.at(-1);
  if (first === undefined || last === undefined) return null;
  const isRun = ports.length > 2 && last - first === ports.length - 1;
  return isRun ? `${first} to ${last}` : ports.join(', ');
}

function instanceFacts(one: PlantInstance): Fact[] {
  const group = 'instances';
  const fact = (key: string, value: Fact['value'], unit?: string): Fact =>
    unit === undefined
      ? { group, key: `${one.name}/${key}`, value }
      : { group, key: `${one.name}/${key}`, value, unit };
  return [
    fact('version', one.version?.value ?? null),
    fact('ports', portsText(one.ports)),
    fact('lastStart', one.lastStartAt),
    fact('folders', one.path !== null),
    fact('activeDirectoryLogin', one.settings?.activeDirectoryLogin ?? null),
    fact('acceptWebTransmissions', one.settings?.acceptWebTransmissions ?? null),
    ...(one.settings?.connections ?? []).map(({ purpose, type, timeoutSeconds }) =>
      fact(`connection/${purpose}`, timeoutSeconds === null ? type : `${type}, ${timeoutSeconds} s`),
    ),
    ...Object.entries(one.schedule).map(([task, minutes]) => fact(`every/${task}`, minutes, 'min')),
  ];
}

function serviceFacts(instance: string, service: PlantService): Fact[] {
  const group = 'services';
  const key = `${instance}/${service.name}`;
  return [
    { group, key: `${key}/startMode`, value: service.startMode },
    ...(service.state === null ? [] : [{ group, key: `${key}/state`, value: service.state }]),
  ];
}

/** Facts for history and comparison. Pure. */
export function plantFacts(plant: PlantReading): Fact[] {
  const listens = plant.compatibilityListens;
  return [
    ...plant.instances.flatMap(instanceFacts),
    ...plant.instances.flatMap((one) => one.services.flatMap((service) => serviceFacts(one.name, service))),
    { group: 'ports', key: 'manager', value: plant.server?.managerPort ?? null },
    { group: 'ports', key: 'compatibilityConnections', value: plant.server?.compatibilityConnections ?? null },
    ...(listens === null ? [] : [{ group: 'ports', key: 'compatibilityListens', value: listens }]),
  ];
}

/** What deserves a look. Pure. */
export function plantChecks(
  plant: PlantReading,
  compatibilityPort: number,
  securePort: number,
  own: OwnNames,
): Finding[] {
  const services = plant.instances.flatMap((one) =>
    one.services.flatMap((service) => serviceChecks(one.name, service, own)),
  );
  return [...services, ...portCheck(plant, compatibilityPort, securePort)];
}

function serviceChecks(instance: string, service: PlantService, own: OwnNames): Finding[] {
  const name = packedName(instance, own);
  if (service.startMode === 'Manual' && INTERFACE_SERVICE.test(service.name)) {
    return [
      {
        id: `services.interface-manual/${name}`,
        level: 'attention',
        title: `Interface Service of ${name} starts by hand`,
        text: 'After a restart of the server nobody can import until somebody starts it.',
        todo: 'Set its start type to Automatic in the Windows services.',
      },
    ];
  }
  if (service.startMode !== 'Automatic' || service.state === null || service.state === 'Running') return [];
  const what = packedName(service.name, own);
  return [
    {
      id: `services.stopped/${name}/${what}`,
      level: 'risk',
      title: `${what} of ${name} does not run`,
      text: 'It is set to start by itself, so it stopped or could not start.',
      todo: 'Look at its last log lines, then start it in the Windows services.',
    },
  ];
}

function portCheck(plant: PlantReading, port: number, securePort: number): Finding[] {
  const listens = plant.compatibilityListens === true;
  if (!listens && plant.server?.compatibilityConnections !== true) return [];
  return [
    {
      id: 'ports.compatibility',
      level: 'advice',
      title: listens ? `Port ${port} listens` : `Connections of old clients are switched on`,
      text: `Port ${port} is for clients that cannot use ${securePort}, which is the more secure one. New installations do not need it.`,
      todo: `When every client uses ${securePort}, switch compatibility connections off in the Instance Manager and restart the services.`,
    },
  ];
}

/** What goes into the bundle: listed fields, names fit to be shown, no absolute path. Pure. */
export function packedPlant(plant: PlantReading, own: OwnNames): unknown {
  return {
    schema: 1,
    server:
      plant.server === null
        ? null
        : { managerPort: plant.server.managerPort, compatibilityConnections: plant.server.compatibilityConnections },
    compatibilityListens: plant.compatibilityListens,
    instances: plant.instances.map((one) => ({
      name: packedName(one.name, own),
      hasFolders: one.path !== null,
      version: one.version?.value ?? null,
      versionSource: one.version?.source ?? null,
      lastStartAt: one.lastStartAt,
      ports: one.ports,
      services: one.services.map((service) => ({ ...service, name: packedName(service.name, own) })),
      activeDirectoryLogin: one.settings?.activeDirectoryLogin ?? null,
      acceptWebTransmissions: one.settings?.acceptWebTransmissions ?? null,
      connections: one.settings?.connections ?? [],
      automaticTasksEveryMinutes: one.schedule,
    })),
  };
}

/** A part of an instance that stays on the machine, in words. */
export interface KeptPart {
  readonly path: string;
  readonly reason: string;
}

const AFTER_REDACTION = 'until the app can take secrets and names out.';
const REASONS: Readonly<Record<string, string>> = {
  alerts: `Log files hold passwords, names and addresses. They stay here ${AFTER_REDACTION}`,
  key: 'Licence keys never leave this machine.',
  scenario: `The scenario data is the plant's whole plan. It stays here ${AFTER_REDACTION}`,
};
const SETTINGS_REASON = `Settings files hold passwords of databases. They stay here ${AFTER_REDACTION}`;
const PROGRAM_REASON = 'Program files are the same everywhere; their versions are in facts/version.json.';
const OTHER_REASON = 'Not needed for a case, so it was not read.';

/** What the product calls its own files and folders; every other name was chosen by somebody and stays here. */
const PRODUCT_NAMES: ReadonlySet<string> = new Set([
  'alerts',
  'aps_serversettings.xml',
  'apsinterfacesettings.xml',
  'apsschedulingagent.exe.config',
  'clientupdaterservice',
  'integrationfiles',
  'key',
  'scenario',
  'server manager',
  'software',
  'updatefiles.config',
]);

/** An entry of a folder, as far as its name matters. */
interface NamedEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

const OTHER_NAMES: Readonly<Record<NamedEntry['kind'], string>> = {
  file: '(another file)',
  folder: '(another folder)',
  link: '(a link)',
  other: '(a device)',
};

/** One name for all of a kind, so that their lines become one with a count. */
function keptName({ name, kind }: NamedEntry): string {
  if (PRODUCT_NAMES.has(name.toLowerCase())) return name;
  return OTHER_NAMES[kind];
}

/** Why a folder of `System/Data` stays here. Recordings speak for themselves in their own collector. Pure. */
export function keptDataFolder(entry: NamedEntry): KeptPart | undefined {
  const lower = entry.name.toLowerCase();
  return lower === 'recordings' ? undefined : { path: keptName(entry), reason: REASONS[lower] ?? OTHER_REASON };
}

/** Why an entry beside `System` stays here. Pure. */
export function keptEntry(entry: NamedEntry): KeptPart {
  const path = keptName(entry);
  if (/^software$/i.test(entry.name)) return { path, reason: PROGRAM_REASON };
  const isSettings = /^(integrationfiles|clientupdaterservice)$|\.(xml|config)$/i.test(entry.name);
  return { path, reason: isSettings ? SETTINGS_REASON : OTHER_REASON };
}

/** Several entries with one path become one line: names that are kept back must not be told apart. Pure. */
export function mergeWithheld(entries: readonly WithheldEntry[]): WithheldEntry[] {
  const merged = new Map<string, WithheldEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.path, entry.reason]);
    const before = merged.get(key);
    merged.set(key, before === undefined ? entry : sum(before, entry));
  }
  return [...merged.values()];
}

function sum(a: WithheldEntry, b: WithheldEntry): WithheldEntry {
  const bytes = a.bytes === undefined || b.bytes === undefined ? {} : { bytes: a.bytes + b.bytes };
  const count = a.count === undefined || b.count === undefined ? {} : { count: a.count + b.count };
  return { path: a.path, reason: a.reason, ...count, ...bytes };
}

/** The line behind the collector's name. Pure. */
export function plantSummary(plant: PlantReading): string {
  const names = plant.instances.map(({ name }) => name);
  return names.length === 0 ? 'no instance found' : names.join(', ');
}
