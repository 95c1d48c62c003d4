import { z } from 'zod';
import { analysis } from '../domain/analysis.ts';
import { collectorResult, finding } from '../domain/evidence.ts';
import { probedTarget } from '../domain/probes.ts';
import { read } from './define.ts';

export const checkAnswer = z.object({
  analysis,
  findings: z.array(finding),
  collectors: z.array(collectorResult),
  /** What was tried over the network, step by step. */
  probes: z.array(probedTarget),
  /** The root folder that was looked at; null where none is known. */
  root: z.string().nullable(),
});
export type CheckAnswer = z.output<typeof checkAnswer>;

/** "Is it us?" without a bundle. */
export const checksContract = {
  /**
   * Looks at this machine and tries its connections now. Stores nothing, so it works while another process holds the
   * data folder. `sql` (HOST, HOST\INSTANCE, HOST:PORT) and `urls` are tried beside what is set up here.
   */
  'checks.run': read(
    z.object({
      root: z.string().optional(),
      instance: z.string().optional(),
      sql: z.array(z.string().min(1)).max(20).optional(),
      urls: z
        .array(z.url({ protocol: /^https?$/u, error: 'is not an address such as https://help.example.com' }))
        .max(20)
        .optional(),
    }),
    checkAnswer,
  ),
} as const;
