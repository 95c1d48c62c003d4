import { minutesIntoWeek, minutesOf, WEEKDAYS } from '../../shared/policy/index.ts';
import type { CalendarDef, Policy, Span } from '../../shared/policy/index.ts';
import { assertNever } from '../../shared/result.ts';

const STEP = 30 * 60_000;
const DAY = 24 * 60;

interface Wall {
  readonly date: string;
  readonly weekday: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wallOf(at: number, zone: string): Wall {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
  formats.set(zone, format);
  const [date = '', time = ''] = format.format(at).split(', ');
  return { date, weekday: (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7, minute: minutesOf(time) };
}

const within = (spans: readonly Span[], minute: number): boolean =>
  spans.some(([from, to]) => minute >= minutesOf(from) && minute < minutesOf(to));

function inWindow(def: Extract<CalendarDef, { kind: 'window' }>, { weekday, minute }: Wall): boolean {
  const [from, to, at] = [minutesIntoWeek(def.from), minutesIntoWeek(def.to), weekday * DAY + minute];
  return from < to ? at >= from && at < to : at >= from || at < to;
}

function isUsual(def: Extract<CalendarDef, { kind: 'week' | 'window' }>, wall: Wall): boolean {
  if (def.kind === 'window') return inWindow(def, wall);
  const name = WEEKDAYS[wall.weekday];
  return name !== undefined && within(def.week[name] ?? [], wall.minute);
}

/** Whether a calendar of the made-up policy is open. Only as good as pictures and tests need: whole half hours. */
function isOpen(policy: Policy, def: CalendarDef, at: number): boolean {
  switch (def.kind) {
    case 'always':
      return true;
    case 'union':
      return def.of.some((id) => isOpenById(policy, id, at));
    case 'intersection':
      return def.of.every((id) => isOpenById(policy, id, at));
    case 'caseCentre':
      return isOpenById(policy, def.fallback, at);
    case 'week':
    case 'window':
      return isOpenByWall(policy, def, at);
    default:
      return assertNever(def);
  }
}

function isOpenByWall(policy: Policy, def: Extract<CalendarDef, { kind: 'week' | 'window' }>, at: number): boolean {
  const wall = wallOf(at, def.zone);
  const sets = policy.holidays.filter(({ id }) => def.holidays?.includes(id) ?? false);
  const holiday = sets.flatMap(({ days }) => days).find(({ date, active }) => active && date === wall.date);
  if (within(def.breaks?.[wall.date] ?? [], wall.minute)) return false;
  if (holiday !== undefined && !within(holiday.open ?? [], wall.minute)) return false;
  const override = def.overrides?.[wall.date];
  return override === undefined ? isUsual(def, wall) : within(override, wall.minute);
}

/** A calendar by its id, or by an alias of the policy's reading. */
export function calendarIn(policy: Policy, idOrAlias: string): CalendarDef | undefined {
  const reading = policy.readings.find(({ id }) => id === policy.reading);
  const id = reading?.calendars[idOrAlias] ?? idOrAlias;
  return policy.calendars.find((one) => one.id === id)?.def;
}

export function isOpenById(policy: Policy, id: string, at: number): boolean {
  const def = calendarIn(policy, id);
  return def !== undefined && isOpen(policy, def, at);
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Open stretches between two instants. */
export function openStretches(policy: Policy, id: string, from: number, to: number): readonly Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (let at = from; at < to; at += STEP) {
    if (!isOpenById(policy, id, at)) continue;
    const last = found.at(-1);
    if (last?.to === at) last.to = at + STEP;
    else found.push({ from: at, to: at + STEP });
  }
  return found;
}

/** When the calendar opens or closes next, within three weeks. */
export function nextChange(policy: Policy, id: string, now: number): number | null {
  const start = Math.floor(now / STEP) * STEP;
  const open = isOpenById(policy, id, start);
  for (let at = start; at < start + 21 * DAY * 60_000; at += STEP) if (isOpenById(policy, id, at) !== open) return at;
  return null;
}

/** When so much open time has passed since `start`. */
export function afterOpen(policy: Policy, id: string, start: number, ms: number): number {
  let left = ms;
  for (const { from, to } of openStretches(policy, id, Math.floor(start / STEP) * STEP, start + 30 * DAY * 60_000)) {
    const begin = Math.max(from, start);
    if (left <= to - begin) return begin + left;
    left -= Math.max(0, to - begin);
  }
  return start + ms;
}
