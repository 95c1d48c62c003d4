import type { LoadReading } from '../load.ts';

/** Whole disks: their parts, and what is laid over them, would count the same bytes again. */
const DISK = /^(?:sd[a-z]+|vd[a-z]+|xvd[a-z]+|hd[a-z]+|nvme\d+n\d+|mmcblk\d+)$/u;
/** Ways that stay inside the machine. */
const INSIDE = /^(?:lo|veth|docker|br-|virbr|tap|tun)/u;
const SECTOR_BYTES = 512;

/** Work of each core of `/proc/stat`, in ticks. Pure. */
export function parseStat(text: string): LoadReading['cores'] {
  return [...text.matchAll(/^cpu\d+ (.+)$/gmu)].map(([, line = '']) => {
    // user nice system idle iowait irq softirq steal; guest time is in user already.
    const ticks = line.trim().split(/\s+/u).slice(0, 8).map(Number);
    const total = ticks.reduce((sum, one) => sum + one, 0);
    return { busy: total - (ticks[3] ?? 0) - (ticks[4] ?? 0), total };
  });
}

/** Memory and swap of `/proc/meminfo`. Pure. */
export function parseMemory(text: string): Pick<LoadReading, 'memoryFreeBytes' | 'memoryBytes' | 'pageFileFreeBytes'> {
  const bytes = (name: string): number | null => {
    const kilobytes = new RegExp(String.raw`^${name}:\s+(\d+) kB`, 'mu').exec(text)?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  };
  return {
    memoryFreeBytes: bytes('MemAvailable') ?? bytes('MemFree'),
    memoryBytes: bytes('MemTotal'),
    pageFileFreeBytes: bytes('SwapTotal') === 0 ? null : bytes('SwapFree'),
  };
}

/** Bytes that went to and came from the disks by `/proc/diskstats`. Pure. */
export function parseDisks(text: string): LoadReading['disk'] {
  const rows = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .filter((cells) => DISK.test(cells[2] ?? ''));
  if (rows.length === 0) return null;
  const sum = (column: number): number => rows.reduce((all, cells) => all + Number(cells[column] ?? 0), 0);
  return { read: sum(5) * SECTOR_BYTES, written: sum(9) * SECTOR_BYTES };
}

/** Bytes that came in and went out by `/proc/net/dev`, without what stays inside the machine. Pure. */
export function parseNet(text: string): LoadReading['net'] {
  const rows = [...text.matchAll(/^\s*([^\s:|]+):\s*(.+)$/gmu)]
    .filter(([, name = '']) => !INSIDE.test(name))
    .map(([, , cells = '']) => cells.trim().split(/\s+/u).map(Number));
  if (rows.length === 0) return null;
  const sum = (column: number): number => rows.reduce((all, cells) => all + (cells[column] ?? 0), 0);
  return { in: sum(0), out: sum(8) };
}
