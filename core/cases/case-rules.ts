import type { CaseEvent, CaseState, OperationState } from '../../shared/domain/cases.ts';
import type { CaseKind } from '../../shared/domain/case-form.ts';
import type { CaseId, PortalId, Severity } from '../../shared/domain/primitives.ts';
import { assertNever } from '../../shared/result.ts';

/** What the log says about a case. A pure function of its events. */
export interface CaseFacts {
  readonly phase: 'draft' | 'submitted' | 'closed';
  readonly discarded: boolean;
  /** From the form as it was sent; undefined while a draft. */
  readonly sent: { readonly title: string; readonly kind: CaseKind; readonly instance: string | null } | undefined;
  readonly severity: Severity | null;
  /** When support or the person last said which severity it is; null while it is the one it was sent with. */
  readonly severityAt: string | null;
  /** The closed case this one goes on from. */
  readonly follows: CaseId | null;
  readonly portal: PortalId | null;
  readonly remoteId: string | null;
  readonly remoteUrl: string | null;
  readonly remoteStatus: string | null;
  readonly owner: string | null;
  /** When it was sent here, perhaps offline. */
  readonly submittedAt: string | null;
  /** When support knew of it, by the portal or by a call that was answered: support's clocks start here. */
  readonly loggedAt: string | null;
  /** First answer by a human at support, written or on the telephone. Automatic replies never count (G 4.3). */
  readonly respondedAt: string | null;
  readonly closedAt: string | null;
  readonly closedReason: string | null;
  readonly waitsForPerson: boolean;
  /** Support's first message that the person has not answered; null when nothing waits for the person. */
  readonly waitsSince: string | null;
}

const START: CaseFacts = {
  phase: 'draft',
  discarded: false,
  sent: undefined,
  severity: null,
  severityAt: null,
  follows: null,
  portal: null,
  remoteId: null,
  remoteUrl: null,
  remoteStatus: null,
  owner: null,
  submittedAt: null,
  loggedAt: null,
  respondedAt: null,
  closedAt: null,
  closedReason: null,
  waitsForPerson: false,
  waitsSince: null,
};

const NOTHING_WAITS = { waitsForPerson: false, waitsSince: null } as const;

/** Replays a log. */
export function caseFacts(events: readonly CaseEvent[]): CaseFacts {
  return standing(events).reduce(applyEvent, START);
}

/** The log without what was taken back, and without the taking back. */
export function standing(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const withdrawn = new Set(events.flatMap((event) => (event.kind === 'withdrawn' ? [event.event] : [])));
  if (withdrawn.size === 0) return events;
  return events.filter((event) => event.kind !== 'withdrawn' && !withdrawn.has(event.id));
}

function applyEvent(facts: CaseFacts, event: CaseEvent): CaseFacts {
  switch (event.kind) {
    case 'attached':
    case 'delivery-failed':
    case 'delivery-retried':
    case 'withdrawn':
    case 'clock-sealed':
    case 'due-moved':
      return facts;
    case 'created':
      return { ...facts, follows: event.follows ?? null };
    case 'submitted':
      return applySubmitted(facts, event);
    case 'delivered':
      return {
        ...facts,
        loggedAt: earlierOf(facts.loggedAt, event.at),
        remoteId: event.remoteId,
        remoteUrl: event.url ?? facts.remoteUrl,
      };
    case 'reply-written':
      return { ...facts, ...NOTHING_WAITS };
    case 'reply-received':
      return applyReplyReceived(facts, event);
    case 'remote-changed':
      return applyRemoteChange(facts, event);
    case 'discarded':
      return { ...facts, discarded: true };
    case 'restored':
      return { ...facts, discarded: false };
    case 'closed':
      return { ...facts, phase: 'closed', closedAt: event.at, closedReason: event.reason, ...NOTHING_WAITS };
    case 'reopened':
      return { ...facts, phase: 'submitted', closedAt: null, closedReason: null };
    case 'recorded':
      return applyRecord(facts, event);
    default:
      return assertNever(event);
  }
}

