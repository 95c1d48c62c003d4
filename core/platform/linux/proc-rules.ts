import type { DeepSections, ProcessGroup } from './shapes.ts';

const TICKS = 100;
const PAGE = 4096;
const MOST = 20;

/** One line of `/proc/<pid>/stat`. */
export interface ProcessLine {
  readonly name: string;
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
}

/** The name stands in brackets and may hold some itself. Pure. */
export function parseProcess(stat: string): ProcessLine | undefined {
  const [from, to] = [stat.indexOf('('), stat.lastIndexOf(')')];
  const rest = stat.slice(to + 2).split(' ');
  const [user, system, pages] = [Number(rest[11]), Number(rest[12]), Number(rest[21])];
  if (from < 0 || to < from || [user, system, pages].some((one) => !Number.isFinite(one))) return undefined;
  const name = plainName(stat.slice(from + 1, to));
  return { name, cpuSeconds: (user + system) / TICKS, memoryBytes: Math.max(0, pages) * PAGE };
}

/** Threads of the kernel carry the processor's or the disk's number in their names. */
function plainName(name: string): string {
  return name.replace(/\/.*$/u, '');
}

/** Processes by name: those with the most memory, and those with the most processor time. Pure. */
export function groupProcesses(lines: readonly ProcessLine[]): DeepSections['processes'] {
  const groups = new Map<string, ProcessGroup>();
  for (const { name, cpuSeconds, memoryBytes } of lines) {
    const known = groups.get(name) ?? { name, count: 0, memoryBytes: 0, cpuSeconds: 0 };
    groups.set(name, {
      name,
      count: known.count + 1,
      memoryBytes: known.memoryBytes + memoryBytes,
      cpuSeconds: known.cpuSeconds + cpuSeconds,
    });
  }
  const top = (of: (group: ProcessGroup) => number): readonly ProcessGroup[] =>
    [...groups.values()]
      .filter((group) => of(group) > 0)
      .sort((a, b) => of(b) - of(a) || (a.name < b.name ? -1 : 1))
      .slice(0, MOST)
      .map(({ name, count, memoryBytes, cpuSeconds }) => ({
        name,
        count,
        memoryBytes,
        cpuSeconds: Math.round(cpuSeconds),
      }));
  return {
    count: lines.length,
    byMemory: top(({ memoryBytes }) => memoryBytes),
    byProcessor: top(({ cpuSeconds }) => cpuSeconds),
  };
}

/** Installed packages of dpkg's status file: all are counted, those that fit are listed. Pure. */
export function parsePackages(status: string, wanted: RegExp): DeepSections['packages'] {
  const listed: { readonly name: string; readonly version: string }[] = [];
  let count = 0;
  for (const block of status.split('\n\n')) {
    if (!/^Status: \S+ \S+ installed$/mu.test(block)) continue;
    count += 1;
    const name = /^Package: (\S+)$/mu.exec(block)?.[1] ?? '';
    const version = /^Version: (\S+)$/mu.exec(block)?.[1] ?? '';
    if (wanted.test(name)) listed.push({ name, version });
  }
  return { count, listed };
}

const STATES = [
  '',
  'established',
  'syn-sent',
  'syn-received',
  'fin-wait-1',
  'fin-wait-2',
  'time-wait',
  'close',
  'close-wait',
  'last-ack',
  'listening',
  'closing',
];

/** Adds the connections of a table of `/proc/net` by their state. Pure but for `into`. */
export function countSockets(table: string, kind: 'tcp' | 'udp', into: Map<string, number>): void {
  for (const line of table.split('\n')) {
    const state = /^\s*\d+: [0-9A-F]+:[0-9A-F]{4} [0-9A-F]+:[0-9A-F]{4} ([0-9A-F]{2}) /u.exec(line)?.[1];
    if (state === undefined) continue;
    const name = kind === 'udp' ? 'udp' : `tcp ${STATES[Number.parseInt(state, 16)] ?? 'other'}`;
    into.set(name, (into.get(name) ?? 0) + 1);
  }
}

const TROUBLES: readonly (readonly [kind: string, line: RegExp])[] = [
  ['memory ran out', /Out of memory|oom-kill:/u],
  ['a disk could not be read or written', /I\/O error|Buffer I\/O|critical medium error/u],
  [
    'a file system is damaged or read-only',
    /EXT4-fs error|XFS .*(?:corrupt|error)|BTRFS.*error|Remounting filesystem read-only/iu,
  ],
  ['a program hung for minutes', /blocked for more than \d+ seconds/u],
  ['a processor hung', /soft lockup|hard LOCKUP|rcu.*stall/u],
  ['a program crashed', /segfault at|general protection fault/u],
  ['hardware reported an error', /Machine check|\[Hardware Error\]|EDAC .*error/iu],
  ['a network card lost its link', /NIC Link is Down|link is not ready|Link is Down/iu],
];

/** What the kernel's log complains of, counted by kind: its lines hold addresses and serials, so none is taken. Pure. */
export function countTroubles(log: string): readonly { readonly kind: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const line of log.split('\n')) {
    const kind = TROUBLES.find(([, pattern]) => pattern.test(line))?.[0];
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** `avg300` of a file of `/proc/pressure`. Pure. */
export function parseWaited(text: string | undefined): number | null {
  const share = /^some .*avg300=(\d+(?:\.\d+)?)/mu.exec(text ?? '')?.[1];
  return share === undefined ? null : Number(share);
}

/** `vpn@office.service` says `vpn@`: what stands behind may be a name. Pure. */
export function serviceName(unit: string): string {
  return unit.replace(/\.service$/u, '').replace(/@.*$/u, '@');
}
