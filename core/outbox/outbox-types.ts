import type { OutboxItem } from '../../shared/domain/cases.ts';
import type { PortalCheck, PortalConfig, PortalView, SyncAnswer } from '../../shared/domain/portals.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Platform } from '../platform/ports.ts';
import type { HandoverQueue, PortalRegistry } from '../portals/index.ts';
import type { OutboxRow } from './outbox-repository.ts';
import type { AttachmentFiles, BeforeSend, NewOperation, OutboxHooks } from './types.ts';

/** Since when, and into which file the data was packed for another machine. */
export interface Held {
  readonly at: string;
  readonly file: string;
}

/** What the window shows about syncing. */
export interface SyncState {
  readonly running: boolean;
  readonly lastRunAt: string | null;
  readonly lastOkAt: string | null;
  readonly offlineSince: string | null;
  readonly waiting: number;
  readonly failed: number;
  readonly blocked: number;
  readonly oldestWaitingAt: string | null;
  readonly held: Held | null;
}

export interface OutboxDeps {
  readonly db: Db;
  readonly platform: Platform;
  readonly emit: Emit;
  readonly audit: Audit;
  readonly hooks: OutboxHooks;
  readonly beforeSend: BeforeSend;
  readonly files: AttachmentFiles;
  readonly registry: PortalRegistry;
  /** Told what each poll says about the portal's clock; absent: nobody asks. */
  readonly noteSkew?: (portal: PortalId, skew: { readonly clockSkewMs: number; readonly roundTripMs: number }) => void;
  /** Whether this copy of the data was moved to another machine: it receives, and sends nothing. Absent: it was not. */
  readonly held?: () => Held | null;
  /** Folder of the portal that needs nothing. */
  readonly folderPortal: string;
}

export interface AddPortal {
  readonly config: PortalConfig;
  readonly secret: string | null;
  readonly makeDefault: boolean;
  /** The person's word that another address is the same help desk. */
  readonly isSameDesk?: boolean;
}

export interface Outbox {
  /** Writes what is to be sent; call it inside the transaction of the change that causes it. */
  enqueue(operation: NewOperation): void;
  itemsOf(caseId: string): readonly OutboxItem[];
  /** Everything not sent yet, oldest first. */
  open(): readonly OutboxItem[];
  retry(id: string): Result<void>;
  /** All rows of a case with what they carry, those that were sent too. */
  rowsOf(caseId: string): readonly OutboxRow[];
  rowById(id: string): OutboxRow | undefined;
  /**
   * Sends something else in the place of a row that is neither sent nor being sent, under its key: what of it may have
   * arrived is found there, so it keeps the wait for that. Call it inside the transaction of the change.
   */
  replace(id: string, what: Pick<NewOperation, 'payload' | 'label'>): void;
  /** Takes away a row that is neither sent nor being sent. Call it inside a transaction that says why. */
  drop(id: string): void;
  /** Sends and receives. One run at a time: a call during a run gets that run's answer. */
  sync(options: { readonly portal?: PortalId | undefined; readonly byPerson: boolean }): Promise<Result<SyncAnswer>>;
  state(): SyncState;
  /** When the next queued item may go, epoch ms; undefined when nothing waits for a time. */
  nextDueMs(): number | undefined;
  readonly portals: {
    list(): Promise<readonly PortalView[]>;
    hasSecretStore(): Promise<boolean>;
    add(portal: AddPortal): Promise<Result<PortalId>>;
    remove(id: PortalId, force: boolean): Promise<Result<void>>;
    setDefault(id: PortalId): Result<void>;
    check(id: PortalId, signal: AbortSignal): Promise<Result<PortalCheck>>;
    defaultId(): PortalId;
    has(id: PortalId): boolean;
    /** Portals that are folders, with where they are. */
    folders(): readonly { readonly id: PortalId; readonly path: string }[];
    /** Portals with a queue for prepared cases. */
    queues(): readonly PortalId[];
    /** Largest file a portal takes, bytes; undefined: no limit. */
    maxFileBytes(id: PortalId): number | undefined;
    /** That queue, ready to be asked; a sentence for a portal that has none, or whose sign-in is missing. */
    handovers(id: PortalId): Promise<Result<HandoverQueue>>;
    /** Where the portals are that are reached over the network. Holds no secret. */
    addresses(): readonly { readonly id: string; readonly url: string }[];
    /** The tokens of all portals as this process knows them, so that none leaves by mistake. Kept nowhere. */
    tokens(): Promise<readonly string[]>;
  };
  /** Lets the running attempt end for up to three seconds, then aborts it. */
  close(): Promise<void>;
}
