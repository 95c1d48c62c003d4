import type { Platform } from '../platform/ports.ts';
import type { AccountClass, WindowsProbe } from '../windows/index.ts';
import type { SettingsMapping } from './settings-mapping.ts';

export type { InstanceManagerValues, SystemService } from '../windows/index.ts';

/** What one look at the product's folders needs to know. */
export interface PlantRequest {
  readonly platform: Pick<Platform, 'files' | 'system'>;
  /** What answers for Windows; undefined elsewhere. */
  readonly windows?: WindowsProbe | undefined;
  /** The product's root folder, absolute. */
  readonly root: string;
  /** Settings the reading follows, by key of the settings catalogue. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly mapping: SettingsMapping;
  readonly signal: AbortSignal;
}

/** A value with the place it was read from, in words a person understands. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** A Windows service as the settings name it or as the system lists it. */
export interface PlantService {
  readonly name: string;
  readonly port: number | null;
  /** From the system, else from the settings: `Automatic`, `AutomaticDelayed`, `Manual`, `Disabled`. */
  readonly startMode: string | null;
  /** From the system; null where it could not be asked. */
  readonly state: string | null;
  /** As whom it runs, never by name; null where the system could not be asked. */
  readonly account: AccountClass | null;
  /** ISO, UTC: since when it runs. */
  readonly startedAt: string | null;
}

/** What the settings files say about one instance. Nothing here can hold a secret. */
export interface InstanceSettings {
  readonly name: string;
  readonly version: Sourced<string> | null;
  readonly services: readonly PlantService[];
  readonly activeDirectoryLogin: boolean | null;
  readonly acceptWebTransmissions: boolean | null;
  readonly connections: readonly {
    readonly purpose: string;
    readonly type: string;
    readonly timeoutSeconds: number | null;
  }[];
}

/** A run folder below `Recordings`, chosen without opening a file. */
export interface RunFolder {
  readonly name: string;
  readonly path: string;
  readonly modifiedMs: number;
}

/** Runs of one instance. */
export interface RunsReading {
  /** Newest first. */
  readonly runs: readonly RunFolder[];
  /** Files that lie beside the runs and belong to none. */
  readonly loose: number;
  /** Why there are none: no folder, a link, refused. */
  readonly state: 'ok' | 'absent' | 'link' | 'denied';
}

/** One instance: a folder of the root that holds `System/Data`, or a name that only the settings know. */
export interface PlantInstance {
  readonly name: string;
  /** Absolute; null for an instance without local folders. */
  readonly path: string | null;
  /** Absolute path of its `System/Data`. */
  readonly dataPath: string | null;
  readonly settings: InstanceSettings | null;
  /** Version after all sources were weighed. */
  readonly version: Sourced<string> | null;
  readonly services: readonly PlantService[];
  readonly ports: readonly number[];
  readonly lastStartAt: string | null;
  readonly schedule: Readonly<Record<string, number>>;
}

/** Settings that concern the whole server. */
export interface ServerSettings {
  readonly instanceManagerVersion: Sourced<string> | null;
  readonly managerPort: number | null;
  readonly compatibilityConnections: boolean | null;
}

/** A port of the product on this machine. */
export interface ListeningPort {
  readonly port: number;
  readonly listens: boolean;
}

/** What one look at the product's folders brought: listings and small settings files, nothing deep. */
export interface PlantReading {
  readonly root: string;
  readonly instances: readonly PlantInstance[];
  readonly server: ServerSettings | null;
  /** Folder names below `Software` that are versions, oldest first. */
  readonly softwareVersions: readonly string[];
  /** Whether there is a `Software` folder. */
  readonly hasSoftware: boolean;
  /** Services of the product that belong to no instance, or to all. */
  readonly otherServices: readonly PlantService[];
  /** Whether the operating system could be asked for services. */
  readonly servicesAsked: boolean;
  /** The product's ports and whether they listen here, in order; null when that could not be asked. */
  readonly listening: readonly ListeningPort[] | null;
  /** Whether the port of old clients listens; null when that could not be asked. */
  readonly compatibilityListens: boolean | null;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
  /** Whether one of the problems is a refusal by the system. */
  readonly denied: boolean;
}
