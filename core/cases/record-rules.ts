import type { CaseRecord } from '../../shared/domain/case-records.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { PauseReason } from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import { failure } from '../../shared/errors.ts';
import type { ErrorCode, Failure } from '../../shared/errors.ts';
import { assertNever } from '../../shared/result.ts';
import { caseFacts, severityOf, standing } from './case-rules.ts';
import type { CaseFacts } from './case-rules.ts';

/** A call may have made the case: it is noted here when it is over, sometimes after a weekend. */
const CALL_BEFORE_CASE_MS = 7 * 24 * 60 * 60 * 1000;

/** What is to be noted about a case, and what is known about it. Instants in epoch ms. */
export interface Noted {
  readonly events: readonly CaseEvent[];
  readonly record: CaseRecord;
  /** When it happened. */
  readonly at: number;
  readonly now: number;
  /** Why the case's clocks stood still at that time. */
  readonly pausedFor: ReadonlySet<PauseReason>;
  /** Ids of the support centres. */
  readonly centres: readonly string[];
  /** Ids of the outcomes that the policy knows. */
  readonly outcomes: readonly string[];
}

/** Why something cannot be noted, in words; undefined when it can. */
export function recordProblem(noted: Noted): Failure | undefined {
  const facts = caseFacts(noted.events);
  if (facts.discarded)
    return failure('refused', 'This draft was discarded. Take that back first, then note what happened.');
  const told = timeProblem(noted, facts) ?? stageProblem(noted, facts) ?? contentProblem(noted);
  return told === undefined ? undefined : failure(told.code, told.message);
}

interface Told {
  readonly code: ErrorCode;
  readonly message: string;
}

const invalid = (message: string): Told => ({ code: 'invalid', message });
const refused = (message: string): Told => ({ code: 'refused', message });

function timeProblem({ events, record, at, now }: Noted, facts: CaseFacts): Told | undefined {
  if (at > now) return invalid('This lies in the future. Note it when it has happened, or correct the time.');
  const begun = Math.min(...events.map((event) => Date.parse(event.at)));
  const earliest = record.what === 'call' ? begun - CALL_BEFORE_CASE_MS : begun;
  if (at < earliest) return invalid('This lies before the case was started. Correct the time.');
  if (record.what === 'call' && record.endedAt !== undefined) {
    const ended = Date.parse(record.endedAt);
    if (ended < at) return invalid('The call ended before it began. Correct one of the times.');
    if (ended > now) return invalid('The end of the call lies in the future. Note it when the call is over.');
  }
  if (facts.closedAt !== null && at > Date.parse(facts.closedAt))
    return refused('The case was closed before that. What comes later is a new case: follow this one up.');
  return undefined;
}

/** What needs support to know the case. A call may be how support came to know it. */
function stageProblem({ record, at }: Noted, facts: CaseFacts): Told | undefined {
  if (record.what === 'call') return undefined;
  if (facts.phase === 'draft' && record.what === 'severity')
    return refused('This case was not sent yet. Choose the severity in the draft.');
  if (facts.loggedAt === null)
    return refused('Support does not know this case yet. Send it first, or note the call in which support took it.');
  // Service may be back before the case reached support.
  if (record.what === 'restored' || record.what === 'disrupted') return undefined;
  if (at < Date.parse(facts.loggedAt)) return invalid('Support did not know this case at that time. Correct the time.');
  return undefined;
}

