// The quick set of the machine: against reading the same files and doing nothing with them, and against
// systeminformation asked for the same headings.
import { readFile, statfs } from 'node:fs/promises';
import si from 'systeminformation';
import { runCollectors } from '../../core/collectors/index.ts';
import { createMachineCollector } from '../../core/collectors/machine/index.ts';
import type { Comparison } from '../measure.ts';
import { benchPlatform } from '../platform.ts';

const platform = benchPlatform();

const SOURCES = [
  '/etc/os-release',
  '/proc/sys/kernel/osrelease',
  '/proc/cpuinfo',
  '/sys/devices/system/cpu/cpu0/cpufreq/base_frequency',
  '/proc/meminfo',
  '/sys/class/dmi/id/sys_vendor',
  '/sys/class/dmi/id/product_name',
];

function collect(): Promise<unknown> {
  return runCollectors([createMachineCollector()], {
    platform,
    root: '/',
    instance: undefined,
    since: undefined,
    until: undefined,
    profile: 'standard',
    settings: new Map(),
    signal: new AbortController().signal,
    plant: () => Promise.resolve(undefined),
    survey: () => Promise.resolve(undefined),
    windows: () => undefined,
    approval: () => undefined,
  });
}

/** Comparisons of the machine collector; empty where it does not read directly. */
export function machineComparisons(): Comparison[] {
  if (process.platform !== 'linux') return [];
  const work = 'machine collector, quick set, in process';
  return [
    {
      id: 'machine.floor',
      work,
      against: 'reading the same files',
      kind: 'floor',
      target: 2,
      pairs: 21,
      ours: collect,
      other: () =>
        Promise.all([
          ...SOURCES.map((path) => readFile(path).catch(() => undefined)),
          statfs('/'),
          statfs(platform.system.homeFolder),
        ]),
    },
    {
      id: 'machine.systeminformation',
      work,
      against: 'systeminformation, same headings',
      kind: 'peer',
      target: 0.3,
      pairs: 5,
      ours: collect,
      other: () => Promise.all([si.osInfo(), si.cpu(), si.mem(), si.system(), si.fsSize()]),
    },
  ];
}
