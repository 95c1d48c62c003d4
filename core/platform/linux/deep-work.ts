import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parseMemoryModules } from './dmi-rules.ts';
import {
  countSockets,
  countTroubles,
  groupProcesses,
  parsePackages,
  parseProcess,
  parseWaited,
  serviceName,
} from './proc-rules.ts';
import type { DeepSection, DeepSections, DeepTask } from './shapes.ts';
import { namesIn, numberIn, readSmall, readSmallBytes } from './small-files.ts';

type Path = (...parts: readonly string[]) => string;

const READERS: { readonly [S in DeepSection]: (path: Path, packages: string) => DeepSections[S] } = {
  processes: (path) => readProcesses(path('proc')),
  services: (path) => readServices(path),
  packages: (path, packages) => parsePackages(readSmall(path('var/lib/dpkg/status')) ?? '', new RegExp(packages, 'iu')),
  mounts: (path) => readMounts(readSmall(path('proc/self/mountinfo')) ?? ''),
  sockets: (path) => readSockets(path('proc/net')),
  kernel: (path) => readKernel(path),
  limits: (path) => readLimits(path('proc')),
  hardware: (path) => readHardware(path),
};

/** Reads one section in this thread: files of the system alone, no other program. What is not there is left out of it. */
export function deepTask({ section, at, packages }: DeepTask): DeepSections[DeepSection] {
  return READERS[section]((...parts) => join(at, ...parts), packages);
}

function readProcesses(proc: string): DeepSections['processes'] {
  const ids = namesIn(proc).filter((name) => /^\d+$/u.test(name));
  return groupProcesses(ids.flatMap((id) => parseProcess(readSmall(join(proc, id, 'stat')) ?? '') ?? []));
}

const MOST_SERVICES = 300;

function readServices(path: Path): DeepSections['services'] {
  const wanted = path('etc/systemd/system');
  const starts = new Set(
    namesIn(wanted)
      .filter((name) => name.endsWith('.wants'))
      .flatMap((folder) => servicesIn(join(wanted, folder))),
  );
  const slices = ['sys/fs/cgroup/system.slice', 'sys/fs/cgroup/systemd/system.slice'].map((slice) =>
    namesIn(path(slice)),
  );
  const isSeen = slices.some((names) => names.length > 0);
  const running = new Set(slices.flatMap((names) => names.filter(isService).map(serviceName)));
  return [...new Set([...starts, ...running])]
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, MOST_SERVICES)
    .map((name) => ({ name, starts: starts.has(name), running: isSeen ? running.has(name) : null }));
}

const isService = (name: string): boolean => name.endsWith('.service');

function servicesIn(folder: string): readonly string[] {
  return namesIn(folder).filter(isService).map(serviceName);
}

function readMounts(table: string): DeepSections['mounts'] {
  const counts = new Map<string, { readonly type: string; readonly count: number; readonly readOnly: number }>();
  for (const line of table.split('\n')) {
    const [own = '', there = ''] = line.split(' - ');
    const type = there.split(' ')[0] ?? '';
    if (type === '') continue;
    const isReadOnly = own.split(' ')[5]?.split(',').includes('ro') === true;
    const known = counts.get(type) ?? { type, count: 0, readOnly: 0 };
    counts.set(type, { type, count: known.count + 1, readOnly: known.readOnly + Number(isReadOnly) });
  }
  return [...counts.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
}

function readSockets(net: string): DeepSections['sockets'] {
  const counts = new Map<string, number>();
  for (const name of ['tcp', 'tcp6']) countSockets(readSmall(join(net, name)) ?? '', 'tcp', counts);
  for (const name of ['udp', 'udp6']) countSockets(readSmall(join(net, name)) ?? '', 'udp', counts);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of a log only its end: what matters happened of late. */
const LOG_BYTES = 512 * 1024;

function readKernel(path: Path): DeepSections['kernel'] {
  const kills = /^oom_kill (\d+)$/mu.exec(readSmall(path('proc/vmstat')) ?? '')?.[1];
  const log = ['var/log/kern.log', 'var/log/dmesg'].map((name) => readSmall(path(name), LOG_BYTES)).find(Boolean);
  return {
    memoryKills: kills === undefined ? null : Number(kills),
    troubles: log === undefined ? null : countTroubles(log),
  };
}

function readLimits(proc: string): DeepSections['limits'] {
  const [, used, most] = /^(\d+)\s+\d+\s+(\d+)/u.exec(readSmall(join(proc, 'sys/fs/file-nr')) ?? '') ?? [];
  const known = (value: string | undefined): number | null => (value === undefined ? null : Number(value));
  const waited = (what: string): number | null => parseWaited(readSmall(join(proc, 'pressure', what)));
  return {
    openFiles: known(used),
    mostOpenFiles: known(most),
    swappiness: numberIn(join(proc, 'sys/vm/swappiness')),
    waited: { cpu: waited('cpu'), memory: waited('memory'), io: waited('io') },
  };
}

const SECTOR = 512;

function readHardware(path: Path): DeepSections['hardware'] {
  const table = readSmallBytes(path('sys/firmware/dmi/tables/DMI'));
  return {
    memoryModules: table === undefined ? [] : parseMemoryModules(table),
    physicalDisks: namesIn(path('sys/block')).flatMap((name) => readDisk(path('sys/block', name), name)),
    displays: namesIn(path('sys/class/drm')).flatMap((name) => readDisplay(path('sys/class/drm', name))),
  };
}

function readDisk(folder: string, name: string): DeepSections['hardware']['physicalDisks'] {
  const sectors = numberIn(join(folder, 'size')) ?? 0;
  if (!/^(?:sd|hd|vd|xvd|nvme|mmcblk)/u.test(name) || sectors === 0) return [];
  const bus = busOf(folder, name);
  // A virtual disk says that it turns, whatever it lies on.
  const type = bus === 'virtual' ? 'disk' : numberIn(join(folder, 'queue/rotational')) === 1 ? 'HDD' : 'SSD';
  return [{ bytes: sectors * SECTOR, type, bus }];
}

function busOf(folder: string, name: string): string {
  if (name.startsWith('nvme')) return 'NVMe';
  if (name.startsWith('mmc')) return 'MMC';
  if (/^x?vd/u.test(name)) return 'virtual';
  const way = linkOf(folder);
  return way.includes('/usb') ? 'USB' : way.includes('/ata') ? 'SATA' : 'SCSI';
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

function readDisplay(folder: string): DeepSections['hardware']['displays'] {
  if (readSmall(join(folder, 'status'))?.trim() !== 'connected') return [];
  const mode = /^(\d+)x(\d+)/u.exec(readSmall(join(folder, 'modes')) ?? '');
  return [{ width: mode === null ? null : Number(mode[1]), height: mode === null ? null : Number(mode[2]) }];
}
