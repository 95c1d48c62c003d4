/** A disk of this machine as its file system says; `label` is `C:`, `/`, or a place every machine has. */
export interface VolumeFields {
  readonly label: string;
  readonly totalBytes: number | null;
  /** Free for this account; null where it gave no answer in time. */
  readonly freeBytes: number | null;
}

/** One way into the network: what it is and whether it is up. No name, no address. */
export interface InterfaceFields {
  readonly kind: 'wired' | 'wireless' | 'virtual';
  readonly isUp: boolean;
  /** Megabits a second; null where it does not say. */
  readonly mbps: number | null;
}

/**
 * Everything that is taken from the machine, field by field. No user, host, address, serial, identifier, command line or
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
  /** What programs could still get without the page file. */
  readonly memoryFreeBytes: number | null;
  readonly pageFileBytes: number | null;
  readonly pageFileFreeBytes: number | null;
  /** Share of the processors' time that was used, 0 to 100. */
  readonly loadPercent: number | null;
  /** Over how long; 60 where the two samples lay too close together and the system's own mean is taken. */
  readonly loadSeconds: number | null;
  readonly uptimeSeconds: number | null;
  /** ISO, to the minute. */
  readonly bootAt: string | null;
  /** Whether an update waits for a restart; null where the system does not say. */
  readonly pendingRestart: boolean | null;
  /** When packages or updates were last installed, ISO. */
  readonly lastUpdateAt: string | null;
  readonly timeSync: 'synchronized' | 'not synchronized' | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly isVirtual: boolean | null;
  readonly sqlServerHere: boolean | null;
  /** Free bytes on the disk of the product's root folder. */
  readonly rootFreeBytes: number | null;
  /** Free bytes on the disk of this account's home folder. */
  readonly homeFreeBytes: number | null;
  /** Disks of this machine. */
  readonly volumes: readonly VolumeFields[] | null;
  /** Disks of other machines that are mounted here; they are counted and never asked. */
  readonly networkVolumes: number | null;
  readonly interfaces: readonly InterfaceFields[] | null;
  readonly defaultRoute: boolean | null;
  readonly dnsServers: number | null;
  readonly proxy: 'none' | 'set' | null;
  /** The product's ports, and whether somebody listens there. */
  readonly ports: readonly { readonly port: number; readonly listens: boolean }[] | null;
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
  memoryFreeBytes: null,
  pageFileBytes: null,
  pageFileFreeBytes: null,
  loadPercent: null,
  loadSeconds: null,
  uptimeSeconds: null,
  bootAt: null,
  pendingRestart: null,
  lastUpdateAt: null,
  timeSync: null,
  manufacturer: null,
  model: null,
  isVirtual: null,
  sqlServerHere: null,
  rootFreeBytes: null,
  homeFreeBytes: null,
  volumes: null,
  networkVolumes: null,
  interfaces: null,
  defaultRoute: null,
  dnsServers: null,
  proxy: null,
  ports: null,
  memoryModules: null,
  physicalDisks: null,
  displays: null,
};
