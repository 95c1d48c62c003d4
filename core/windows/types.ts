import type { Result } from '../../shared/result.ts';

/** As whom a service runs: never the account's name. */
export type AccountClass = 'Local System' | 'Local Service' | 'Network Service' | 'own account';

/** A Windows service as the system lists it. The image path is for matching only and is not kept. */
export interface SystemService {
  readonly name: string;
  readonly displayName: string;
  /** `Running`, `Stopped`, …; null where only the registry could be asked. */
  readonly state: string | null;
  /** `Automatic`, `AutomaticDelayed`, `Manual`, `Disabled`. */
  readonly startMode: string;
  readonly account: AccountClass | null;
  /** ISO, UTC; null where it does not run or that is not known. */
  readonly startedAt: string | null;
  readonly imagePath: string;
}

/** The operating system and its memory. */
export interface WindowsSystem {
  /** As the registry says, for example "Windows Server 2022 Standard"; never in the language of the system. */
  readonly productName: string | null;
  /** "22H2". */
  readonly release: string | null;
  /** "10.0.20348". */
  readonly version: string | null;
  /** "20348.2849". */
  readonly build: string | null;
  /** ISO, UTC. */
  readonly bootAt: string | null;
  readonly memoryBytes: number | null;
  readonly memoryFreeBytes: number | null;
  readonly pageFileBytes: number | null;
}

export interface WindowsProcessor {
  readonly model: string | null;
  readonly cores: number | null;
  readonly logicalCores: number | null;
  /** The nominal clock. */
  readonly clockMhz: number | null;
}

export interface WindowsModel {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly isVirtual: boolean | null;
}

/** A local fixed disk with a letter. */
export interface WindowsVolume {
  /** "C:". */
  readonly drive: string;
  readonly totalBytes: number | null;
  readonly freeBytes: number | null;
}

/** Counts alone: no address and no name. */
export interface WindowsNetwork {
  readonly interfaces: number;
  readonly defaultRoute: boolean;
  readonly dnsServers: number;
  readonly proxy: 'none' | 'set';
}

export interface WindowsHardware {
  readonly memoryModules: readonly { readonly bytes: number; readonly type: string; readonly mhz: number | null }[];
  readonly physicalDisks: readonly { readonly bytes: number; readonly type: string; readonly bus: string }[];
  readonly displays: readonly { readonly width: number | null; readonly height: number | null }[];
}

/** Why a restart is waited for. `fileRenames` alone says little: browsers and virus scanners leave such entries. */
export interface WindowsRestart {
  readonly servicing: boolean;
  readonly windowsUpdate: boolean;
  readonly rename: boolean;
  readonly fileRenames: boolean;
}

export type TimeSync = 'synchronized' | 'not synchronized' | null;

export interface InstalledUpdate {
  /** "KB5034127". */
  readonly id: string;
  /** "2026-11-20"; null where the system does not say. */
  readonly installedOn: string | null;
}

export interface InstalledSoftware {
  readonly name: string;
  readonly version: string | null;
}

export interface WindowsDrivers {
  /** Names of ODBC drivers (64 bit). */
  readonly odbc: readonly string[];
  /** Of the known OLE DB providers those that are registered. */
  readonly oleDb: readonly string[];
  readonly dotNetFramework: string | null;
  /** SQL Server engines installed here. */
  readonly sqlServers: number;
}

/** One entry of a Windows event log: the fields that were asked for, and no other. */
export interface LoggedEvent {
  /** UTC. */
  readonly at: string;
  readonly log: string;
  readonly provider: string;
  readonly id: number;
  readonly level: 'critical' | 'error' | 'warning';
  readonly message: string;
}

/** Values of the Instance Manager in the registry, by the names of the mapping; the key is a setting. */
export interface InstanceManagerValues {
  readonly values: Readonly<Record<string, string>>;
  readonly instances: readonly { readonly name: string; readonly values: Readonly<Record<string, string>> }[];
}

/** Everything Windows is asked in a run. */
export interface WindowsSections {
  readonly services: readonly SystemService[];
  /** Ports of TCP that listen. */
  readonly listening: readonly number[];
  readonly system: WindowsSystem;
  readonly processor: WindowsProcessor;
  readonly model: WindowsModel;
  readonly volumes: readonly WindowsVolume[];
  readonly network: WindowsNetwork;
  readonly restart: WindowsRestart;
  readonly timeSync: TimeSync;
  readonly updates: readonly InstalledUpdate[];
  readonly software: readonly InstalledSoftware[];
  readonly drivers: WindowsDrivers;
  readonly hardware: WindowsHardware;
  readonly systemEvents: readonly LoggedEvent[];
  readonly applicationEvents: readonly LoggedEvent[];
  readonly instanceManager: InstanceManagerValues;
}

export type SectionName = keyof WindowsSections;

/** Why a section has no answer, and in words. */
export interface SectionFailure {
  readonly why: 'denied' | 'timeout' | 'unavailable';
  readonly message: string;
}

/**
 * What Windows says, asked in one child process for a whole run (two where PowerShell cannot be used). The child starts
 * with the first question; each section comes by itself, so one that hangs costs nobody else anything.
 */
export interface WindowsProbe {
  /** The answer, or why there is none within `limitMs` (20 s unless told otherwise). Never rejects; asking twice is free. */
  ask<K extends SectionName>(
    section: K,
    options?: { readonly limitMs?: number; readonly signal?: AbortSignal },
  ): Promise<Result<WindowsSections[K], SectionFailure>>;
  /** Ends the child. What was not answered by then is `unavailable`. */
  stop(): void;
}
