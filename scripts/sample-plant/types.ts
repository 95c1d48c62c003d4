// The shapes the parts of the sample plant generator share.

/** How much is made: small is at most 30 MB, medium about 300 MB, large about 2 GB. */
export const PLANT_SIZES = ['small', 'medium', 'large'] as const;
export type PlantSize = (typeof PLANT_SIZES)[number];

/** What to make. Same options, same bytes and file times. */
export interface PlantOptions {
  /** Folder to put the plant into; made if missing, must be empty unless `force`. */
  readonly directory: string;
  readonly seed: number;
  readonly size?: PlantSize;
  /** The moment the plant stands at: its newest files are minutes to hours older. UTC ISO text. */
  readonly now?: string;
  /** Accept a folder that is not empty, and replace an earlier sample plant in it. */
  readonly force?: boolean;
}

/** What was made. Paths are absolute. */
export interface PlantSummary {
  /** The server's root folder, `PlanetTogether APS`. */
  readonly root: string;
  /** The `Clients` folder of one user's PC, beside the root. */
  readonly clientsRoot: string;
  readonly instances: readonly string[];
  /** Every planted, made-up secret as plain text. */
  readonly secrets: readonly string[];
}

/** The plant cannot be made as asked; the message is for the person who asked. */
export class PlantRefusedError extends Error {
  override readonly name = 'PlantRefusedError';
}

/** One person of the plant. */
export interface PlantUser {
  readonly login: string;
  readonly fullName: string;
  readonly email: string;
}

/** The business the plant belongs to. */
export interface PlantSite {
  readonly company: string;
  readonly domain: string;
  readonly netbios: string;
  readonly server: string;
  readonly sqlServer: string;
  readonly erp: string;
  readonly erpHost: string;
  readonly users: readonly PlantUser[];
  /** Local time minus UTC, as the server's clock stands. */
  readonly offsetMinutes: number;
}

/** One recorded file: a snapshot of all scenarios, or one transmission. */
export interface RecordedFile {
  readonly kind: 'snapshot' | 'transmission';
  readonly name: string;
  readonly at: number;
  readonly bytes: number;
  /** Kind of the transmission, such as `ImportStart`; empty for a snapshot. */
  readonly action: string;
}

/** One start of the services and what was recorded until the next. */
export interface RunPlan {
  readonly folder: string;
  readonly startAt: number;
  readonly endAt: number;
  readonly files: readonly RecordedFile[];
}

/** One instance: its folder name, what is installed and what happened. */
export interface InstancePlan {
  readonly name: string;
  readonly version: string;
  readonly database: string;
  readonly firstPort: number;
  readonly scenarioFile: string;
  readonly scenarioBytes: number;
  readonly logBytes: number;
  /** Oldest first. */
  readonly runs: readonly RunPlan[];
}

/** All decisions about one plant, taken before the first file is written. */
export interface PlantPlan {
  readonly seed: number;
  readonly nowAt: number;
  readonly site: PlantSite;
  readonly instances: readonly InstancePlan[];
  /** Versions with a folder under `Software`, oldest first. */
  readonly softwareVersions: readonly string[];
  readonly instanceManagerVersion: string;
  readonly compatibilityConnections: boolean;
  /** Which alternative of the mapping file the settings files follow. */
  readonly dialect: number;
}
