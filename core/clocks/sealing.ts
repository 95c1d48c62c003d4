import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { ClockEvent, ClockName, ClockSeal } from '../../shared/domain/clocks.ts';
import { standing } from '../cases/index.ts';
import type { ClockResult, PolicyClocks } from '../sla/index.ts';
import { clockEventsOf } from './clock-events.ts';
import type { ClockedCase, PoliciesInUse, PolicyContext } from './types.ts';

/** One run of a clock, and what decides it. */
export interface DecidedRun {
  readonly result: ClockResult;
  /** The policy it is computed under: the one of its seal, else the one in use. */
  readonly under: PolicyClocks;
  /** The seal that stands, with when it was written (UTC ISO). */
  readonly sealed: { readonly seal: ClockSeal; readonly at: string } | undefined;
  /** It has ended and its outcome is not in the log yet. */
  readonly isToBeSealed: boolean;
}

/** What decided clocks depend on besides the case. */
export interface DecisionFrame {
  readonly policies: PoliciesInUse;
  /** Epoch ms. */
  readonly now: number;
}

type SealEvent = CaseEvent & { readonly kind: 'clock-sealed' };

/**
 * Every run of every clock of a case, oldest first per clock, each under the policy that decides it. A seal stands as
 * long as the case's events since then leave its clock as they were: no edit of a policy, no new time-zone data reaches
 * it. Events that tell of an earlier time, and notes that were taken back, decide anew; by the same policy when the new
 * outcome falls into the time before the sealing, else by the one in use. A pure function of the log.
 */
export function decidedRuns(one: ClockedCase, frame: DecisionFrame): readonly DecidedRun[] {
  const inUse = frame.policies.inUse();
  const eventsUnder = translator(one);
  const kept = sealedRuns(one, frame, eventsUnder);
  // What a draft came to is not kept: its severity may still change.
  const isSent = one.events.some(({ kind }) => kind === 'submitted');
  const others = allRuns(inUse, eventsUnder(inUse), frame.now).filter((result) => {
    const last = kept.findLast(({ run }) => run.result.clock === result.clock);
    // What is sealed is over, unless the policy that sealed it says, too, that the clock began again.
    return last === undefined || (!last.isOver && startOf(result) > startOf(last.run.result));
  });
  return [
    ...kept.map(({ run }) => run),
    ...others.map((result) => ({
      result,
      under: inUse,
      sealed: undefined,
      isToBeSealed: isSent && hasEnded(result),
    })),
  ];
}

type EventsUnder = (clocks: PolicyClocks, upTo?: number) => readonly ClockEvent[];

/** The log as clock events, translated once for each policy and length. */
function translator({ events, draft }: ClockedCase): EventsUnder {
  const known = new Map<string, readonly ClockEvent[]>();
  return ({ policy }, upTo = events.length) => {
    const key = `${policy.id} ${policy.version} ${upTo}`;
    const made = known.get(key) ?? clockEventsOf(events.slice(0, upTo), policy, draft);
    known.set(key, made);
    return made;
  };
}

interface KeptRun {
  readonly run: DecidedRun;
  /** Under its own policy the clock has not begun again since. */
  readonly isOver: boolean;
}

/** Newest seal first: a run that was decided anew belongs to the newer one. */
function sealedRuns({ events }: ClockedCase, { policies, now }: DecisionFrame, eventsUnder: EventsUnder): KeptRun[] {
  const kept: KeptRun[] = [];
  for (const { event, index } of sealsOf(events)) {
    const { seal, at } = event;
    const own = policies.at(contextOf(seal));
    const under = own ?? policies.inUse();
    const present = allRuns(under, eventsUnder(under), now);
    const run = runOf(present, seal);
    if (run === undefined || kept.some((other) => isSameRun(other.run.result, run))) continue;
    if (isAhead(seal, now)) continue;
    if (isOfClockAhead(seal, run, now)) continue;
    // A policy that this version of the app cannot read any more decides nothing anew.
    const isUntouched = own === undefined || !hasNews(events, index);
    const then = isUntouched ? run : runOf(allRuns(under, eventsUnder(under, index), now), seal);
    const isOver = present.findLast(({ clock }) => clock === seal.clock) === run;
    if (isSame(run, then)) {
      const result = asSealed(run, seal);
      kept.push({ run: { result, under, sealed: { seal, at }, isToBeSealed: false }, isOver });
    } else if (hasEnded(run) && decidedAt(run) <= Date.parse(at)) {
      kept.push({ run: { result: run, under, sealed: undefined, isToBeSealed: true }, isOver });
    }
  }
  return kept.toSorted((a, b) => startOf(a.run.result) - startOf(b.run.result));
}

/** This computer's clock was ahead of the time and noted a miss that has not come. */
function isOfClockAhead({ outcome, breachAt }: ClockSeal, run: ClockResult, now: number): boolean {
  return outcome === 'missed' && (instantOf(breachAt) ?? -Infinity) > now && !hasEnded(run);
}

/** Missed at a time that is still to come: this computer's clock was wrong when it was written. */
function isAhead({ outcome, stoppedAt, breachAt }: ClockSeal, now: number): boolean {
  return outcome === 'missed' && stoppedAt === null && breachAt !== null && Date.parse(breachAt) > now;
}

