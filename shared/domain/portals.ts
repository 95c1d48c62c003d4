import { z } from 'zod';
import { failureShape, isoInstant, portalId } from './primitives.ts';

function wholeFrom(least: number): z.ZodInt {
  const error = `has to be a whole number from ${least} on`;
  return z.int(error).min(least, error);
}

export const portalConfig = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('folder'), id: portalId, path: z.string().min(1, 'is empty') }),
  z.object({
    kind: z.literal('rt'),
    id: portalId,
    /** Base of REST 2.0, for example https://help.example.com/REST/2.0 (the part after the host is added when left out). */
    url: z.url('is not an address such as https://help.example.com'),
    queue: z.string().min(1, 'is empty'),
    /** The queue in which prepared cases wait for a key contact; never the one support reads. Absent: none is handed over there. */
    handoverQueue: z.string().trim().min(1, 'is empty').optional(),
    /** How long the portal may go on with a request after the connection broke; searches for it wait that long. */
    settleMs: wholeFrom(0).default(90_000),
    maxFileBytes: wholeFrom(1).default(5_000_000),
    /** Names of the custom fields at the portal. */
    fields: z
      .object({
        key: z.string().default('ClientKey'),
        operationKey: z.string().default('ClientOpKey'),
        severity: z.string().default('Severity'),
        instance: z.string().default('Instance'),
        version: z.string().default('ProductVersion'),
      })
      .prefault({}),
    /** What the portal calls the four severities. */
    severities: z.array(z.string()).length(4).default(['S1', 'S2', 'S3', 'S4']),
    pollOverlap: wholeFrom(0).default(150),
  }),
]);
export type PortalConfig = z.output<typeof portalConfig>;
export type PortalConfigInput = z.input<typeof portalConfig>;

export const portalView = z.object({
  id: portalId,
  kind: z.enum(['folder', 'rt']),
  /** Where it is, for people: a URL without secrets, or a folder. */
  address: z.string(),
  queue: z.string().nullable(),
  isDefault: z.boolean(),
  /** The folder of this machine that is there from the start: nobody at support sees what goes into it. */
  isBuiltIn: z.boolean(),
  hasSecret: z.boolean(),
  lastSyncAt: isoInstant.nullable(),
  lastError: failureShape.nullable(),
  waiting: z.number().int(),
  /** As stored, so that changing one thing keeps the rest. Holds no secret. */
  config: portalConfig,
});
export type PortalView = z.output<typeof portalView>;

export const portalCheck = z.object({
  ok: z.boolean(),
  steps: z.array(z.object({ name: z.string(), ok: z.boolean(), text: z.string() })),
});
export type PortalCheck = z.output<typeof portalCheck>;

export const syncAnswer = z.object({
  sent: z.number().int(),
  queued: z.number().int(),
  failed: z.number().int(),
  received: z.number().int(),
  /** Portals that could not be reached in this run, with the reason. */
  unreachable: z.array(z.object({ portal: portalId, reason: z.string() })),
});
export type SyncAnswer = z.output<typeof syncAnswer>;
