import type { Failure } from '../../shared/errors.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { PortalCheck, PortalConfig } from '../../shared/domain/portals.ts';
import type { Result } from '../../shared/result.ts';
import type { Platform } from '../platform/ports.ts';

/** A file to deliver: its bytes lie in the attachment store and never change. */
export interface OutgoingFile {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What to deliver. `key` is the idempotency key: the same key never makes two things at a portal. */
export type OutgoingOperation =
  | {
      readonly kind: 'create';
      readonly key: string;
      readonly caseId: string;
      readonly form: CaseDraft;
      readonly files: readonly OutgoingFile[];
      readonly submittedAt: string;
    }
  | {
      readonly kind: 'reply';
      readonly key: string;
      readonly caseId: string;
      readonly remoteId: string;
      readonly text: string;
      readonly files: readonly OutgoingFile[];
      readonly writtenAt: string;
    }
  | {
      readonly kind: 'attachment';
      readonly key: string;
      readonly caseId: string;
      readonly remoteId: string;
      readonly text: string;
      readonly files: readonly OutgoingFile[];
      readonly writtenAt: string;
    }
  | {
      /** A prepared case on its way to a colleague: one package, in a queue of its own. */
      readonly kind: 'handover';
      readonly key: string;
      readonly caseId: string;
      /** Names the hand-over on both machines. */
      readonly id: string;
      readonly step: HandoverStep;
      /** For people who look into the queue. */
      readonly text: string;
      /** What the package was made of: for the last look, never sent by itself. */
      readonly form: CaseDraft;
      readonly packed: readonly OutgoingFile[];
      readonly files: readonly OutgoingFile[];
      readonly writtenAt: string;
    };

/** From who prepared it to a key contact, or back. */
export type HandoverStep = 'handed-over' | 'given-back';

/** A file of a hand-over as the portal lists it; what it says is only said. */
export interface HandoverEntry {
  readonly name: string;
  readonly bytes: number;
  readonly remoteId: string;
}

/** A hand-over at a portal, with its files in the order in which they came. */
export interface HandoverPlace {
  /** As of the operation that brought it. */
  readonly id: string;
  readonly ticketId: string;
  readonly entries: readonly HandoverEntry[];
}

/** Where prepared cases wait at a portal. Failures are sentences; `unreachable` and the like as for any delivery. */
export interface HandoverQueue {
  /**
   * Those that are not closed, newest first; `more` when not all of them were looked at. One that cannot be read is a
   * problem in words; a failure is one of the whole queue.
   */
  open(signal: AbortSignal): Promise<
    Result<{
      readonly places: readonly HandoverPlace[];
      readonly more: boolean;
      readonly problems: readonly string[];
    }>
  >;
  /** One by its id, closed or not. `refused` where somebody moved it out of the hand-over queue; so do `add` and `close`. */
  find(id: string, signal: AbortSignal): Promise<Result<HandoverPlace | undefined>>;
  /** `too-large` beyond what the portal takes. */
  read(entry: HandoverEntry, signal: AbortSignal): Promise<Result<Uint8Array>>;
  /**
   * Adds a small file with a line for people, and answers what is there then. Files of one name keep the order in which
   * the portal took them, so that the first counts. After a failure it may be there all the same: look first.
   */
  add(
    place: HandoverPlace,
    file: { readonly name: string; readonly content: string; readonly text: string },
    signal: AbortSignal,
  ): Promise<Result<HandoverPlace>>;
  /** It is done with, and is not among the open ones any more. */
  close(place: HandoverPlace, signal: AbortSignal): Promise<Result<void>>;
}

/**
 * How one attempt ended.
 * - `delivered`: stored at the portal, read back and found equal. `remoteId` is the ticket for `create`, else the operation.
 * - `retry`: nothing can have happened there; try again later.
 * - `rate-limited`: as `retry`, not before the instant the portal named.
 * - `rejected`: the portal will never take this; a person must look.
 * - `ambiguous`: it may or may not have happened; search by key again, not before `notBefore` (epoch ms).
 */
export type DeliveryOutcome =
  | {
      readonly outcome: 'delivered';
      readonly remoteId: string;
      readonly url?: string;
    }
  | { readonly outcome: 'retry'; readonly error: Failure }
  | { readonly outcome: 'rate-limited'; readonly error: Failure; readonly notBefore: number }
  | { readonly outcome: 'rejected'; readonly error: Failure }
  | { readonly outcome: 'ambiguous'; readonly error: Failure; readonly notBefore: number };

/** Every end of an attempt but the good one. */
export type Undelivered = Exclude<DeliveryOutcome, { readonly outcome: 'delivered' }>;

/** Something that happened at the portal. `remoteId` is unique per portal, so applying it twice changes nothing. */
export type RemoteEvent = {
  readonly remoteId: string;
  readonly ticketId: string;
  readonly at: string;
  readonly author: string;
  /** Made by the portal itself (auto-reply, scrip), not by a human. */
  readonly automatic: boolean;
  /** Key of our own operation when this is its echo. */
  readonly operationKey?: string;
} & (
  | {
      readonly kind: 'message';
      readonly text: string;
      readonly attachments: readonly { readonly name: string; readonly bytes: number; readonly remoteId: string }[];
      /** Written with the portal's own account of this app. */
      readonly own: boolean;
    }
  | {
      readonly kind: 'changed';
      readonly field: 'status' | 'severity' | 'owner' | 'link';
      readonly from: string;
      readonly to: string;
    }
);

export interface PollRequest {
  /** Opaque to everybody but the adapter; undefined on the first poll. */
  readonly cursor: string | undefined;
  /** Remote ids already applied, to drop the overlap. */
  readonly isSeen: (remoteId: string) => boolean;
  /** Tickets that belong to cases of this app; events of others are left out. */
  readonly tickets: ReadonlySet<string>;
  /** Those of them that became known since the last poll: what happened there before is fetched as well. */
  readonly newTickets: ReadonlySet<string>;
  /** Whether an operation of this app has the key. */
  readonly isOwnKey: (key: string) => boolean;
  readonly signal: AbortSignal;
}

export type PollOutcome =
  | {
      readonly outcome: 'polled';
      readonly events: readonly RemoteEvent[];
      readonly cursor: string;
      readonly closedStatuses: ReadonlySet<string>;
      /** Remote ids that were dealt with and need no event; remembered like those of events. */
      readonly handled: readonly string[];
      /** What could not be read, in words (a broken reply file); the rest was. */
      readonly problems: readonly string[];
      /** Server's clock minus ours, ms, where it says. */
      readonly clockSkewMs?: number;
      /** How long the request took that told it, ms. */
      readonly roundTripMs?: number;
    }
  /** `notBefore` (epoch ms) where the portal named a time to wait. */
  | { readonly outcome: 'unreachable'; readonly error: Failure; readonly notBefore?: number }
  | { readonly outcome: 'rejected'; readonly error: Failure };

/** What an adapter can do and what the outbox must respect. */
export interface PortalCapabilities {
  /** Files over this size wait as blocked; undefined: no limit. */
  readonly maxFileBytes: number | undefined;
  /** Most bytes of files that go with one `create`; the rest follow as operations of their own. */
  readonly maxCreateBytes: number | undefined;
  /** Whether files of no bytes are taken. */
  readonly acceptsEmptyFiles: boolean;
  /** Time to wait after an ambiguous failure before searching by key, ms. */
  readonly settleMs: number;
  readonly receives: boolean;
  /** True when a secret must be stored before anything can be sent. */
  readonly needsSecret: boolean;
}

/** One portal, ready to talk to. The same contract test runs against every adapter. */
export interface PortalAdapter {
  readonly capabilities: PortalCapabilities;
  /** Searches by key first, then sends what is missing, then reads back and compares. Safe to repeat with the same key. */
  deliver(operation: OutgoingOperation, signal: AbortSignal): Promise<DeliveryOutcome>;
  poll(request: PollRequest): Promise<PollOutcome>;
  /** Reach, sign-in, queue, fields; changes nothing at the portal. */
  check(signal: AbortSignal): Promise<PortalCheck>;
  /** Where prepared cases wait; a sentence where this portal carries none, or is not set up to. Costs nothing to ask. */
  readonly handovers: Result<HandoverQueue>;
}

export interface PortalContext<K extends PortalConfig['kind'] = PortalConfig['kind']> {
  readonly config: Extract<PortalConfig, { kind: K }>;
  readonly secret: string | undefined;
  readonly platform: Platform;
}

/** How the registry makes an adapter of a stored configuration. */
export interface PortalType<K extends PortalConfig['kind'] = PortalConfig['kind']> {
  readonly kind: K;
  /** For people: where it is, without secrets. */
  describe(config: Extract<PortalConfig, { kind: K }>): { readonly address: string; readonly queue: string | null };
  create(context: PortalContext<K>): PortalAdapter;
}
