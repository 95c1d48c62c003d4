import type { Fact } from '../../../shared/domain/evidence.ts';
import type { InterfaceFields, MachineFields, VolumeFields } from './machine-fields.ts';

/** A text of the system fit to be packed: one line, not long, without the user's and the machine's name. Pure. */
export function plainText(text: string | undefined, ownNames: readonly string[]): string | null {
  const plain = (text ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 120);
  const own = ownNames.filter((name) => name.length >= 3);
  const cleaned = own.reduce((rest, name) => rest.replaceAll(new RegExp(escaped(name), 'giu'), () => '…'), plain);
  return cleaned === '' ? null : cleaned;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

const GB = 1e9;
const GIB = 1024 ** 3;

/** Decimal gigabytes with one decimal, as disks are sold and shown. Pure. */
export function toGb(bytes: number): number {
  return Math.round((bytes / GB) * 10) / 10;
}

function fact(group: string, key: string, value: Fact['value'], unit?: string): Fact[] {
  return value === null ? [] : [{ group, key, value, ...(unit === undefined ? {} : { unit }) }];
}

/** Facts for history and comparison. Pure. */
export function machineFacts(fields: MachineFields): Fact[] {
  const memory = fields.memoryBytes === null ? null : Math.round((fields.memoryBytes / GIB) * 10) / 10;
  return [
    ...fact('machine', 'osName', fields.osName),
    ...fact('machine', 'osVersion', fields.osVersion),
    ...fact('machine', 'osBuild', fields.osBuild),
    ...fact('machine', 'kernel', fields.kernel),
    ...fact('machine', 'architecture', fields.architecture),
    ...fact('machine', 'timeZone', fields.timeZone),
    ...fact('machine', 'cpuModel', fields.cpuModel),
    ...fact('machine', 'logicalCores', fields.logicalCores),
    ...fact('machine', 'physicalCores', fields.physicalCores),
    ...fact('machine', fields.isNominalClock === false ? 'presentClock' : 'clock', fields.clockGhz, 'GHz'),
    ...fact('machine', 'memory', memory, 'GB'),
    ...fact('machine', 'memoryFreeBytes', fields.memoryFreeBytes, 'bytes'),
    ...fact('machine', 'pageFileBytes', fields.pageFileBytes, 'bytes'),
    ...fact('machine', 'pageFileFreeBytes', fields.pageFileFreeBytes, 'bytes'),
    ...fact('machine', 'loadPercent', fields.loadPercent, '%'),
    ...fact('machine', 'loadSeconds', fields.loadSeconds, 's'),
    ...fact('machine', 'uptimeSeconds', fields.uptimeSeconds, 's'),
    ...fact('machine', 'manufacturer', fields.manufacturer),
    ...fact('machine', 'model', fields.model),
    ...fact('machine', 'isVirtual', fields.isVirtual),
    ...fact('machine', 'sqlServerHere', fields.sqlServerHere),
    ...diskFacts(fields),
    ...hardwareFacts(fields),
    ...networkFacts(fields),
    ...fact('system', 'bootAt', fields.bootAt),
    ...fact('system', 'pendingRestart', fields.pendingRestart),
    ...fact('system', 'lastUpdateAt', fields.lastUpdateAt),
    ...fact('system', 'timeSync', fields.timeSync),
    ...(fields.ports ?? []).flatMap(({ port, listens }) => fact('ports', `listening/${port}`, listens)),
  ];
}

function diskFacts({ rootFreeBytes, homeFreeBytes, volumes, networkVolumes }: MachineFields): Fact[] {
  return [
    ...fact('disk', 'rootFree', rootFreeBytes === null ? null : toGb(rootFreeBytes), 'GB'),
    ...fact('disk', 'homeFree', homeFreeBytes === null ? null : toGb(homeFreeBytes), 'GB'),
    ...(volumes ?? []).flatMap(({ label, totalBytes }) => fact('disk', `${label}/totalBytes`, totalBytes, 'bytes')),
    ...(volumes ?? []).flatMap(({ label, freeBytes }) => fact('disk', `${label}/freeBytes`, freeBytes, 'bytes')),
    ...fact('disk', 'networkVolumes', networkVolumes),
  ];
}

function hardwareFacts({ memoryModules, physicalDisks }: MachineFields): Fact[] {
  return [
    ...(memoryModules ?? []).flatMap(({ bytes, type }, index) =>
      fact('hardware', `memoryModule/${index + 1}`, `${Math.round(bytes / GIB)} GB ${type}`),
    ),
    ...(physicalDisks ?? []).flatMap(({ bytes, type, bus }, index) =>
      fact('hardware', `physicalDisk/${index + 1}`, `${toGb(bytes)} GB ${type} ${bus}`.trim()),
    ),
  ];
}

function networkFacts({ interfaces, defaultRoute, dnsServers, proxy }: MachineFields): Fact[] {
  const real = interfaces?.filter(({ kind }) => kind !== 'virtual') ?? [];
  // A virtual machine may have none that is not.
  const counted = real.length > 0 ? real : (interfaces ?? []);
  return [
    ...(interfaces === null ? [] : fact('network', 'interfaces', counted.length)),
    ...(interfaces === null ? [] : fact('network', 'interfacesUp', counted.filter(({ isUp }) => isUp).length)),
    ...fact('network', 'fastestMbps', fastest(counted), 'Mbit/s'),
    ...fact('network', 'defaultRoute', defaultRoute),
    ...fact('network', 'dnsServers', dnsServers),
    ...fact('network', 'proxy', proxy),
  ];
}

function fastest(interfaces: readonly InterfaceFields[]): number | null {
  const speeds = interfaces.flatMap(({ isUp, mbps }) => (isUp && mbps !== null ? [mbps] : []));
  return speeds.length === 0 ? null : Math.max(...speeds);
}

/** Disks that did not say how full they are. Pure. */
export function silentVolumes(volumes: readonly VolumeFields[] | null): readonly string[] {
  return (volumes ?? []).filter(({ freeBytes }) => freeBytes === null).map(({ label }) => label);
}

/** The line behind the collector's name. Pure. */
export function machineSummary(fields: MachineFields): string {
  const cores = fields.physicalCores ?? fields.logicalCores;
  const parts = [
    fields.osName === null ? undefined : `${fields.osName} ${fields.osVersion ?? ''}`.trim(),
    cores === null
      ? undefined
      : `${cores} ${cores === 1 ? 'core' : 'cores'}${fields.clockGhz === null ? '' : ` at ${fields.clockGhz} GHz`}`,
    fields.memoryBytes === null ? undefined : `${Math.round(fields.memoryBytes / GIB)} GB`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
