import { z } from 'zod';
import { caseId, isoWithOffset } from '../domain/primitives.ts';
import { instanceRuns, nearestRun, recordedRange, recordingChoice, runView } from '../domain/recordings.ts';
import { read, write } from './define.ts';

/** Only faces on this machine may say a root; the window asks for the one in the settings. */
const place = { root: z.string().optional() };
/** A place in the order of writing, or the file's name below the run's folder. */
const position = z.union([z.int().min(0), z.string()]);

/** Runs of the services as they were recorded. Nothing here opens a recorded file. */
export const recordingsContract = {
  /** Runs of each instance with their times and counts, from names and a few file times. */
  'recordings.list': read(
    z.object({ ...place, instance: z.string().optional() }),
    z.object({
      instances: z.array(instanceRuns),
      /** What could not be looked at, in words. */
      problems: z.array(z.string()),
    }),
  ),
  /**
   * One run on a strip of time with what is proposed of it: `run` by its id, else the one that was recording at
   * `faultAt`, else the newest. `isHeld` is false when no run holds that time: then `run` is the nearest.
   */
  'recordings.run': read(
    z.object({
      ...place,
      instance: z.string(),
      run: z.string().optional(),
      faultAt: isoWithOffset.optional(),
      /** Stretches of time the strip is counted in. */
      buckets: z.int().min(1).max(500).default(240),
    }),
    z.object({ run: runView.nullable(), isHeld: z.boolean(), nearest: nearestRun.nullable() }),
  ),
  /** What lies between two places of a run, both included. */
  'recordings.range': read(
    z.object({ ...place, instance: z.string(), run: z.string(), from: position, to: position }),
    recordedRange,
  ),
  /** What was chosen for a case. */
  'recordings.chosen': read(
    z.object({ caseId }),
    /** `runId` stands for the chosen run in other operations, whether it is still there or not. */
    z.object({ choice: recordingChoice.nullable(), runId: z.string().nullable() }),
  ),
  /**
   * Remembers for a case what of a run is taken when it is collected for; null forgets it. `not-found` when the instance,
   * the run or an end is not there, `invalid` when the range ends before it begins.
   */
  'recordings.choose': write(
    z.object({ ...place, caseId, choice: recordingChoice.nullable() }),
    z.object({ caseId, choice: recordingChoice.nullable() }),
  ),
} as const;
