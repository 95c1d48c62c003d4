import { z } from 'zod';
import { flightRecord } from '../domain/recorder.ts';
import { isoInstant } from '../domain/primitives.ts';
import { read, write } from './define.ts';

/** The flight recorder: what this machine did in the last half hour. */
export const recorderContract = {
  /**
   * What is recorded, from memory where the recorder runs, else from the last file it wrote (at most a minute older than
   * its end). Null when there is nothing.
   */
  'recorder.read': read(
    z.object({}),
    z.object({ enabled: z.boolean(), running: z.boolean(), record: flightRecord.nullable() }),
  ),
  /** Notes that it happens now. `unavailable` where no recorder runs: only the desktop has one. */
  'recorder.mark': write(z.object({}), z.object({ at: isoInstant })),
} as const;
