import { z } from 'zod';
import { isoDate, isoInstant } from '../domain/primitives.ts';
import { nature } from '../policy/clock-rule.ts';
import { read } from './define.ts';

const openState = {
  open: z.boolean(),
  /** When it closes or opens next; null when it never does. */
  changesAt: isoInstant.nullable(),
} as const;

const openStretch = z.object({ from: isoInstant, to: isoInstant });

const centreHours = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  zone: z.string(),
  phone: z.string().nullable(),
  languages: z.array(z.string()),
  isDefault: z.boolean(),
  ...openState,
  /** Open time from the start of the asked week, seven days. */
  week: z.array(openStretch),
  /** The holidays of the asked week and the next ones, soonest first; `open` is what stays open of the day, as wall time. */
  holidays: z.array(
    z.object({ date: isoDate, name: z.string(), open: z.array(z.tuple([z.string(), z.string()])).nullable() }),
  ),
  /** Until when its holidays are known, and whether that ends soon. */
  holidaysKnownUntil: isoDate.nullable(),
  holidaysEndSoon: z.boolean(),
  cite: z.string(),
  nature,
});
export type CentreHours = z.output<typeof centreHours>;

/** Who answers now, and when. */
export const supportContract = {
  /** `weekOf`: any instant of the seven days asked for, which begin on Monday 00:00 of the person's zone. Absent: now. */
  'support.hours': read(
    z.object({ weekOf: isoInstant.optional() }),
    z.object({
      now: isoInstant,
      /** The person's zone. */
      zone: z.string(),
      weekFrom: isoInstant,
      emergency: z.object({
        phone: z.string(),
        ...openState,
        zone: z.string(),
        week: z.array(openStretch),
        text: z.string(),
        cite: z.string(),
      }),
      /** The hours of severities 2 to 4 under the reading in use. */
      support: z.object({ ...openState, zone: z.string(), week: z.array(openStretch), calendar: z.string() }),
      email: z.string(),
      reading: z.object({ id: z.string(), name: z.string(), text: z.string() }).nullable(),
      centres: z.array(centreHours),
      policy: z.object({ id: z.string(), version: z.number().int(), name: z.string(), guide: z.string() }),
      tz: z.string(),
    }),
  ),
} as const;
