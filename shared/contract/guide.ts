import { z } from 'zod';
import { foundItem, machineCheck } from '../domain/case-checks.ts';
import { caseId, isoInstant } from '../domain/primitives.ts';
import { read } from './define.ts';

/** The way through a report: what the machine can answer of it. */
export const guideContract = {
  /**
   * What is known for a draft from what was collected, recorded and kept here: answers to the seven checks with their
   * evidence, and items of the form with where they were found. Changes nothing; nothing is looked at anew but the names
   * of recorded files.
   */
  'guide.look': read(
    z.object({ id: caseId }),
    z.object({
      /** When the evidence was collected; null when nothing was. */
      asOf: isoInstant.nullable(),
      checks: z.array(machineCheck),
      found: z.record(z.string(), foundItem),
    }),
  ),
} as const;
