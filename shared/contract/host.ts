import { z } from 'zod';
import { write } from './define.ts';

/** What the core asks of the desktop's main process. Everything here is absent on the command line. */
export const hostContract = {
  'host.openFiles': write(
    z.object({ title: z.string(), multiple: z.boolean(), extensions: z.array(z.string()) }),
    z.object({ paths: z.array(z.string()) }),
  ),
  'host.openFolder': write(z.object({ title: z.string() }), z.object({ path: z.string().nullable() })),
  'host.reveal': write(z.object({ path: z.string() }), z.object({})),
  /** Shows a notification; `place` is where a click leads, as a route of the window. */
  'host.notify': write(
    z.object({ title: z.string(), body: z.string(), place: z.string() }),
    z.object({ shown: z.boolean() }),
  ),
  /** What the tray shows: next due in words, counts. */
  'host.tray': write(z.object({ tooltip: z.string(), waiting: z.number().int() }), z.object({})),
  'host.resolveProxy': write(z.object({ url: z.string() }), z.object({ proxy: z.string().nullable() })),
} as const;
export type HostContract = typeof hostContract;

export const hostEvents = {
  /** The machine woke from sleep, or its screen was unlocked: time may have passed unseen. */
  'host.woke': z.object({}),
} as const;
