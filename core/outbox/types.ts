import type { Result } from '../../shared/result.ts';
import type { Failure } from '../../shared/errors.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { HandoverStep, OutgoingFile, OutgoingOperation, RemoteEvent } from '../portals/index.ts';

/** What an outbox row carries: enough to send it without looking at the case again, but for the ticket's number. */
export interface OutboxPayload {
  readonly form?: CaseDraft;
  readonly text?: string;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
  /** Submitted or written at, UTC ISO. */
  readonly at: string;
  /** What was looked at before it was queued; absent in rows of versions that did not look. */
  readonly seal?: Seal;
  /** Of a case that goes to a colleague; `files` is its package alone. */
  readonly handover?: {
    readonly id: string;
    readonly step: HandoverStep;
    /** What the package was made of, as it left. */
    readonly packed: OutboxPayload['files'];
  };
}

/** Hashes of what a person was shown, so that nothing else goes. The same for all rows of one submission. */
export interface Seal {
  /** sha256 of the preview. */
  readonly preview: string;
  /** Of the form or the text. */
  readonly content: string;
  /**
   * `sha256` lies in the store and is sent, `plain` is what it was before encryption, `item` the attachment it is of, and
   * `original` what that was then; absent in rows of versions that did not note it.
   */
  readonly files: readonly {
    readonly item: string;
    readonly sha256: string;
    readonly plain: string;
    readonly original?: string;
  }[];
  /** Of the decisions that it was made with. */
  readonly decisions: string;
}

/** A new thing to send. Written by `enqueue` inside the transaction of the change that causes it. */
export interface NewOperation {
  readonly caseId: string;
  readonly portalId: string;
  readonly key: string;
  readonly kind: 'create' | 'reply' | 'attachment' | 'handover';
  readonly payload: OutboxPayload;
  /** In words, for lists. */
  readonly label: string;
}

/** How the outbox speaks to the cases without importing them. All run inside the outbox's transaction; none may await. */
export interface OutboxHooks {
  /** Ticket number of the case at its portal, once known. */
  remoteIdOf(caseId: string): string | undefined;
  delivered(item: {
    readonly caseId: string;
    readonly operationId: string;
    readonly kind: NewOperation['kind'];
    readonly remoteId: string;
    readonly url?: string;
  }): void;
  /** Whether nobody waits for it any more, so that it is not tried again: a hand-over of a case that is no draft now. */
  isMoot(item: { readonly caseId: string; readonly handover: OutboxPayload['handover'] }): boolean;
  /** Takes back what waits of the hand-over of a case, and forgets a hand-over that cannot be at the portal. */
  takeBack(caseId: string): void;
  failed(item: { readonly caseId: string; readonly operationId: string; readonly error: Failure }): void;
  retried(item: { readonly caseId: string; readonly operationId: string }): void;
  /** News of one portal; answers the ids of the cases that changed. */
  received(portalId: string, events: readonly RemoteEvent[], closedStatuses: ReadonlySet<string>): readonly string[];
  /** Tickets of this portal that belong to cases here. */
  ticketsOf(portalId: string): ReadonlySet<string>;
}

/** What the gate is told of a row beside what it would send. */
export interface Sealed {
  readonly rowId: string;
  readonly seal: Seal | undefined;
  readonly signal: AbortSignal;
}

/**
 * Stands between the outbox and every adapter: what it refuses is not sent, and the reason is shown. An operation that it
 * answers with is sent in place of the one it was asked about.
 */
export type BeforeSend = (
  operation: OutgoingOperation,
  portalId: string,
  sealed?: Sealed,
) => Promise<Result<OutgoingOperation | void>>;

/** Where attachment bytes lie. */
export interface AttachmentFiles {
  pathOf(sha256: string): string;
}

export type { OutgoingFile, OutgoingOperation, RemoteEvent };
