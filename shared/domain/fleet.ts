import { z } from 'zod';
import { importance, packedSnapshot } from './compare.ts';
import { collectProfile, fact } from './evidence.ts';
import { isoInstant, sha256Hex } from './primitives.ts';

/** Who wrote to a share: a random id of the installation, and what the machine is called. */
export const fleetMachine = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/u), name: z.string().min(1).max(255) });
export type FleetMachine = z.output<typeof fleetMachine>;

/** The bundle beside a summary. */
export const sharedBundle = z.object({
  /** File name in the machine's folder. */
  name: z.string().max(100),
  sha256: sha256Hex,
  bytes: z.int().nonnegative(),
  files: z.int().nonnegative(),
  withheld: z.int().nonnegative(),
});
export type SharedBundle = z.output<typeof sharedBundle>;

/** The summary of one collection on a share: what a bundle's facts say, redacted in the same way. */
export const fleetSummary = z.object({
  schema: z.literal(1),
  machine: fleetMachine,
  app: z.object({ name: z.string().max(100), version: z.string().max(50) }),
  snapshotId: z.string().max(100),
  takenAt: isoInstant,
  outcome: z.enum(['complete', 'partial', 'refused']),
  profile: collectProfile,
  /** Null when no bundle was made, or it could not be written. */
  bundle: sharedBundle.nullable(),
  snapshot: packedSnapshot,
});
export type FleetSummary = z.output<typeof fleetSummary>;

/** What became of a collection that was to go on a share. */
export const sharePublished = z.object({
  share: z.string(),
  /** Whether all of it lies there. */
  written: z.boolean(),
  machine: fleetMachine,
  /** The machine's folder in the share. */
  folder: z.string(),
  /** Names of the files that were written. */
  files: z.array(z.string()),
  /** What was not written and why; the bundle stays where it is on this machine. */
  missing: z.array(z.object({ what: z.enum(['bundle', 'summary']), reason: z.string() })),
});
export type SharePublished = z.output<typeof sharePublished>;

/** A machine of a share, by its newest collection. */
export interface FleetEntry {
  /** Its name; with the first letters of its id where two machines share one. */
  readonly machine: string;
  readonly id: string;
  readonly folder: string;
  readonly lastCollectedAt: string;
  readonly ageMs: number;
  readonly outcome: FleetSummary['outcome'];
  readonly profile: FleetSummary['profile'];
  readonly versions: {
    readonly instances: Readonly<Record<string, string | null>>;
    readonly server: readonly string[];
    readonly instanceManager: string | null;
  };
  readonly findings: { readonly risk: number; readonly attention: number; readonly advice: number };
  /** The verdict's sentence. */
  readonly verdict: string | null;
  readonly bundle: SharedBundle | null;
  /** How many collections of it lie there. */
  readonly collections: number;
}

/** A folder or file of a share that cannot be used, and why. */
export interface DamagedEntry {
  readonly folder: string;
  readonly file: string | null;
  readonly reason: string;
}

/** A fact that is not the same on all machines. */
export const fleetRow = z.object({
  group: z.string(),
  key: z.string(),
  /** One for each machine, in their order; null where it is not there or not known. */
  values: z.array(fact.shape.value),
  /** What most have, or what the base has; undefined where there is no majority. */
  usual: fact.shape.value.optional(),
  /** Places in `values` that differ from it. */
  different: z.array(z.int()),
  importance,
  sentence: z.string(),
});
export type FleetRow = z.output<typeof fleetRow>;
