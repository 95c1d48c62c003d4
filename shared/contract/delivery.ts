import { z } from 'zod';
import { outboxItem } from '../domain/cases.ts';
import { portalCheck, portalConfig, portalView, syncAnswer } from '../domain/portals.ts';
import { isoInstant, portalId } from '../domain/primitives.ts';
import { heldSince } from '../domain/storage.ts';
import { read, write } from './define.ts';

/** Portals, the outbox and syncing. */
export const deliveryContract = {
  'portals.list': read(z.object({}), z.object({ portals: z.array(portalView), secretStore: z.boolean() })),
  /** Adds or replaces. The secret goes to the secret store, never to the database; null keeps what is stored. */
  'portals.add': write(
    z.object({
      config: portalConfig,
      secret: z.string().nullable().default(null),
      makeDefault: z.boolean().default(false),
      /** The person says that another address is the same help desk; else a name that cases use cannot be pointed elsewhere. */
      isSameDesk: z.boolean().default(false),
    }),
    z.object({ id: portalId }),
  ),
  /** Refused while something waits for it, unless `force`: then what waits becomes `failed` and stays visible. */
  'portals.remove': write(z.object({ id: portalId, force: z.boolean().default(false) }), z.object({})),
  'portals.setDefault': write(z.object({ id: portalId }), z.object({})),
  /** Talks to the portal: reach, sign-in, queue, fields. Changes nothing there. */
  'portals.check': write(z.object({ id: portalId }), portalCheck),
  'outbox.list': read(z.object({}), z.object({ items: z.array(outboxItem) })),
  /** Puts a failed or blocked item back into the queue. */
  'outbox.retry': write(z.object({ id: z.string() }), z.object({})),
  /** Sends what waits and fetches what is new, one run at a time; a second call joins the running one. */
  'sync.run': write(z.object({ portal: portalId.optional() }), syncAnswer),
  'sync.state': read(
    z.object({}),
    z.object({
      running: z.boolean(),
      lastRunAt: isoInstant.nullable(),
      lastOkAt: isoInstant.nullable(),
      /** Since when nothing could be reached; null when online. */
      offlineSince: isoInstant.nullable(),
      waiting: z.number().int(),
      failed: z.number().int(),
      blocked: z.number().int(),
      oldestWaitingAt: isoInstant.nullable(),
      /** Since when nothing is sent from here because the data was moved to another machine. */
      held: heldSince.nullable().default(null),
    }),
  ),
} as const;
