import type { CaseKind } from '../../shared/domain/case-form.ts';
import type { ClockEvent, PauseReason } from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { Pause } from './pauses.ts';

/** What happened to a case, in order, with what follows from it alone. */
export interface History {
  readonly loggedAt: number;
  readonly kind: CaseKind;
  readonly severity: Severity;
  /** Centre it was logged with. */
  readonly centre: string | undefined;
  /** Centre that has it now. */
  readonly lastCentre: string | undefined;
  readonly events: readonly ClockEvent[];
  /** All times the case stood still, by reason, whichever rule minds. In the order in which they began. */
  readonly pauses: readonly ReasonedPause[];
}

export interface ReasonedPause extends Pause {
  readonly why: PauseReason;
}

type Logged = Extract<ClockEvent, { kind: 'logged' }>;
type Moved = Extract<ClockEvent, { kind: 'centre' }>;

/** Undefined for a case that is not logged. Logged twice: the first time counts. */
export function historyOf(events: readonly ClockEvent[]): History | undefined {
  const sorted = inOrder(events) ? events : events.toSorted(compare);
  const logged = sorted.find((event): event is Logged => event.kind === 'logged');
  if (logged === undefined) return undefined;
  const { at: loggedAt, caseKind: kind, severity, centre } = logged;
  const moved = sorted.findLast((event): event is Moved => event.kind === 'centre');
  return {
    loggedAt,
    kind,
    severity,
    centre,
    lastCentre: moved?.to ?? centre,
    events: sorted,
    pauses: pausesIn(sorted),
  };
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
  if (a.kind === 'severity' && b.kind === 'severity') return b.to - a.to;
  if (a.kind === 'centre' && b.kind === 'centre') return a.to < b.to ? -1 : 1;
  if (a.kind === 'logged' && b.kind === 'logged') return a.severity - b.severity;
  return RANKS[a.kind] - RANKS[b.kind];
}

function inOrder(events: readonly ClockEvent[]): boolean {
  for (let index = 1; index < events.length; index += 1)
    if (compare(events[index - 1] as ClockEvent, events[index] as ClockEvent) > 0) return false;
  return true;
}

const NONE: readonly ReasonedPause[] = [];

interface Growing extends ReasonedPause {
  to: number;
}

/** A hand-over to professional services is none: it ends clocks. */
function pausesIn(events: readonly ClockEvent[]): readonly ReasonedPause[] {
  let pauses: Growing[] | undefined;
  let running: Growing[] = [];
  const end = (reason: PauseReason, at: number): void => {
    for (const pause of running) if (pause.why === reason) pause.to = Math.min(pause.to, at);
    running = running.filter(({ why }) => why !== reason);
  };
  for (const event of events) {
    if (event.kind === 'pause' && event.reason !== 'professionalServices') {
      const pause = { from: event.at, to: event.until ?? Infinity, why: event.reason };
      running.push(pause);
      (pauses ??= []).push(pause);
    } else if (event.kind === 'resume' && running.length > 0) end(event.reason, event.at);
    else if (event.kind === 'customer' && !event.automatic && running.length > 0) end('pendingCustomer', event.at);
  }
  return pauses ?? NONE;
}
