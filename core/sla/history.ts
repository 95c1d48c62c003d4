import type { CaseKind } from '../../shared/domain/case-form.ts';
import type { ClockEvent, PauseReason } from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { Pause } from './pauses.ts';

/** What happened to a case, in order, with what follows from it alone. */
export interface History {
  readonly loggedAt: number;
  readonly kind: CaseKind;
  readonly severity: Severity;
  /** Every level it ever had. */
  readonly levels: LevelSet;
  /** Centre it was logged with. */
  readonly centre: string | undefined;
  /** Centre that has it now. */
  readonly lastCentre: string | undefined;
  /** Those of its events that start, stop or change clocks. */
  readonly steps: readonly Step[];
  /** All times the case stood still, by reason, whichever rule minds. In the order in which they began. */
  readonly pauses: readonly ReasonedPause[];
}

/** A bit for each level. */
export type LevelSet = number;

/** Those levels as bits. */
export function levelSet(levels: readonly Severity[]): LevelSet {
  return levels.reduce<LevelSet>((set, level) => set | (1 << level), 0);
}

/** One event as the clocks see it. All have one shape: a hundred thousand cases are walked through. */
export interface Step {
  readonly kind: StepKind;
  /** Not before the case was logged: clocks of other machines may run ahead. */
  readonly at: number;
  /** The new level of a `severity`. */
  readonly severity: Severity | undefined;
  /** The new centre of a `centre`. */
  readonly centre: string | undefined;
  /** The ways by which an `answer` came. */
  readonly reached: Answer['reached'] | undefined;
}

/**
 * `answer` by a message and `call` are support's, `reply` is the customer's; of people, not of machines. `handed` to
 * professional services and `returned` from there, `transferred` to the next levels.
 */
export type StepKind =
  | Exclude<ClockEvent['kind'], 'logged' | 'customer' | 'pause' | 'resume'>
  | 'call'
  | 'reply'
  | 'handed'
  | 'returned'
  | 'transferred';

type Answer = Extract<ClockEvent, { kind: 'answer' }>;

export interface ReasonedPause extends Pause {
  readonly why: PauseReason;
}

type Logged = Extract<ClockEvent, { kind: 'logged' }>;

/** Undefined for a case that is not logged. Logged twice: the first time counts. */
export function historyOf(events: readonly ClockEvent[]): History | undefined {
  const sorted = inOrder(events) ? events : events.toSorted(compare);
  const logged = sorted.find((event): event is Logged => event.kind === 'logged');
  if (logged === undefined) return undefined;
  const { at: loggedAt, caseKind: kind, severity, centre } = logged;
  const steps: Step[] = [];
  let levels = 1 << severity;
  let lastCentre = centre;
  let pauses = NONE;
  for (const event of sorted) {
    const step = stepKind(event);
    if (event.kind === 'pause' && pauses === NONE) pauses = pausesIn(sorted);
    if (step === undefined) continue;
    steps.push(stepOf(step, event, Math.max(event.at, loggedAt)));
    if (event.kind === 'centre') lastCentre = event.to;
    else if (event.kind === 'severity') levels |= 1 << event.to;
  }
  return { loggedAt, kind, severity, levels, centre, lastCentre, steps, pauses };
}

function stepOf(kind: StepKind, event: ClockEvent, at: number): Step {
  return {
    kind,
    at,
    severity: event.kind === 'severity' ? event.to : undefined,
    centre: event.kind === 'centre' ? event.to : undefined,
    reached: kind === 'answer' ? (event as Answer).reached : undefined,
  };
}

const NONE: readonly ReasonedPause[] = [];

/** Undefined for what concerns no clock's start or end: pauses are told by themselves. */
function stepKind(event: ClockEvent): StepKind | undefined {
  if (event.kind === 'logged') return undefined;
  if (event.kind === 'customer') return event.automatic ? undefined : 'reply';
  if (event.kind === 'answer' && event.automatic) return undefined;
  if (event.kind === 'answer') return event.by === 'call' ? 'call' : 'answer';
  if (event.kind === 'resume') return event.reason === 'professionalServices' ? 'returned' : undefined;
  if (event.kind !== 'pause') return event.kind;
  if (event.reason === 'professionalServices') return 'handed';
  return event.reason === 'withL2L3' ? 'transferred' : undefined;
}

/**
 * What counts first of things at one instant. An answer and a hand-over at once: it was answered. Where two undo each
 * other, the clock goes on: a clock that runs in doubt is noticed, one that stands still is not.
 */
const RANKS: Readonly<Record<ClockEvent['kind'], number>> = {
  logged: 0,
  escalated: 1,
  answer: 2,
  plan: 3,
  restored: 4,
  disrupted: 5,
  closed: 6,
  reopened: 7,
  pause: 8,
  customer: 9,
  resume: 10,
  centre: 11,
  severity: 12,
};

function compare(a: ClockEvent, b: ClockEvent): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.kind === 'answer' && b.kind === 'answer') return Number(a.by === 'call') - Number(b.by === 'call');
  if (a.kind === 'severity' && b.kind === 'severity') return b.to - a.to;
  if (a.kind === 'centre' && b.kind === 'centre') return byName(a.to, b.to);
  if (a.kind === 'pause' && b.kind === 'pause') return byName(a.reason, b.reason);
  if (a.kind === 'logged' && b.kind === 'logged') return a.severity - b.severity;
  return RANKS[a.kind] - RANKS[b.kind];
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function inOrder(events: readonly ClockEvent[]): boolean {
  for (let index = 1; index < events.length; index += 1) {
    const before = events[index - 1] as ClockEvent;
    const event = events[index] as ClockEvent;
    if (before.at >= event.at && compare(before, event) > 0) return false;
  }
  return true;
}

interface Growing extends ReasonedPause {
  to: number;
}

/** A hand-over to professional services is none: it ends clocks. */
function pausesIn(events: readonly ClockEvent[]): readonly ReasonedPause[] {
  const pauses: Growing[] = [];
  let running: Growing[] = [];
  const end = (reason: PauseReason, at: number): void => {
    for (const pause of running) if (pause.why === reason) pause.to = Math.min(pause.to, at);
    running = running.filter(({ why }) => why !== reason);
  };
  for (const event of events) {
    if (event.kind === 'pause' && event.reason !== 'professionalServices') {
      const pause = { from: event.at, to: event.until ?? Infinity, why: event.reason };
      running.push(pause);
      pauses.push(pause);
    } else if (event.kind === 'resume') end(event.reason, event.at);
    else if (event.kind === 'customer' && !event.automatic) end('pendingCustomer', event.at);
  }
  return pauses;
}
