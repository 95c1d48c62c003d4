import { z } from 'zod';
import { isoInstant } from './primitives.ts';

/** How often the flight recorder looks, ms. */
export const FLIGHT_INTERVAL_MS = 5_000;
/** How far back it remembers, ms. */
export const FLIGHT_SPAN_MS = 30 * 60_000;
/** Samples in that span. */
export const FLIGHT_SAMPLES = FLIGHT_SPAN_MS / FLIGHT_INTERVAL_MS;

const measured = z.number().nullable();

/** One look at the machine: fields are listed, null where the system does not say it without a further process. */
export const flightSample = z.object({
  at: isoInstant,
  /** Work of all processor cores since the sample before, percent. */
  cpuPercent: measured,
  /** The core that worked most, percent: what runs in one thread shows here first. */
  busiestCorePercent: measured,
  memoryFreeBytes: measured,
  /** Free page file or swap. */
  pageFileFreeBytes: measured,
  /** Work that waits, averaged over a minute (Linux). */
  load: measured,
  /** Free bytes on the disk of the product's root folder, and on the disk of this app's data. */
  rootFreeBytes: measured,
  dataFreeBytes: measured,
  /** The longest this app's core was late since the sample before, ms. */
  loopDelayMs: measured,
  diskReadPerSecond: measured,
  diskWrittenPerSecond: measured,
  netInPerSecond: measured,
  netOutPerSecond: measured,
});
export type FlightSample = z.output<typeof flightSample>;
export type FlightField = Exclude<keyof FlightSample, 'at'>;

/**
 * Time without samples. `off`: the app did not run. `pause`: it ran and was not let look (sleep, or everything stood
 * still). `clock`: the clock was set by `shiftMs`, forward or, below zero, back.
 */
export const flightGap = z.object({
  kind: z.enum(['off', 'pause', 'clock']),
  from: isoInstant,
  to: isoInstant,
  shiftMs: z.number().int(),
});
export type FlightGap = z.output<typeof flightGap>;

/** Which of the product's ports answered on this machine at a moment. */
export const flightPorts = z.object({
  at: isoInstant,
  ports: z.array(z.object({ port: z.number().int(), answers: z.boolean() })),
});
export type FlightPorts = z.output<typeof flightPorts>;

/** The last half hour of a machine, oldest first. Holds no name of anything. */
export const flightRecord = z.object({
  intervalMs: z.number().int().positive(),
  /** What the machine has in all; null where not known. */
  memoryBytes: measured,
  samples: z.array(flightSample),
  gaps: z.array(flightGap),
  ports: z.array(flightPorts),
  /** Moments at which a person said "now it happens". */
  marks: z.array(isoInstant),
});
export type FlightRecord = z.output<typeof flightRecord>;
