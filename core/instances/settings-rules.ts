import type { MappedRecord } from './mapping-rules.ts';
import type { InstanceSettings, PlantService, ServerSettings, Sourced } from './types.ts';

const START_MODES: readonly string[] = ['Automatic', 'AutomaticDelayed', 'Manual', 'Disabled'];
const CONNECTION_TYPES: readonly string[] = ['SQL Server', 'ODBC', 'OLE DB', 'Oracle'];
const PURPOSES: readonly string[] = ['Import', 'Publish', 'Analytics'];

function text(record: MappedRecord, fact: string): string | undefined {
  const value = record.facts.get(fact);
  return typeof value === 'string' ? value : undefined;
}

function number(record: MappedRecord, fact: string): number | null {
  const value = record.facts.get(fact);
  return typeof value === 'number' ? value : null;
}

function truth(record: MappedRecord, fact: string): boolean | null {
  const value = record.facts.get(fact);
  return typeof value === 'boolean' ? value : null;
}

/** A word of a known list, else "other": free text of a settings file is not taken over. */
function oneOf(list: readonly string[], value: string | undefined): string {
  return list.find((word) => word.toLowerCase() === value?.toLowerCase()) ?? 'other';
}

/** Says where a value was read, and that the element's name is an assumption. */
export function settingsSource(place: string): string {
  return `${place} (element names are assumed)`;
}

function sourced(value: string | undefined, place: string): Sourced<string> | null {
  return value === undefined ? null : { value, source: settingsSource(place) };
}

function serviceOf(record: MappedRecord): PlantService[] {
  const name = text(record, 'serviceName');
  if (name === undefined || name.length > 120) return [];
  const mode = text(record, 'startMode');
  return [
    {
      name,
      port: number(record, 'port'),
      startMode: mode === undefined ? null : oneOf(START_MODES, mode),
      state: null,
      account: null,
      startedAt: null,
    },
  ];
}

/** What the server's settings file says of one instance; undefined without a name. Pure. */
export function toInstanceSettings(record: MappedRecord, place: string): InstanceSettings | undefined {
  const name = text(record, 'instanceName');
  if (name === undefined) return undefined;
  return {
    name,
    version: sourced(text(record, 'version'), place),
    services: (record.records.get('service') ?? []).flatMap(serviceOf),
    activeDirectoryLogin: truth(record, 'activeDirectoryLogin'),
    acceptWebTransmissions: truth(record, 'acceptWebTransmissions'),
    connections: (record.records.get('dataConnection') ?? []).map((connection) => ({
      purpose: oneOf(PURPOSES, text(connection, 'purpose')),
      type: oneOf(CONNECTION_TYPES, text(connection, 'connectionType')),
      timeoutSeconds: number(connection, 'timeoutSeconds'),
    })),
  };
}

/** What the server's settings file says of the server. Its name and its mail account are not taken. Pure. */
export function toServerSettings(record: MappedRecord, place: string): ServerSettings {
  return {
    instanceManagerVersion: sourced(text(record, 'instanceManagerVersion'), place),
    managerPort: number(record, 'managerPort'),
    compatibilityConnections: truth(record, 'compatibilityConnections'),
  };
}

/** Whether a settings record speaks of a folder: by its name, or by the last part of its data folder. Pure. */
export function speaksOf(record: MappedRecord, folderName: string): boolean {
  const lower = folderName.toLowerCase();
  const folder = text(record, 'dataFolder')
    ?.split(/[\\/]/)
    .findLast((part) => part !== '');
  return text(record, 'instanceName')?.toLowerCase() === lower || folder?.toLowerCase() === lower;
}

/** The intervals of the automatic tasks in minutes, by task. Pure. */
export function toSchedule(record: MappedRecord | undefined): Readonly<Record<string, number>> {
  const tasks = ['import', 'advanceClock', 'optimize', 'publishSql', 'publishXml', 'kpiSnapshot'];
  const found = tasks.flatMap((task) => {
    const minutes = record === undefined ? null : number(record, `${task}Every`);
    return minutes === null ? [] : [[task, minutes] as const];
  });
  return Object.fromEntries(found);
}
