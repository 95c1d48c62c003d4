import { z } from 'zod';
import { write } from './define.ts';

/** What the tray shows, in words of the core: only it knows the times. */
export const hostTray = z.object({
  /** Lines shown when the pointer rests on the icon. */
  tooltip: z.string(),
  /** Cases that wait for the person. */
  waiting: z.number().int(),
  /** Whether the icon asks for a look. */
  alert: z.boolean(),
  /** The next due time; a click leads to its case. */
  next: z.object({ label: z.string(), place: z.string() }).nullable(),
  /** Lines of the menu to read. */
  lines: z.array(z.string()),
  /** What can be chosen; `host.trayChosen` says which one was. `checked` null: no tick beside it. */
  choices: z.array(z.object({ id: z.string(), label: z.string(), checked: z.boolean().nullable() })),
});
export type HostTray = z.output<typeof hostTray>;

/** What the core asks of the desktop's main process. Everything here is absent on the command line. */
export const hostContract = {
  'host.openFiles': write(
    z.object({ title: z.string(), multiple: z.boolean(), extensions: z.array(z.string()) }),
    z.object({ paths: z.array(z.string()) }),
  ),
  'host.openFolder': write(z.object({ title: z.string() }), z.object({ path: z.string().nullable() })),
  /** Where a new file goes; the system asks before it replaces one. Null when the person stepped back. */
  'host.saveFile': write(z.object({ title: z.string(), name: z.string() }), z.object({ path: z.string().nullable() })),
  'host.reveal': write(z.object({ path: z.string() }), z.object({})),
  /**
   * Shows a notification; `place` is where a click leads, as a route of the window. `unlessSeen`: not when the person
   * has the window in front, which says the same.
   */
  'host.notify': write(
    z.object({ title: z.string(), body: z.string(), place: z.string(), unlessSeen: z.boolean().default(false) }),
    z.object({ shown: z.boolean() }),
  ),
  'host.tray': write(hostTray, z.object({})),
  'host.resolveProxy': write(z.object({ url: z.string() }), z.object({ proxy: z.string().nullable() })),
} as const;
export type HostContract = typeof hostContract;

export const hostEvents = {
  /** The machine woke from sleep, or its screen was unlocked: time may have passed unseen. */
  'host.woke': z.object({}),
  /** One of the tray's choices was taken. */
  'host.trayChosen': z.object({ id: z.string() }),
} as const;
export type HostEvents = typeof hostEvents;
export type HostEventName = keyof HostEvents;
