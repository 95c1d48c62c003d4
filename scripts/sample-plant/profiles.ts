// How much of everything a size means, in bytes and counts.
import type { PlantSize } from './types.ts';

/** Bytes are sums over all instances, so that a plant of four is not twice a plant of two. */
export interface PlantProfile {
  readonly recordingBytes: number;
  readonly logBytes: number;
  /** Runs per instance, least and most. */
  readonly runs: readonly [number, number];
  /** Snapshots of a run after the first, least and most. */
  readonly segments: readonly [number, number];
  /** Transmissions between two snapshots of the busiest instance, least and most. */
  readonly transmissions: readonly [number, number];
}

const MB = 1_000_000;

export const PLANT_PROFILES: Readonly<Record<PlantSize, PlantProfile>> = {
  small: { recordingBytes: 11 * MB, logBytes: 2.5 * MB, runs: [3, 4], segments: [3, 4], transmissions: [8, 22] },
  medium: { recordingBytes: 235 * MB, logBytes: 45 * MB, runs: [4, 6], segments: [4, 6], transmissions: [30, 80] },
  large: { recordingBytes: 1650 * MB, logBytes: 250 * MB, runs: [7, 9], segments: [5, 8], transmissions: [90, 200] },
};
