import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import type { Fact } from '../../../shared/domain/evidence.ts';
import type { PlantInstance, PlantReading, PlantService } from '../types.ts';

/** In place of an instance's name, for services that belong to none. */
const NO_INSTANCE = '-';

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
    ...(service.port === null ? [] : [{ group, key: `${key}/port`, value: service.port }]),
    ...(service.account === null ? [] : [{ group, key: `${key}/account`, value: service.account }]),
    ...(service.startedAt === null ? [] : [{ group, key: `${key}/startedAt`, value: service.startedAt }]),
  ];
}

/** Facts for history and comparison. Pure. */
export function plantFacts(plant: PlantReading): Fact[] {
  const listens = plant.compatibilityListens;
  return [
    ...plant.instances.flatMap(instanceFacts),
    ...plant.instances.flatMap((one) => one.services.flatMap((service) => serviceFacts(one.name, service))),
    ...plant.otherServices.flatMap((service) => serviceFacts(NO_INSTANCE, service)),
    { group: 'ports', key: 'manager', value: plant.server?.managerPort ?? null },
    { group: 'ports', key: 'compatibilityConnections', value: plant.server?.compatibilityConnections ?? null },
    ...(listens === null ? [] : [{ group: 'ports', key: 'compatibilityListens', value: listens }]),
    ...(plant.listening ?? []).map(({ port, listens }) => ({
      group: 'ports',
      key: `listening/${port}`,
      value: listens,
    })),
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
    listening: plant.listening,
    otherServices: plant.otherServices.map((service) => ({ ...service, name: packedName(service.name, own) })),
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

/** The line behind the collector's name. Pure. */
export function plantSummary(plant: PlantReading): string {
  const names = plant.instances.map(({ name }) => name);
  return names.length === 0 ? 'no instance found' : names.join(', ');
}
