import { packedName } from '../../shared/domain/evidence-names.ts';
import type { Files } from '../platform/ports.ts';
import type { MappedRecord } from './mapping-rules.ts';
import { listRuns, runStart } from './recording-runs.ts';
import { textSetting } from './setting-values.ts';
import { readSettings } from './settings-reader.ts';
import type { ReadOutcome } from './settings-reader.ts';
import { settingsSource, speaksOf, toInstanceSettings, toSchedule } from './settings-rules.ts';
import type { InstanceSettings, PlantInstance, PlantRequest, Sourced } from './types.ts';

/** A folder of the root that holds `System/Data`. */
export interface InstanceFolder {
  readonly name: string;
  readonly path: string;
  readonly dataPath: string;
}

interface InstanceRequest extends PlantRequest {
  readonly folder: InstanceFolder;
  readonly server: { readonly records: readonly MappedRecord[]; readonly place: string };
  readonly software: readonly string[];
}

interface InstanceReading {
  readonly instance: PlantInstance;
  readonly problems: readonly string[];
  readonly denied: boolean;
}

/** Reads one instance: its settings files, its version with the source, its newest run. */
export async function readInstance(request: InstanceRequest): Promise<InstanceReading> {
  const { folder, server, mapping, platform } = request;
  const record = server.records.find((one) => speaksOf(one, folder.name));
  const settings = record === undefined ? null : (toInstanceSettings(record, server.place) ?? null);
  const [agent, updater, start] = await Promise.all([
    readSettings(platform.files, mapping, 'scheduling-agent', folder.path, platform.system),
    readSettings(platform.files, mapping, 'client-updater', folder.path, platform.system),
    lastStart(platform.files, folder, request.settings),
  ]);
  const instance: PlantInstance = {
    ...folder,
    settings,
    version:
      settings?.version ?? fromUpdater(updater, packedName(folder.name, platform.system)) ?? onlyOne(request.software),
    services: settings?.services ?? [],
    ports: portsOf(settings),
    lastStartAt: start.at,
    schedule: toSchedule(recordOf(agent, 'schedulingAgent')),
  };
  const outcomes = [agent, updater];
  return {
    instance,
    problems: [...outcomes.flatMap((outcome) => problemOf(outcome)), ...start.problems],
    denied: start.denied || outcomes.some(({ state }) => state === 'denied'),
  };
}

function recordOf(outcome: ReadOutcome, kind: string): MappedRecord | undefined {
  return outcome.state === 'ok' ? outcome.reading.records.get(kind)?.[0] : undefined;
}

function problemOf(outcome: ReadOutcome): string[] {
  if (outcome.state === 'denied') return [`${outcome.place} was refused by the system.`];
  return outcome.state === 'unreadable' ? [`${outcome.place} is not a settings file that can be read.`] : [];
}

function fromUpdater(outcome: ReadOutcome, instance: string): Sourced<string> | null {
  const version = recordOf(outcome, 'clientUpdater')?.facts.get('version');
  if (typeof version !== 'string' || outcome.state !== 'ok') return null;
  return { value: version, source: settingsSource(`${instance}/${outcome.reading.place}`) };
}

function onlyOne(software: readonly string[]): Sourced<string> | null {
  const [only] = software;
  return only === undefined || software.length > 1 ? null : { value: only, source: 'the only version below Software' };
}

function portsOf(settings: InstanceSettings | null): number[] {
  const ports = settings?.services.flatMap(({ port }) => (port === null ? [] : [port])) ?? [];
  return [...new Set(ports)].sort((a, b) => a - b);
}

interface StartReading {
  readonly at: string | null;
  readonly problems: readonly string[];
  readonly denied: boolean;
}

async function lastStart(
  files: Files,
  folder: InstanceFolder,
  settings: ReadonlyMap<string, unknown>,
): Promise<StartReading> {
  const rules = {
    folderPattern: textSetting(settings, 'recordings.folderPattern', '.*'),
    snapshotPattern: textSetting(settings, 'recordings.snapshotPattern', '\\.dat$'),
  };
  const { runs, state } = await listRuns(files, folder.dataPath, rules);
  const [newest] = runs;
  if (newest !== undefined) {
    return { at: new Date(await runStart(files, newest, rules)).toISOString(), problems: [], denied: false };
  }
  const denied = state === 'denied';
  return { at: null, problems: denied ? ['A Recordings folder was refused by the system.'] : [], denied };
}