function applySubmitted(facts: CaseFacts, event: CaseEvent & { kind: 'submitted' }): CaseFacts {
  const { title, kind, instance, severity } = event.form;
  return {
    ...facts,
    phase: 'submitted',
    sent: { title: title ?? '', kind: kind ?? 'problem', instance: instance ?? null },
    severity: severity ?? null,
    portal: event.portal,
    submittedAt: event.at,
  };
}

// Replies can arrive out of order, so the earliest counts. A message of our own that comes back is nobody's answer.
function applyReplyReceived(facts: CaseFacts, event: CaseEvent & { kind: 'reply-received' }): CaseFacts {
  if (event.automatic) return facts;
  if (event.by !== 'support') return { ...facts, ...NOTHING_WAITS };
  return {
    ...facts,
    respondedAt: earlierOf(facts.respondedAt, event.at),
    waitsForPerson: true,
    waitsSince: earlierOf(facts.waitsSince, event.at),
  };
}

const earlierOf = (known: string | null, at: string): string =>
  known !== null && Date.parse(known) <= Date.parse(at) ? known : at;

function applyRemoteChange(facts: CaseFacts, event: CaseEvent & { kind: 'remote-changed' }): CaseFacts {
  switch (event.field) {
    case 'status':
      return { ...facts, remoteStatus: event.to };
    case 'owner':
      return { ...facts, owner: event.to === '' ? null : event.to };
    case 'severity':
      return applySeverity(facts, severityOf(event.to), event.at);
    case 'link':
      return facts;
    default:
      return assertNever(event.field);
  }
}

function applyRecord(facts: CaseFacts, { at, record }: CaseEvent & { kind: 'recorded' }): CaseFacts {
  if (record.what === 'severity') return applySeverity(facts, record.to, at);
  if (record.what !== 'call' || !record.answered) return facts;
  return { ...facts, loggedAt: earlierOf(facts.loggedAt, at), respondedAt: earlierOf(facts.respondedAt, at) };
}

// What is noted later about an earlier time does not undo what was said since.
function applySeverity(facts: CaseFacts, severity: Severity | undefined, at: string): CaseFacts {
  const isOlder = facts.severityAt !== null && Date.parse(facts.severityAt) > Date.parse(at);
  return severity === undefined || isOlder ? facts : { ...facts, severity, severityAt: at };
}

/** The portal's word for a severity ("S2", "2 - major") as our number; undefined for a word without one. */
export function severityOf(word: string): Severity | undefined {
  const digit = /[1-4]/u.exec(word)?.[0];
  return digit === undefined ? undefined : (Number(digit) as Severity);
}

/** State of a case: its phase, and how far its first delivery is. */
export function caseState(
  phase: CaseFacts['phase'],
  creation: OperationState | undefined,
  hasRemoteId: boolean,
): CaseState {
  if (phase === 'draft') return 'draft';
  if (phase === 'closed') return 'closed';
  if (hasRemoteId) return 'sent';
  switch (creation) {
    case undefined:
    case 'queued':
      return 'queued';
    case 'sending':
      return 'sending';
    case 'sent':
      return 'sent';
    case 'failed':
    case 'blocked':
      return 'failed';
    default:
      return assertNever(creation);
  }
}

/** Events that the closing of a ticket at the portal, or its reopening there, means for the case. */
export function phaseChange(
  phase: CaseFacts['phase'],
  status: string,
  closedStatuses: ReadonlySet<string>,
): 'closed' | 'reopened' | undefined {
  if (phase === 'submitted' && closedStatuses.has(status)) return 'closed';
  if (phase === 'closed' && !closedStatuses.has(status)) return 'reopened';
  return undefined;
}

/** Whether a case is still a draft that somebody works on: neither sent nor put away. Pure. */
export function isOpenDraft({ phase, discarded }: Pick<CaseFacts, 'phase' | 'discarded'>): boolean {
  return phase === 'draft' && !discarded;
}
