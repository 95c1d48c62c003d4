import { dateIn } from './days.ts';

/** What is read of the support hours; the contract's answer is one. Instants are UTC ISO text. */
export interface SupportTimes {
  readonly support: { readonly open: boolean; readonly changesAt: string | null; readonly zone: string };
  readonly emergency: { readonly open: boolean };
  readonly centres: readonly {
    readonly place: string;
    readonly isDefault: boolean;
    readonly holidays: readonly {
      readonly date: string;
      readonly name: string;
      /** What stays open of the day; null or nothing: it is closed. */
      readonly open: readonly unknown[] | null;
    }[];
  }[];
}

/** So long before it closes, support is said to be closing. */
const SOON_MS = 60 * 60 * 1000;
/** So many days ahead a holiday is worth a word while support is open. */
const AHEAD_DAYS = 4;

/** Whether somebody at support answers other cases than emergencies now. */
export type Answering =
  | { readonly state: 'always' | 'never' }
  | { readonly state: 'open' | 'closing' | 'closed'; readonly changesAt: string }
  /** Closed because the day is a holiday at the centre that handles the cases. */
  | { readonly state: 'holiday'; readonly changesAt: string; readonly holiday: string };

interface Day {
  /** Calendar date at the centre. */
  readonly date: string;
  readonly name: string;
}

/** Pure; `now` is epoch ms. */
export function answeringNow(hours: SupportTimes, now: number): Answering {
  const { open, changesAt, zone } = hours.support;
  if (changesAt === null) return { state: open ? 'always' : 'never' };
  if (open) return { state: Date.parse(changesAt) - now <= SOON_MS ? 'closing' : 'open', changesAt };
  const today = holidaysOf(hours).find(({ date }) => date === dateIn(zone, now));
  // Where the telephone is closed as well, the hour is the reason and not the day.
  return today === undefined || !hours.emergency.open
    ? { state: 'closed', changesAt }
    : { state: 'holiday', changesAt, holiday: today.name };
}

/** The next whole holiday of the coming days, from tomorrow on. Pure; `now` is epoch ms. */
export function nextHoliday(hours: SupportTimes, now: number): Day | undefined {
  const { zone } = hours.support;
  const [today, last] = [dateIn(zone, now), dateIn(zone, now + AHEAD_DAYS * 86_400_000)];
  return holidaysOf(hours).find(({ date }) => date > today && date <= last);
}

function holidaysOf({ centres }: SupportTimes): readonly Day[] {
  const centre = centres.find(({ isDefault }) => isDefault) ?? centres[0];
  return (centre?.holidays ?? []).filter(({ open }) => open === null || open.length === 0);
}

/** The centre that handles the cases, as people call it; empty where the policy names none. */
export const centreName = ({ centres }: SupportTimes): string =>
  (centres.find(({ isDefault }) => isDefault) ?? centres[0])?.place.split(',')[0] ?? '';
