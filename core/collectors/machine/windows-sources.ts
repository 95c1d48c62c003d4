import type { CollectContext, WindowsProbe, WindowsSections } from '../types.ts';
import type { MachineFields } from './machine-fields.ts';
import { clockInName } from './linux-rules.ts';
import type { MachineSource } from './machine-source.ts';

const LIMIT_MS = 25_000;

type Take<K extends keyof WindowsSections> = (section: WindowsSections[K]) => Partial<MachineFields>;

/** What Windows says of the machine, through the one child process of the run. */
export function windowsSources(context: CollectContext): readonly MachineSource[] {
  const windows = context.windows();
  if (windows === undefined) return [];
  const source = sourceOf(windows, context.signal);
  const usual = [
    source('the operating system', 'system', system),
    source('the processor', 'processor', processor),
    source('the model', 'model', ({ manufacturer, model, isVirtual }) => ({ manufacturer, model, isVirtual })),
    source('the disks', 'volumes', (volumes) => ({
      volumes: volumes.map(({ drive, totalBytes, freeBytes }) => ({ label: drive, totalBytes, freeBytes })),
    })),
    source('the way out', 'network', ({ defaultRoute, dnsServers }) => ({ defaultRoute, dnsServers })),
    source('pending restarts', 'restart', ({ servicing, windowsUpdate, rename }) => ({
      pendingRestart: servicing || windowsUpdate || rename,
    })),
    source('the time source', 'timeSync', (timeSync) => ({ timeSync })),
    source('drivers', 'drivers', ({ sqlServers }) => ({ sqlServerHere: sqlServers > 0 })),
  ];
  return [
    ...usual,
    ...(context.profile === 'minimal' ? [] : [source('updates', 'updates', lastUpdate)]),
    ...(context.profile === 'full' ? [source('the hardware', 'hardware', (hardware) => ({ ...hardware }))] : []),
  ];
}

function sourceOf(windows: WindowsProbe, signal: AbortSignal) {
  return <K extends keyof WindowsSections>(name: string, section: K, take: Take<K>): MachineSource => ({
    name,
    timeLimitMs: LIMIT_MS + 1_000,
    read: async () => {
      const answer = await windows.ask(section, { limitMs: LIMIT_MS, signal });
      if (!answer.ok) throw new Error(answer.error.message);
      return take(answer.value);
    },
  });
}

const system: Take<'system'> = (one) => ({
  osName: one.productName,
  osVersion: one.version,
  osBuild: one.release === null || one.build === null ? one.build : `${one.release} (${one.build})`,
  kernel: one.version,
  architecture: process.arch,
  // To the minute, as everywhere.
  bootAt: one.bootAt === null ? null : `${one.bootAt.slice(0, 16)}:00.000Z`,
  memoryBytes: one.memoryBytes,
  memoryFreeBytes: one.memoryFreeBytes,
  pageFileBytes: one.pageFileBytes,
});

const processor: Take<'processor'> = ({ model, cores, logicalCores, clockMhz }) => {
  const clock = (model === null ? undefined : clockInName(model)) ?? (clockMhz === null ? null : clockMhz / 1000);
  return {
    cpuModel: model,
    physicalCores: cores,
    logicalCores,
    clockGhz: clock,
    isNominalClock: clock === null ? null : true,
  };
};

/** Days alone are known of updates; the newest counts. */
const lastUpdate: Take<'updates'> = (updates) => {
  const days = updates.flatMap(({ installedOn }) => installedOn ?? []).sort();
  const last = days.at(-1);
  return { lastUpdateAt: last === undefined ? null : `${last}T00:00:00.000Z` };
};
