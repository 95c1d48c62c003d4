import type { TFunction } from 'i18next';
import { clockTime, dayKey, weekday, weekdayTime, zoneName } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { minutesOf } from '../../../shared/policy/index.ts';

interface Stretch {
  readonly from: string;
  readonly to: string;
}

const HOUR = 3_600_000;

/** "Fri 16:00 Pacific": a moment at the centre, always with its weekday. */
export function centreMoment(iso: string, zone: string): string {
  return `${wallMoment(iso, zone)} ${zoneName(zone)}`;
}

/** "Fri 16:00": a moment on the wall of a zone. */
export function wallMoment(iso: string, zone: string): string {
  return weekdayTime(Date.parse(iso), zone);
}

/** What the clock on the wall of a zone shows now: "08:52", with its weekday where that is another day than the person's. */
export function timeThere(words: TimeWords, zone: string): string {
  const { now } = words;
  if (dayKey(now, zone) === dayKey(now, words.zone)) return clockTime(now, zone);
  return weekdayTime(now, zone);
}

/** "8 h behind you", "9 h 30 min ahead of you", "same time as you". */
export function differenceWords(t: TFunction, words: TimeWords, aheadHours: number): string {
  if (aheadHours === 0) return t('hours.sameTime');
  const by = words.duration(Math.abs(aheadHours) * HOUR);
  return t(aheadHours < 0 ? 'hours.behind' : 'hours.ahead', { by });
}

/** "G 4.3" in one piece, whatever the width. */
export const unbroken = (cite: string): string => (cite.length < 12 ? cite.replaceAll(' ', '\u00a0') : cite);

interface Line {
  readonly first: string;
  readonly last: string;
  readonly hours: string;
}

/** Hours of a week at the centre, days alike taken together: "Mon to Fri 08:00–17:00". Longer stretches name both ends. */
export function weekWords(t: TFunction, stretches: readonly Stretch[], zone: string): readonly string[] {
  const lines: Line[] = [];
  for (const { day, hours } of hoursByDay(stretches, zone)) {
    const last = lines.at(-1);
    if (last?.hours === hours) lines[lines.length - 1] = { ...last, last: day };
    else lines.push({ first: day, last: day, hours });
  }
  return lines.map(({ first, last, hours }) =>
    t('hours.line', { days: first === last ? first : t('hours.days', { first, last }), hours }),
  );
}

function hoursByDay(stretches: readonly Stretch[], zone: string): readonly { day: string; hours: string }[] {
  const days = new Map<string, { day: string; hours: string }>();
  for (const stretch of stretches) {
    const [from, to] = [Date.parse(stretch.from), Date.parse(stretch.to)];
    const key = dayKey(from, zone);
    const known = days.get(key);
    const hours = `${clockTime(from, zone)}–${endWords(from, to, zone)}`;
    days.set(key, { day: weekday(from, zone), hours: known === undefined ? hours : `${known.hours}, ${hours}` });
  }
  return [...days.values()];
}

/** The end of a stretch: a time of the same day or night, else with its weekday. Midnight ends the day as 24:00. */
function endWords(from: number, to: number, zone: string): string {
  const time = clockTime(to, zone);
  const isSameDay = dayKey(to - 1, zone) === dayKey(from, zone);
  if (minutesOf(time) === 0) return isSameDay ? '24:00' : `${weekday(to - 1, zone)} 24:00`;
  return isSameDay || to - from < 24 * HOUR ? time : weekdayTime(to, zone);
}