/** Seals that cannot be true by this computer's clock, by the ids of their events. */
export function impossibleSeals(events: readonly CaseEvent[], now: number): readonly string[] {
  return sealsOf(events).flatMap(({ event }) => (isAhead(event.seal, now) ? [event.id] : []));
}

/** The newest first, without those that were taken back. */
function sealsOf(events: readonly CaseEvent[]): readonly { readonly event: SealEvent; readonly index: number }[] {
  const left = new Set(standing(events));
  return events
    .flatMap((event, index) => (event.kind === 'clock-sealed' && left.has(event) ? [{ event, index }] : []))
    .toReversed();
}

/** Also the clocks that never restart: the closing of an unanswered case, and those that have not started. */
function allRuns(under: PolicyClocks, events: readonly ClockEvent[], now: number): readonly ClockResult[] {
  const others = under
    .evaluate(events, now)
    .filter(({ clock, startedAt }) => clock === 'closure' || startedAt === null);
  return [...under.runs(events, now), ...others];
}

function isSameRun(a: ClockResult, b: ClockResult): boolean {
  return a.clock === b.clock && a.startedAt === b.startedAt;
}

const APP_NOTES: ReadonlySet<CaseEvent['kind']> = new Set(['clock-sealed', 'due-moved', 'attached']);

/** Whether anything happened since that could matter. Saves computing twice, which is the usual case. */
function hasNews(events: readonly CaseEvent[], since: number): boolean {
  return events.slice(since).some(({ kind }) => !APP_NOTES.has(kind));
}

/** By its start; a clock that ran only once is the same run also when what is known now moves its start. */
function runOf(runs: readonly ClockResult[], { clock, startedAt }: ClockSeal): ClockResult | undefined {
  const start = Date.parse(startedAt);
  const ofClock = runs.filter((run) => run.clock === clock && run.startedAt !== null);
  return ofClock.find((run) => run.startedAt === start) ?? (ofClock.length === 1 ? ofClock[0] : undefined);
}

/** Both were computed for the same moment, so what differs comes from the events. */
function isSame(a: ClockResult, b: ClockResult | undefined): boolean {
  return (
    b !== undefined &&
    a.startedAt === b.startedAt &&
    a.state === b.state &&
    a.dueAt === b.dueAt &&
    a.breachAt === b.breachAt &&
    a.stoppedAt === b.stoppedAt &&
    a.targetMs === b.targetMs &&
    a.usedMs === b.usedMs
  );
}

/** What the seal says stays, whatever today's time-zone data would make of it. Lateness goes on counting. */
export function asSealed(run: ClockResult, seal: ClockSeal): ClockResult {
  const usedMs = seal.outcome === 'missed' && seal.stoppedAt === null ? run.usedMs : seal.usedMs;
  return {
    ...run,
    state: seal.outcome,
    dueAt: instantOf(seal.dueAt),
    breachAt: instantOf(seal.breachAt),
    stoppedAt: instantOf(seal.stoppedAt),
    targetMs: seal.targetMs,
    usedMs,
    leftMs: run.leftMs === null ? null : seal.targetMs - usedMs,
  };
}

/** Whether its outcome is known; a missed one goes on counting lateness all the same. */
export function hasEnded({ state, startedAt }: ClockResult): boolean {
  return state === 'met' || state === 'missed' || state === 'excluded' || (state === 'off' && startedAt !== null);
}

/** Whether it still counts: towards its target or, missed, towards its lateness. */
export function isOpen(result: ClockResult): boolean {
  return result.startedAt !== null && (!hasEnded(result) || (result.state === 'missed' && result.stoppedAt === null));
}

/** When its outcome was decided, epoch ms. */
function decidedAt({ state, breachAt, stoppedAt }: ClockResult): number {
  return (state === 'missed' ? breachAt : stoppedAt) ?? stoppedAt ?? -Infinity;
}

/** The outcome as it goes into the log. Only for a run that has ended. */
export function sealOf({ result, under }: DecidedRun, tz: string): ClockSeal | undefined {
  const { state, startedAt } = result;
  if (startedAt === null || (state !== 'met' && state !== 'missed' && state !== 'excluded' && state !== 'off'))
    return undefined;
  return {
    clock: result.clock,
    startedAt: iso(startedAt),
    outcome: state,
    stoppedAt: isoOf(result.stoppedAt),
    dueAt: isoOf(result.dueAt),
    breachAt: isoOf(result.breachAt),
    targetMs: result.targetMs,
    usedMs: result.usedMs,
    policy: under.ref,
    reading: under.reading ?? null,
    tier: under.tier,
    tz,
  };
}

/** Under what a seal was computed. */
export function contextOf({ policy, reading, tier }: ClockSeal): PolicyContext {
  return { ...policy, reading: reading ?? undefined, tier };
}

/** The current run of each clock, in a fixed order of clocks. */
export function currentRuns(runs: readonly DecidedRun[], order: readonly ClockName[]): readonly DecidedRun[] {
  return order.flatMap((clock) => runs.findLast(({ result }) => result.clock === clock) ?? []);
}

function startOf({ startedAt }: ClockResult): number {
  return startedAt ?? Infinity;
}

function instantOf(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function isoOf(at: number | null): string | null {
  return at === null ? null : iso(at);
}
