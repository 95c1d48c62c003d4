import { momentText } from '../../shared/domain/moment-text.ts';
import type { ClockName } from '../../shared/policy/clock-rule.ts';
import type { AlarmRow } from './types.ts';

const MINUTE = 60_000;
/** Noticed later than this is worth a word. */
const LATE_MS = 2 * MINUTE;

/** What a clock counts to, as it stands in a sentence. */
const NAMES: Readonly<Record<Exclude<ClockName, 'closure'>, string>> = {
  firstResponse: 'first response',
  nextUpdate: 'next update',
  restoration: 'restoration of service',
  resolution: 'solution',
  managerPlan: "manager's plan",
};

/** What a notification says; `place` is the route a click leads to. */
export interface Words {
  readonly title: string;
  readonly body: string;
  readonly place: string;
}

/** An alarm as it is told at a moment. */
export interface Telling {
  readonly row: AlarmRow;
  /** Open time left for the clock, negative when late; null without a number. */
  readonly leftMs: number | null;
  /** Whether the app was not looking when the threshold was crossed. */
  readonly wasAway: boolean;
  /** Since when quiet hours held it back, epoch ms. */
  readonly heldSince?: number;
}

/** A length to the nearest minute, in the two largest units: "25 min", "3 h 5 min", "2 days 4 h". Pure. */
export function lengthText(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return joined(hours, 'h', minutes % 60, 'min');
  return joined(Math.floor(hours / 24), 'days', hours % 24, 'h');
}

function joined(large: number, unit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}

/** The words of one alarm. `zone`: the person's. Pure. */
export function alarmWords(telling: Telling, zone: string, now: number): Words {
  const { row } = telling;
  const due = row.dueAt === null ? [] : [`${dueWord(row)} ${momentText(row.dueAt, zone)}.`];
  return {
    title: `Case ${row.number}: ${happened(telling)}`,
    body: [`${row.title}.`, `Severity ${row.severity}.`, ...due, ...advice(row), ...lateness(telling, now)].join(' '),
    place: `/cases/${row.caseId}`,
  };
}

/** Several alarms in one notification. Pure. */
export function togetherWords(tellings: readonly Telling[]): Words {
  const missed = tellings.filter(({ row }) => row.kind === 'missed' && row.clock !== 'closure').length;
  const numbers = [...new Set(tellings.map(({ row }) => row.number))];
  const shown = numbers.slice(0, 5).join(', ');
  const more = numbers.length > 5 ? ` and ${numbers.length - 5} more` : '';
  const title = `${numbers.length} ${numbers.length === 1 ? 'case needs' : 'cases need'} a look`;
  const count = missed === 0 ? '' : ` ${missed} ${missed === 1 ? 'time was' : 'times were'} missed.`;
  const held = tellings.some(({ heldSince }) => heldSince !== undefined)
    ? ' They waited for your quiet hours to end.'
    : '';
  const only = numbers.length === 1 ? tellings[0] : undefined;
  return {
    title,
    body: `Case ${shown}${more}.${count}${held}`,
    place: only === undefined ? '/cases' : `/cases/${only.row.caseId}`,
  };
}

function happened({ row, leftMs }: Telling): string {
  if (row.clock === 'closure') return closureText(row, leftMs);
  if (row.kind === 'answer-now') return 'support should have answered at once, and nobody has';
  const name = NAMES[row.clock];
  if (row.kind === 'warning' && leftMs !== null && leftMs > 0) return `${lengthText(leftMs)} left for the ${name}`;
  if (leftMs === null || -leftMs < MINUTE) return `the time for the ${name} is over`;
  return `${name} missed by ${lengthText(-leftMs)}`;
}

// The one clock that counts against the customer.
function closureText({ kind }: AlarmRow, leftMs: number | null): string {
  if (kind === 'warning' && leftMs !== null && leftMs > 0) return `support may close it in ${lengthText(leftMs)}`;
  return 'support may close it now';
}

function dueWord({ clock, kind }: AlarmRow): string {
  if (clock === 'closure') return kind === 'warning' ? 'May be closed from' : 'May be closed since';
  return kind === 'warning' ? 'Due' : 'It was due';
}

function advice({ clock, severity, kind }: AlarmRow): readonly string[] {
  if (clock === 'closure') return ['Write to support to keep it open.'];
  if (kind === 'answer-now' || (kind === 'missed' && severity === 1)) return ['Call support.'];
  return [];
}

function lateness({ row, wasAway, heldSince }: Telling, now: number): readonly string[] {
  const lateMs = row.raisedAt - row.crossedAt;
  const seen =
    wasAway && lateMs >= LATE_MS
      ? [`Noticed ${lengthText(lateMs)} later: this computer slept, its clock was set, or the app was closed.`]
      : [];
  const held =
    heldSince === undefined ? [] : [`Held back for ${lengthText(Math.max(0, now - heldSince))} by your quiet hours.`];
  return [...seen, ...held];
}

/** How far this computer's clock is off, in words. `skewMs`: the portal's time minus ours. Pure. */
export function skewWords(portal: string, skewMs: number): Words {
  const side = skewMs > 0 ? 'behind' : 'ahead of';
  return {
    title: `This computer's clock is ${lengthText(Math.abs(skewMs))} ${side} support's`,
    body: `The portal "${portal}" tells another time. Times left are counted with this computer's clock, so they are off by as much. Set the clock right.`,
    place: '/',
  };
}
