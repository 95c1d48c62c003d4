import type { MachineFields } from './machine-fields.ts';

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
    ...virtualOf(field(first, 'flags')),
  };
}

/** The processor says whether something lies below it; without flags (other than x86) it does not. */
function virtualOf(flags: string | undefined): Partial<MachineFields> {
  return flags === undefined ? {} : { isVirtual: /\bhypervisor\b/u.test(flags) };
}

/** Memory and page file of `/proc/meminfo`. Pure. */
export function parseMemInfo(text: string): Partial<MachineFields> {
  const bytes = (name: string): number | null => {
    const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  };
  return {
    memoryBytes: bytes('MemTotal'),
    memoryFreeBytes: bytes('MemAvailable') ?? bytes('MemFree'),
    pageFileBytes: bytes('SwapTotal'),
    pageFileFreeBytes: bytes('SwapFree'),
  };
}

/** Name and version of `/etc/os-release`. Pure. */
export function parseOsRelease(text: string): Partial<MachineFields> {
  const field = (name: string): string | null =>
    new RegExp(`^${name}=["']?([^"'\\n]*)["']?$`, 'm').exec(text)?.[1] ?? null;
  return { osName: field('NAME'), osVersion: field('VERSION_ID') ?? field('VERSION') };
}

/** Processor time of all cores since the start, in ticks. */
export interface CpuTicks {
  readonly busy: number;
  readonly all: number;
}

/** The first line of `/proc/stat`; undefined when it is another one. Pure. */
export function parseCpuTicks(text: string): CpuTicks | undefined {
  const ticks = /^cpu\s+([\d ]+)/u.exec(text)?.[1]?.trim().split(/\s+/u).slice(0, 8).map(Number);
  if (ticks === undefined || ticks.length < 4) return undefined;
  const all = ticks.reduce((sum, one) => sum + one, 0);
  return { busy: all - (ticks[3] ?? 0) - (ticks[4] ?? 0), all };
}

/** Fewer ticks than this between two samples say nothing: one tick is a hundredth of a second. */
const LEAST_TICKS = 10;

/**
 * The load between two samples; where they lie too close together that of the last minute, from `/proc/loadavg`. Pure.
 */
export function loadBetween(
  before: CpuTicks | undefined,
  after: CpuTicks | undefined,
  seconds: number,
  loadAverage: string,
  cores: number,
): Pick<MachineFields, 'loadPercent' | 'loadSeconds'> {
  const all = (after?.all ?? 0) - (before?.all ?? 0);
  if (before !== undefined && after !== undefined && all >= LEAST_TICKS * cores) {
    const percent = Math.round(((after.busy - before.busy) / all) * 100);
    return { loadPercent: Math.min(100, Math.max(0, percent)), loadSeconds: Math.round(seconds * 10) / 10 };
  }
  const mean = Number(/^(\d+(?:\.\d+)?)\s/u.exec(loadAverage)?.[1] ?? Number.NaN);
  if (Number.isNaN(mean)) return { loadPercent: null, loadSeconds: null };
  return { loadPercent: Math.min(100, Math.round((mean / cores) * 100)), loadSeconds: 60 };
}

/** When the system started, from `/proc/stat`: to the minute, for the clock that counts from there is set now and then. Pure. */
export function parseBootAt(text: string): string | null {
  const seconds = /^btime (\d+)$/mu.exec(text)?.[1];
  return seconds === undefined ? null : new Date(Math.floor(Number(seconds) / 60) * 60_000).toISOString();
}

/** Seconds since the start, from `/proc/uptime`. Pure. */
export function parseUptime(text: string): number | null {
  const seconds = /^(\d+)/u.exec(text)?.[1];
  return seconds === undefined ? null : Number(seconds);
}

/** A row of `/proc/self/mountinfo`. */
export interface Mount {
  readonly device: string;
  readonly point: string;
  readonly type: string;
  readonly isReadOnly: boolean;
}

