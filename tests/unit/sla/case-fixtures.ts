import { createPolicyClocks } from '../../../core/sla/index.ts';
import type { ClockResult, PolicyClocks, PolicyClocksOptions } from '../../../core/sla/index.ts';
import type { ClockEvent, ClockName, ClockView, PauseReason } from '../../../shared/domain/clocks.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import type { ClockRule, Policy, PolicyCalendar } from '../../../shared/policy/index.ts';
import { HOUR, once, shippedPolicy } from './fixtures.ts';

const OURS = { cite: 'test', nature: 'ours' } as const;
const weekdays = (span: readonly [string, string]): Record<string, [string, string][]> =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [[...span] as [string, string]]]));

const CALENDARS: readonly PolicyCalendar[] = [
  { id: 'always', name: 'Always', def: { kind: 'always' }, ...OURS },
  {
    id: 'office',
    name: 'Office',
    def: { kind: 'week', zone: 'UTC', week: weekdays(['08:00', '17:00']), holidays: ['feasts'], dayMinutes: 540 },
    ...OURS,
  },
];

/** A rule of the test policy; a first response of four hours by the office unless told otherwise. */
export function rule(changes: Partial<ClockRule> = {}): ClockRule {
  return {
    id: changes.clock ?? 'firstResponse',
    clock: 'firstResponse',
    severities: [1, 2, 3, 4],
    enabled: true,
    target: { minutes: 240 },
    calendar: 'office',
    start: 'logged',
    stop: ['answer'],
    pause: [],
    onSeverityRaise: 'sinceRaise',
    onTransfer: 'count',
    warn: [],
    ...OURS,
    ...changes,
  };
}

const base = once(shippedPolicy);

/** A policy with rules of its own, an office in UTC (Mon–Fri 08–17) and a calendar that is always open. */
export function policyOf(clocks: readonly ClockRule[], changes: Partial<Policy> = {}): Policy {
  const { unanswered: _none, ...closure } = base().closure;
  return {
    ...base(),
    id: 'test',
    version: 7,
    calendars: [...CALENDARS],
    holidays: [
      {
        id: 'feasts',
        region: 'T',
        days: [{ date: '2026-12-25', name: 'Feast', active: true }],
        knownUntil: '2027-12-31',
      },
    ],
    centres: [],
    defaultCentre: undefined,
    reading: undefined,
    readings: [],
    emergency: { ...base().emergency, calendar: 'always' },
    closure,
    clocks: [...clocks],
    ...changes,
  };
}

/** The compiled clocks of a policy; throws its problem. */
export function compiled(policy: Policy, options: PolicyClocksOptions = {}): PolicyClocks {
  const clocks = createPolicyClocks(policy, options);
  if (!clocks.ok) throw new Error(clocks.error.message);
  return clocks.value;
}

/** The test policy with these rules, compiled. */
export function clocksWith(...clocks: readonly ClockRule[]): PolicyClocks {
  return compiled(policyOf(clocks));
}

/** Epoch ms of "23 10:30" or "23 10:30:15": that day of November 2026 in UTC. The 23rd is a Monday, 31 is 1 December. */
export function t(text: string): number {
  const [day = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 10, Number(day), hours, minutes, seconds);
}

/** The other way round, for reading failures. */
export function text(at: number | null | undefined): string | null {
  if (at === null || at === undefined) return null;
  const time = new Date(at).toISOString();
  const day = Math.floor((at - Date.UTC(2026, 10, 0)) / (24 * HOUR));
  return `${day} ${time.slice(11, 16)}${time.endsWith(':00.000Z') ? '' : time.slice(16, -1)}`;
}

export const logged = (
  at: string,
  severity: Severity = 2,
  more: Partial<Extract<ClockEvent, { kind: 'logged' }>> = {},
): ClockEvent => ({ kind: 'logged', at: t(at), severity, caseKind: 'problem', ...more });
export const severity = (at: string, to: Severity): ClockEvent => ({ kind: 'severity', at: t(at), to });
export const centre = (at: string, to: string): ClockEvent => ({ kind: 'centre', at: t(at), to });
export const answer = (
  at: string,
  more: Partial<Extract<ClockEvent, { kind: 'answer' }>> = {},
): Extract<ClockEvent, { kind: 'answer' }> => ({
  kind: 'answer',
  at: t(at),
  by: 'message',
  automatic: false,
  reached: ['portal', 'email'],
  ...more,
});
export const customer = (at: string, automatic = false): ClockEvent => ({ kind: 'customer', at: t(at), automatic });
export const pause = (at: string, reason: PauseReason, until?: string): ClockEvent => ({
  kind: 'pause',
  at: t(at),
  reason,
  ...(until === undefined ? {} : { until: t(until) }),
});
export const resume = (at: string, reason: PauseReason): ClockEvent => ({ kind: 'resume', at: t(at), reason });
export const restored = (at: string): ClockEvent => ({ kind: 'restored', at: t(at), by: 'fix' });
export const simple = (kind: 'disrupted' | 'escalated' | 'plan' | 'closed' | 'reopened', at: string): ClockEvent => ({
  kind,
  at: t(at),
});

/** One clock of a case; throws when the case has none of the name. */
export function clockOf(
  clocks: PolicyClocks,
  events: readonly ClockEvent[],
  now: string,
  name: ClockName = 'firstResponse',
): ClockResult {
  const found = clocks.evaluate(events, t(now)).find(({ clock }) => clock === name);
  if (found === undefined) throw new Error(`this case has no clock "${name}"`);
  return found;
}

/** The same for people. */
export function viewOf(
  clocks: PolicyClocks,
  events: readonly ClockEvent[],
  now: string,
  name: ClockName = 'firstResponse',
): ClockView {
  const found = clocks.views(events, t(now)).find(({ clock }) => clock === name);
  if (found === undefined) throw new Error(`this case has no clock "${name}"`);
  return found;
}

/** What a test mostly asks of a clock, times as `text` writes them. */
export function gist(result: ClockResult): Record<string, unknown> {
  return {
    state: result.state,
    started: text(result.startedAt),
    due: text(result.dueAt),
    stopped: text(result.stoppedAt),
    used: result.usedMs / HOUR,
  };
}

/** Open time of the pieces before an instant, ms. */
export function countedBefore({ segments }: ClockView, at: number): number {
  return segments
    .filter(({ counted }) => counted)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(Date.parse(to), at) - Date.parse(from)), 0);
}
