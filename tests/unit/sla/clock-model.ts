import type { Calendar } from '../../../core/sla/index.ts';
import type { ClockEvent, PauseReason } from '../../../shared/domain/clocks.ts';
import type { ClockRule } from '../../../shared/policy/index.ts';
import { QUARTER } from './case-generators.ts';

/** What the model says of a clock that starts when the case is logged and has one rule for all levels. */
export interface Modelled {
  /** `open`: it has not ended and is not late. */
  readonly state: 'met' | 'missed' | 'off' | 'open';
  readonly usedMs: number;
  readonly stoppedAt: number | null;
  /** Of a clock that has not ended; null: not within the model's patience, or not while it is paused without end. */
  readonly dueAt: number | null;
}

/** What stands in the clock's way at the moment. */
interface Standing {
  /** By reason, until when. */
  readonly pauses: Map<PauseReason, number>;
  readonly held: Set<string>;
}

const PATIENCE = 40 * 96;

/**
 * Walks a case quarter by quarter with a counter, as a person with a stop watch would. All times are on quarters and no
 * two events share one.
 */
export function modelled(rule: ClockRule, calendar: Calendar, events: readonly ClockEvent[], now: number): Modelled {
  const start = events.find(({ kind }) => kind === 'logged')?.at ?? Number.NaN;
  const queue = events.toSorted((a, b) => a.at - b.at);
  const targetMs = 'minutes' in rule.target ? rule.target.minutes * 60_000 : 0;
  const strict = 'strict' in rule.target && rule.target.strict === true;
  const isLate = (usedMs: number): boolean => (strict ? usedMs >= targetMs : usedMs > targetMs);
  const standing: Standing = { pauses: new Map(), held: new Set() };
  let [usedMs, usedNow, dueAt]: [number, number, number | null] = [0, 0, null];
  let heldSince: number | null = null;
  let heldBy = '';

  for (let at = start; at < start + PATIENCE * QUARTER; at += QUARTER) {
    while (queue[0] !== undefined && Math.max(queue[0].at, start) <= at) {
      const event = queue.shift() as ClockEvent;
      if (isFinal(rule, standing, event))
        return { state: isLate(usedMs) ? 'missed' : 'met', usedMs, stoppedAt: at, dueAt };
      apply(rule, standing, event);
      heldSince = standing.held.size === 0 ? null : (heldSince ?? at);
      if (heldSince === at && standing.held.size === 1) heldBy = [...standing.held].join('');
    }
    if (at === Math.max(now, start)) usedNow = usedMs;
    if (queue.length === 0 && heldSince !== null) break;
    if (queue.length === 0 && dueAt !== null && at >= now) break;
    if (heldSince !== null || isPaused(standing, at) || !calendar.isOpen(at)) continue;
    usedMs += QUARTER;
    if (usedMs === targetMs) dueAt = at + QUARTER;
  }
  if (heldSince === null)
    return { state: isLate(usedNow) ? 'missed' : 'open', usedMs: usedNow, stoppedAt: null, dueAt };
  const state = isLate(usedMs) ? 'missed' : rule.stop.some((position) => position === heldBy) ? 'met' : 'off';
  return { state, usedMs, stoppedAt: heldSince, dueAt };
}

function isFinal(rule: ClockRule, { held }: Standing, event: ClockEvent): boolean {
  return event.kind === 'answer' && !event.automatic && rule.stop.includes('answer') && held.size === 0;
}

function apply(rule: ClockRule, { pauses, held }: Standing, event: ClockEvent): void {
  if (event.kind === 'pause' && event.reason === 'professionalServices') held.add('professionalServices');
  else if (event.kind === 'resume' && event.reason === 'professionalServices') held.delete('professionalServices');
  else if (event.kind === 'pause' && minds(rule, event.reason))
    pauses.set(event.reason, Math.max(pauses.get(event.reason) ?? 0, event.until ?? Infinity));
  else if (event.kind === 'resume') pauses.delete(event.reason);
  else if (event.kind === 'customer' && !event.automatic) pauses.delete('pendingCustomer');
  else if (event.kind === 'closed') held.add('closed');
  else if (event.kind === 'reopened') held.delete('closed');
  else if (event.kind === 'restored' && rule.stop.includes('restored')) held.add('restored');
  else if (event.kind === 'disrupted') held.delete('restored');
}

function minds(rule: ClockRule, reason: PauseReason): boolean {
  if (rule.clock === 'firstResponse') return false;
  return reason === 'withL2L3' ? rule.onTransfer === 'pause' : rule.pause.includes(reason);
}

function isPaused({ pauses }: Standing, at: number): boolean {
  for (const end of pauses.values()) if (end > at) return true;
  return false;
}