/** The rows of `/proc/self/mountinfo`. Pure. */
export function parseMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [own = '', there = ''] = line.split(' - ');
    const [, , device, , point, options] = own.split(' ');
    const [type] = there.split(' ');
    if (device === undefined || point === undefined || options === undefined || type === undefined) return [];
    return [{ device, point: unescaped(point), type, isReadOnly: options.split(',').includes('ro') }];
  });
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{3})/gu, (_, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)));
}

const LOCAL = /^(?:ext[234]|xfs|btrfs|zfs|jfs|f2fs|reiserfs|bcachefs|vfat|exfat|ntfs3?|fuseblk)$/u;
const NETWORK =
  /^(?:nfs4?|cifs|smb[23]?|smbfs|9p|ceph|glusterfs|lustre|afs|fuse\.(?:sshfs|glusterfs|cephfs|rclone|s3fs))$/u;

/** Mounts of disks of this machine, each disk once by its shortest place. Whatever else there is is never asked. Pure. */
export function localMounts(mounts: readonly Mount[]): readonly Mount[] {
  const byDevice = new Map<string, Mount>();
  for (const mount of mounts) {
    // A container's root lies on no disk of its own.
    if (!LOCAL.test(mount.type) && !(mount.point === '/' && mount.type === 'overlay')) continue;
    const known = byDevice.get(mount.device);
    if (known === undefined || mount.point.length < known.point.length) byDevice.set(mount.device, mount);
  }
  return [...byDevice.values()].sort((a, b) => (a.point < b.point ? -1 : Number(a.point > b.point)));
}

/** How many mounts lead to other machines. Pure. */
export function networkMounts(mounts: readonly Mount[]): number {
  return mounts.filter(({ type }) => NETWORK.test(type)).length;
}

const COMMON_PLACES = new Set(
  'backup backups boot data db efi home lib local log media mnt mssql opt planettogether root share sql srv tmp usr var www'.split(
    ' ',
  ),
);

/** What a mount is called in the bundle: its place, where every machine has such a one; else a number. Pure. */
export function volumeLabel(point: string, index: number): string {
  const names = point.split('/').filter((name) => name !== '');
  return names.every((name) => COMMON_PLACES.has(name.toLowerCase())) ? point : `volume ${index + 1}`;
}

/** Whether `/proc/net/route` or `/proc/net/ipv6_route` holds a way to everywhere. Pure. */
export function hasDefaultRoute(route: string, route6: string): boolean {
  const four = route.split('\n').some((line) => {
    const [name, destination, , flags, , , , mask] = line.split('\t');
    return name !== undefined && name !== 'lo' && destination === '00000000' && mask === '00000000' && isUp(flags);
  });
  const six = route6.split('\n').some((line) => {
    const parts = line.trim().split(/\s+/u);
    return parts[0] === '0'.repeat(32) && parts[1] === '00' && parts.at(-1) !== 'lo' && isUp(parts[8]);
  });
  return four || six;
}

function isUp(flags: string | undefined): boolean {
  return (Number.parseInt(flags ?? '0', 16) & 1) === 1;
}

/** How many servers `/etc/resolv.conf` names. Pure. */
export function countNameServers(text: string): number {
  return text.split('\n').filter((line) => /^\s*nameserver\s+\S/u.test(line)).length;
}

const LISTENING = '0A';

/** Ports somebody listens on, from `/proc/net/tcp` and `tcp6`. Addresses are not looked at. Pure. */
export function listeningPorts(...tables: readonly string[]): ReadonlySet<number> {
  const ports = new Set<number>();
  for (const table of tables) {
    for (const line of table.split('\n')) {
      const found = /^\s*\d+: [0-9A-F]+:([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} ([0-9A-F]{2}) /u.exec(line);
      if (found?.[2] === LISTENING) ports.add(Number.parseInt(found[1] ?? '', 16));
    }
  }
  return ports;
}
