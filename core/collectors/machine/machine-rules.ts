import type { Fact } from '../../../shared/domain/evidence.ts';

/**
 * Everything that is taken from the machine, field by field. No user, host, address, serial, identifier, process or
 * path: a field that is not here is never read.
 */
export interface MachineFields {
  readonly osName: string | null;
  readonly osVersion: string | null;
  readonly osBuild: string | null;
  readonly kernel: string | null;
  readonly architecture: string | null;
  readonly timeZone: string | null;
  readonly cpuModel: string | null;
  readonly logicalCores: number | null;
  readonly physicalCores: number | null;
  readonly clockGhz: number | null;
  /** False when only the present clock is known, which rises and falls. */
  readonly isNominalClock: boolean | null;
  readonly memoryBytes: number | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly isVirtual: boolean | null;
  /** Free bytes on the disk of the product's root folder. */
  readonly rootFreeBytes: number | null;
  /** Free bytes on the disk of this account's home folder. */
  readonly homeFreeBytes: number | null;
  readonly memoryModules:
    | readonly { readonly bytes: number; readonly type: string; readonly mhz: number | null }[]
    | null;
  readonly physicalDisks: readonly { readonly bytes: number; readonly type: string; readonly bus: string }[] | null;
  readonly displays: readonly { readonly width: number | null; readonly height: number | null }[] | null;
}

export const NO_FIELDS: MachineFields = {
  osName: null,
  osVersion: null,
  osBuild: null,
  kernel: null,
  architecture: null,
  timeZone: null,
  cpuModel: null,
  logicalCores: null,
  physicalCores: null,
  clockGhz: null,
  isNominalClock: null,
  memoryBytes: null,
  manufacturer: null,
  model: null,
  isVirtual: null,
  rootFreeBytes: null,
  homeFreeBytes: null,
  memoryModules: null,
  physicalDisks: null,
  displays: null,
};

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

/** GHz from a model's name ("… @ 2.30GHz"), where makers write the nominal clock. Pure. */
export function clockInName(model: string): number | undefined {
  const text = /@\s*(\d+(?:\.\d+)?)\s*GHz/i.exec(model)?.[1];
  return text === undefined ? undefined : Number(text);
}

/** What `/proc/cpuinfo` says. Pure. */
export function parseCpuInfo(text: string): Partial<MachineFields> {
  const blocks = text.split(/\n\s*\n/).filter((block) => /^processor\s*:/m.test(block));
  const field = (block: string, name: string): string | undefined =>
    new RegExp(`^${name}\\s*:\\s*(.+)$`, 'm').exec(block)?.[1]?.trim();
  const [first = ''] = blocks;
  const model = field(first, 'model name');
  const cores = new Set(
    blocks.map((block) => `${field(block, 'physical id') ?? '?'}/${field(block, 'core id') ?? '?'}`),
  );
  const named = model === undefined ? undefined : clockInName(model);
  const present = Math.max(...blocks.map((block) => Number(field(block, 'cpu MHz') ?? 0)), 0) / 1000;
  const clock = named ?? (present > 0 ? Math.round(present * 100) / 100 : null);
  return {
    cpuModel: model ?? null,
    logicalCores: blocks.length || null,
    physicalCores: cores.has('?/?') ? null : cores.size || null,
    clockGhz: clock,
    isNominalClock: clock === null ? null : named !== undefined,
    ...(/^flags\s*:.*\bhypervisor\b/m.test(first) ? { isVirtual: true } : {}),
  };
}

/** Total memory of `/proc/meminfo`. Pure. */
export function parseMemInfo(text: string): Partial<MachineFields> {
  const kilobytes = /^MemTotal:\s+(\d+) kB/m.exec(text)?.[1];
  return { memoryBytes: kilobytes === undefined ? null : Number(kilobytes) * 1024 };
}

/** Name and version of `/etc/os-release`. Pure. */
export function parseOsRelease(text: string): Partial<MachineFields> {
  const field = (name: string): string | null =>
    new RegExp(`^${name}=["']?([^"'\\n]*)["']?$`, 'm').exec(text)?.[1] ?? null;
  return { osName: field('NAME'), osVersion: field('VERSION_ID') ?? field('VERSION') };
}

const GB = 1e9;
const GIB = 1024 ** 3;

/** Decimal gigabytes with one decimal, as disks are sold and shown. Pure. */
export function toGb(bytes: number): number {
  return Math.round((bytes / GB) * 10) / 10;
}

/** Facts for history and comparison. Pure. */
export function machineFacts(fields: MachineFields): Fact[] {
  const fact = (group: string, key: string, value: Fact['value'], unit?: string): Fact[] =>
    value === null ? [] : [{ group, key, value, ...(unit === undefined ? {} : { unit }) }];
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
    ...fact('machine', 'manufacturer', fields.manufacturer),
    ...fact('machine', 'model', fields.model),
    ...fact('machine', 'isVirtual', fields.isVirtual),
    ...fact('disk', 'rootFree', fields.rootFreeBytes === null ? null : toGb(fields.rootFreeBytes), 'GB'),
    ...fact('disk', 'homeFree', fields.homeFreeBytes === null ? null : toGb(fields.homeFreeBytes), 'GB'),
    ...(fields.memoryModules ?? []).flatMap(({ bytes, type }, index) =>
      fact('hardware', `memoryModule/${index + 1}`, `${Math.round(bytes / GIB)} GB ${type}`),
    ),
    ...(fields.physicalDisks ?? []).flatMap(({ bytes, type, bus }, index) =>
      fact('hardware', `physicalDisk/${index + 1}`, `${toGb(bytes)} GB ${type} ${bus}`.trim()),
    ),
  ];
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
