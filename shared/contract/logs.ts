import { z } from 'zod';
import { logSummary } from '../domain/analysis.ts';
import { collectorOutcome } from '../domain/evidence.ts';
import { read } from './define.ts';

/** An error pattern as a person reads it. */
export const logPattern = z.object({
  id: z.string(),
  title: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  means: z.string(),
  todo: z.string(),
  article: z.string().nullable(),
  cause: z.enum(['network', 'database', 'security', 'services', 'product', 'machine']),
});
export type LogPatternView = z.output<typeof logPattern>;

/** What the logs say, without making a bundle. */
export const logsContract = {
  /** Reads the logs now. Nothing is kept. `logs` is null where none could be read; `reason` says why. Cancel by aborting the call. */
  'logs.look': read(
    z.object({
      root: z.string().optional(),
      instance: z.string().optional(),
      since: z.iso.datetime({ offset: true }).optional(),
      until: z.iso.datetime({ offset: true }).optional(),
    }),
    z.object({
      root: z.string().nullable(),
      outcome: collectorOutcome,
      reason: z.string().nullable(),
      summary: z.string(),
      logs: logSummary.nullable(),
    }),
  ),
  /** The patterns in use: what each means and what to do; `problems` says what is wrong with the customer's file. */
  'logs.patterns': read(z.object({}), z.object({ patterns: z.array(logPattern), problems: z.array(z.string()) })),
} as const;
