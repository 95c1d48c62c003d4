import { z } from 'zod';
import { captureSource } from '../domain/pictures.ts';
import { write } from './define.ts';

/** A picture that main holds until the core has it. */
export const hostPicture = z.object({
  /** Null when none could be taken; `refusal` says why. */
  picture: z.string().nullable(),
  refusal: z.string().nullable(),
  bytes: z.number().int(),
  takenAt: z.string(),
});
export type HostPicture = z.output<typeof hostPicture>;

/** A picture taken by the shortcut or the tray; `caseId`: the step of a recording, null: a new report. */
export const takenPicture = hostPicture.extend({ id: z.string(), caseId: z.string().nullable() });
export type TakenPicture = z.output<typeof takenPicture>;

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
  'host.captureSources': write(
    z.object({}),
    z.object({ sources: z.array(captureSource), refusal: z.string().nullable() }),
  ),
  'host.capture': write(z.object({ source: z.string() }), hostPicture),
  /** Part of a picture; `next` is where the next one begins. */
  'host.picturePart': write(
    z.object({ picture: z.string(), from: z.number().int() }),
    z.object({ base64: z.string(), next: z.number().int().nullable() }),
  ),
  /** Takes the picture of a step as the shortcut does. */
  'host.takeStep': write(z.object({}), z.object({})),
  /** The core has it; main forgets it. */
  'host.pictureDone': write(z.object({ id: z.string() }), z.object({})),
  /** Pictures the shortcut took that no core has fetched yet. */
  'host.pictures': write(z.object({}), z.object({ pictures: z.array(takenPicture) })),
  /** Asks the system for these keys, and gives back those from before. Answers which it gave. */
  'host.shortcuts': write(
    z.object({ report: z.string().nullable(), step: z.string().nullable() }),
    z.object({ report: z.boolean(), step: z.boolean() }),
  ),
  /** Shows that steps are recorded, with their number so far; null: not any more. */
  'host.recording': write(
    z.object({ recording: z.object({ caseId: z.string(), taken: z.number().int(), keys: z.string() }).nullable() }),
    z.object({}),
  ),
  /** Brings the window to a route. */
  'host.show': write(z.object({ place: z.string() }), z.object({})),
  /** Answers `host.filesGiven`. */
  'host.filesKnown': write(
    z.object({
      request: z.string(),
      files: z.array(z.object({ token: z.string(), name: z.string(), bytes: z.number() })),
      refused: z.array(z.object({ name: z.string(), message: z.string() })),
    }),
    z.object({}),
  ),
  'host.resolveProxy': write(z.object({ url: z.string() }), z.object({ proxy: z.string().nullable() })),
} as const;
export type HostContract = typeof hostContract;

export const hostEvents = {
  /** The machine woke from sleep, or its screen was unlocked: time may have passed unseen. */
  'host.woke': z.object({}),
  /** One of the tray's choices was taken. */
  'host.trayChosen': z.object({ id: z.string() }),
  /** The shortcut or the tray took a picture. */
  'host.pictureTaken': takenPicture,
  /** The person ended the recording outside of the window. */
  'host.stepsEnded': z.object({}),
  /** Files that a person dropped or pasted into the window: the preload script read their paths from the files themselves. */
  'host.filesGiven': z.object({ request: z.string(), paths: z.array(z.string()).max(500) }),
} as const;
export type HostEvents = typeof hostEvents;
export type HostEventName = keyof HostEvents;
