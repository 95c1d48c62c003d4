import { clockInName } from './linux-rules.ts';
import type { MachineFields } from './machine-fields.ts';
import type { MachineSource } from './machine-source.ts';

/** The part of systeminformation that is used; its answers hold more than is taken. */
export interface SystemInformation {
  osInfo(): Promise<{ distro: string; release: string; build: string; kernel: string; arch: string }>;
  cpu(): Promise<{ manufacturer: string; brand: string; speed: number; cores: number; physicalCores: number }>;
  mem(): Promise<{ total: number }>;
  system(): Promise<{ manufacturer: string; model: string; virtual: boolean }>;
  memLayout(): Promise<readonly { size: number; type: string; clockSpeed: number | null }[]>;
  diskLayout(): Promise<readonly { size: number; type: string; interfaceType: string }[]>;
  graphics(): Promise<{ displays: readonly { currentResX: number | null; currentResY: number | null }[] }>;
}

/** Loads the library only when a run needs it: it takes its time and is not needed on Linux and Windows. */
export type InformationLoader = () => Promise<SystemInformation>;

type SourceId = 'system' | 'processor' | 'memory' | 'model' | 'modules' | 'disks' | 'displays';

const TIME_LIMIT_MS = 20_000;

/** The library for one run, loaded once. */
export type Information = () => Promise<SystemInformation>;

export function createInformation(load: InformationLoader): Information {
  let loading: Promise<SystemInformation> | undefined;
  return () => (loading ??= load());
}

/** Sources over systeminformation, one call each, taking listed fields. */
export function informationSources(information: Information, ids: readonly SourceId[]): readonly MachineSource[] {
  return ids.map((id) => ({
    name: SOURCES[id].name,
    timeLimitMs: TIME_LIMIT_MS,
    read: async () => SOURCES[id].take(await information()),
  }));
}

interface InformationSource {
  readonly name: string;
  take(library: SystemInformation): Promise<Partial<MachineFields>>;
}

const SOURCES: Readonly<Record<SourceId, InformationSource>> = {
  system: {
    name: 'the operating system',
    take: async (library) => {
      const { distro, release, build, kernel, arch } = await library.osInfo();
      return { osName: distro, osVersion: release, osBuild: build, kernel, architecture: arch };
    },
  },
  processor: {
    name: 'the processor',
    take: async (library) => {
      const { manufacturer, brand, speed, cores, physicalCores } = await library.cpu();
      const clock = clockInName(brand) ?? (speed > 0 ? speed : null);
      const isNominalClock = clock === null ? null : true;
      return {
        cpuModel: `${manufacturer} ${brand}`.trim(),
        clockGhz: clock,
        isNominalClock,
        logicalCores: cores || null,
        physicalCores: physicalCores || null,
      };
    },
  },
  memory: {
    name: 'the memory',
    take: async (library) => ({ memoryBytes: (await library.mem()).total || null }),
  },
  model: {
    name: 'the model',
    take: async (library) => {
      const { manufacturer, model, virtual } = await library.system();
      return { manufacturer, model, isVirtual: virtual };
    },
  },
  modules: {
    name: 'the memory modules',
    take: async (library) => {
      const modules = await library.memLayout();
      return { memoryModules: modules.map(({ size, type, clockSpeed }) => ({ bytes: size, type, mhz: clockSpeed })) };
    },
  },
  disks: {
    name: 'the physical disks',
    take: async (library) => {
      const disks = await library.diskLayout();
      return {
        physicalDisks: disks.map(({ size, type, interfaceType }) => ({ bytes: size, type, bus: interfaceType })),
      };
    },
  },
  displays: {
    name: 'the displays',
    take: async (library) => {
      const { displays } = await library.graphics();
      return {
        displays: displays.map(({ currentResX, currentResY }) => ({ width: currentResX, height: currentResY })),
      };
    },
  },
};