function contentProblem(noted: Noted): Told | undefined {
  const { record, at, pausedFor, centres } = noted;
  const before = situationAt(noted.events, at);
  switch (record.what) {
    case 'call':
    case 'attempt':
      return undefined;
    case 'restored':
      return before.isRestored ? refused('Service was noted as restored already.') : undefined;
    case 'disrupted':
      return before.isRestored
        ? undefined
        : refused('Service was not noted as restored before that time, so it cannot have broken again.');
    case 'severity':
      return before.severity === record.to
        ? refused(`The case had severity ${record.to} at that time already.`)
        : undefined;
    case 'pause':
      if (record.until !== undefined && Date.parse(record.until) <= at)
        return invalid('The pause ends before it begins. Correct one of the times.');
      return pausedFor.has(record.reason)
        ? refused('The case stood still for this reason at that time already.')
        : undefined;
    case 'resume':
      return pausedFor.has(record.reason)
        ? undefined
        : refused('Nothing stood still for this reason at that time, so it cannot go on.');
    case 'centre':
      if (!centres.includes(record.to)) return unknownCentre(record.to, centres);
      return before.centre === record.to ? refused('This centre handled the case at that time already.') : undefined;
    case 'outcome':
      return noted.outcomes.includes(record.outcome) ? undefined : unknownOutcome(record.outcome, noted.outcomes);
    case 'escalated':
      return before.isAskedFor
        ? refused('The Support Manager was asked for already, and the plan is still to come.')
        : undefined;
    case 'plan':
      return before.isAskedFor
        ? undefined
        : refused('Nobody had asked for the Support Manager by then. Note that first, then the plan.');
    default:
      return assertNever(record);
  }
}

function unknownCentre(id: string, centres: readonly string[]): Told {
  const known = centres.length === 0 ? 'The policy in use names none.' : `Known: ${centres.join(', ')}.`;
  return { code: 'not-found', message: `There is no support centre "${id}". ${known}` };
}

function unknownOutcome(id: string, outcomes: readonly string[]): Told {
  const known = outcomes.length === 0 ? 'The policy in use names none.' : `Known: ${outcomes.join(', ')}.`;
  return { code: 'not-found', message: `There is no outcome "${id}". ${known}` };
}

/** What was true of a case at a moment. */
export interface Situation {
  readonly severity: Severity | null;
  readonly centre: string | null;
  readonly isRestored: boolean;
  /** The Support Manager was asked for and no plan came yet. */
  readonly isAskedFor: boolean;
}

/** The log up to a moment (epoch ms), in the order in which things happened. */
export function situationAt(events: readonly CaseEvent[], at: number): Situation {
  const happened = standing(events)
    .filter((event) => Date.parse(event.at) <= at || event.kind === 'submitted')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return happened.reduce<Situation>(stepOf, { severity: null, centre: null, isRestored: false, isAskedFor: false });
}

function stepOf(before: Situation, event: CaseEvent): Situation {
  if (event.kind === 'submitted') return { ...before, severity: before.severity ?? event.form.severity ?? null };
  if (event.kind === 'remote-changed' && event.field === 'severity')
    return { ...before, severity: severityOf(event.to) ?? before.severity };
  if (event.kind !== 'recorded') return before;
  const { record } = event;
  switch (record.what) {
    case 'severity':
      return { ...before, severity: record.to };
    case 'centre':
      return { ...before, centre: record.to };
    case 'restored':
      return { ...before, isRestored: true };
    case 'disrupted':
      return { ...before, isRestored: false };
    case 'escalated':
      return { ...before, isAskedFor: true };
    case 'plan':
      return { ...before, isAskedFor: false };
    case 'call':
    case 'attempt':
    case 'outcome':
    case 'pause':
    case 'resume':
      return before;
    default:
      return assertNever(record);
  }
}

/** Why a note cannot be taken back, in words; undefined when it can. */
export function withdrawalProblem(events: readonly CaseEvent[], id: string): Failure | undefined {
  const facts = caseFacts(events);
  if (facts.discarded)
    return failure('refused', 'This draft was discarded. Take that back first, then correct its notes.');
  const event = events.find((candidate) => candidate.id === id);
  if (event === undefined) return failure('not-found', 'This note is not in the history of the case.');
  if (event.kind !== 'recorded')
    return failure('refused', 'Only what was noted by hand can be taken back. This came from support or from the app.');
  if (events.some((other) => other.kind === 'withdrawn' && other.event === id))
    return failure('refused', 'This note was taken back already.');
  return undefined;
}
