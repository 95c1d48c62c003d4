import type { CaseRecord } from '../../shared/domain/case-records.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { ClockEvent, PauseReason } from '../../shared/domain/clocks.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { assertNever } from '../../shared/result.ts';
import { caseFacts, severityOf, standing } from '../cases/index.ts';
import { createStandstill } from './standstill.ts';
import type { Standstill } from './standstill.ts';

/** What the meaning of a portal's words depends on. */
export type StatusMeanings = Pick<Policy, 'statuses'>;

/**
 * What a case's log means for its clocks, in the order of time; nothing before support knows of the case. What was taken
 * back is left out. `draft` says which case it is while it was not sent: a call can be how support learnt of it.
 */
export function clockEventsOf(
  events: readonly CaseEvent[],
  policy: StatusMeanings,
  draft: CaseDraft = {},
): readonly ClockEvent[] {
  const logged = loggedEvent(events, draft);
  if (logged === undefined) return [];
  const telling: Telling = { standstill: createStandstill(policy.statuses), isAnswered: false };
  const told: ClockEvent[] = [logged];
  const happened = standing(events).map((event) => ({ event, at: Date.parse(event.at) }));
  for (const { event, at } of happened.toSorted((a, b) => a.at - b.at)) told.push(...meaningOf(event, at, telling));
  return told.toSorted((a, b) => a.at - b.at);
}

function loggedEvent(events: readonly CaseEvent[], draft: CaseDraft): ClockEvent | undefined {
  const { loggedAt } = caseFacts(events);
  const form = events.find((event) => event.kind === 'submitted')?.form ?? draft;
  if (loggedAt === null || form.severity === undefined) return undefined;
  return { kind: 'logged', at: Date.parse(loggedAt), severity: form.severity, caseKind: form.kind ?? 'problem' };
}

/** What is known of the case while its log is told in the order of time. */
interface Telling {
  readonly standstill: Standstill;
  /** Support has answered. */
  isAnswered: boolean;
}

function meaningOf(event: CaseEvent, at: number, telling: Telling): readonly ClockEvent[] {
  switch (event.kind) {
    case 'reply-written':
      return telling.standstill.customerWrote(at);
    case 'reply-received':
      return meaningOfReply(event, at, telling);
    case 'remote-changed':
      return meaningOfChange(event, at, telling);
    case 'recorded':
      return meaningOfRecord(event.record, at, telling);
    case 'closed':
    case 'reopened':
      return [{ kind: event.kind, at }];
    case 'created':
    case 'submitted':
    case 'attached':
    case 'delivered':
    case 'delivery-failed':
    case 'delivery-retried':
    case 'discarded':
    case 'restored':
    case 'withdrawn':
    case 'clock-sealed':
    case 'due-moved':
      return [];
    default:
      return assertNever(event);
  }
}

function meaningOfReply(
  { by, automatic, channels }: CaseEvent & { kind: 'reply-received' },
  at: number,
  telling: Telling,
): readonly ClockEvent[] {
  const { standstill } = telling;
  if (by === 'person') return automatic ? [{ kind: 'customer', at, automatic }] : standstill.customerWrote(at);
  const reached = channels ?? ['portal', 'email'];
  const isAutomatic = automatic || by !== 'support';
  const answer: ClockEvent = { kind: 'answer', at, by: 'message', automatic: isAutomatic, reached };
  if (isAutomatic) return [answer];
  telling.isAnswered = true;
  return [answer, ...standstill.supportWrote(at)];
}

function meaningOfChange(
  { field, to }: CaseEvent & { kind: 'remote-changed' },
  at: number,
  { standstill }: Telling,
): readonly ClockEvent[] {
  if (field === 'status') return standstill.statusBecame(to, at);
  const severity = field === 'severity' ? severityOf(to) : undefined;
  return severity === undefined ? [] : [{ kind: 'severity', at, to: severity }];
}

function meaningOfRecord(record: CaseRecord, at: number, telling: Telling): readonly ClockEvent[] {
  const { standstill } = telling;
  switch (record.what) {
    case 'call':
      if (!record.answered) return [];
      telling.isAnswered = true;
      // Who talks to support has also answered what support had asked.
      return [
        ...standstill.customerWrote(at),
        { kind: 'answer', at, by: 'call', automatic: false, reached: ['phone'] },
      ];
    case 'outcome':
      return [];
    case 'attempt':
      return attempt(record.channels, at, telling);
    case 'restored':
      return [{ kind: 'restored', at, by: record.by }];
    case 'severity':
      return [{ kind: 'severity', at, to: record.to }];
    case 'centre':
      return [{ kind: 'centre', at, to: record.to }];
    case 'pause':
      return standstill.paused(record.reason, at, record.until);
    case 'resume':
      return standstill.resumed(record.reason, at);
    case 'disrupted':
    case 'escalated':
    case 'plan':
      return [{ kind: record.what, at }];
    default:
      return assertNever(record);
  }
}

/** A telephone that only rang is an attempt, but no first answer. */
function attempt(reached: ClockChannels, at: number, telling: Telling): readonly ClockEvent[] {
  if (!telling.isAnswered && reached.every((channel) => channel === 'phone')) return [];
  telling.isAnswered = true;
  return [{ kind: 'answer', at, by: 'message', automatic: false, reached }];
}

type ClockChannels = Extract<ClockEvent, { kind: 'answer' }>['reached'];

/** Why a case stood still at a moment (epoch ms). */
export function pausedFor(events: readonly ClockEvent[], at: number): ReadonlySet<PauseReason> {
  const open = new Map<PauseReason, number>();
  for (const event of events) {
    if (event.at > at) break;
    if (event.kind === 'pause') open.set(event.reason, event.until ?? Infinity);
    if (event.kind === 'resume') open.delete(event.reason);
  }
  return new Set([...open].filter(([, until]) => at < until).map(([reason]) => reason));
}
