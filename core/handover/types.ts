import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { HandoverView, WaitingHandover } from '../../shared/domain/handover.ts';
import type { Attachment } from '../../shared/domain/cases.ts';
import type { CaseId, FileToken, PortalId } from '../../shared/domain/primitives.ts';
import type { Result } from '../../shared/result.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { Attachments, FileTokens } from '../attachments/index.ts';
import type { Audit } from '../audit/index.ts';
import type { CaseLog, CaseRepository } from '../cases/index.ts';
import type { Contacts } from '../contacts/index.ts';
import type { Db } from '../db/index.ts';
import type { Leaving } from '../outgoing/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Files, Ids } from '../platform/ports.ts';
import type { Outbox } from '../outbox/index.ts';
import type { ReadPackages } from './portal-packages.ts';
import type { HandoverRows } from './rows.ts';

/** Cases that go from who prepared them to a key contact, and back. */
export interface Handover {
  list(): { readonly handovers: readonly HandoverView[]; readonly waiting: readonly WaitingHandover[] };
  /** Looks where cases wait and takes over what happened there. A place that is away is a problem in words. */
  look(): Promise<{
    readonly handovers: readonly HandoverView[];
    readonly waiting: readonly WaitingHandover[];
    readonly problems: readonly string[];
  }>;
  give(wanted: Giving): Promise<Result<Given>>;
  /** `conflict` when somebody else took it first; `refused` for who is no key contact. */
  take(what: { readonly file?: FileToken | undefined; readonly handover?: string | undefined }): Promise<Result<Took>>;
  back(wanted: {
    readonly id: CaseId;
    readonly note: string;
    readonly path: string | undefined;
  }): Promise<Result<void>>;
  /** Removes what a run that was killed left of packages; call it when the core starts, before anything is packed. */
  clearLeft(): Promise<void>;
  /** Takes back what never left of a case that is no draft any more. Call it inside the transaction of that change. */
  withdraw(id: CaseId): void;
  /** Name of whom a hand-over is for, when that is no key contact any more. */
  lostContact(id: string): string | undefined;
  /** Whether a case came through a portal, so that it goes back without a file; false once that failed. */
  goesBackByItself(id: CaseId): boolean;
}

export interface Giving {
  readonly id: CaseId;
  /** A key contact by id, address or name; absent: the only one there is. */
  readonly to: string | undefined;
  readonly note: string;
  readonly way: { readonly path: string } | { readonly portal: PortalId };
}

export interface Given {
  readonly handover: string;
  /** It waits to be sent to the portal's queue. */
  readonly queued: boolean;
  readonly withheld: readonly WithheldFile[];
}

export interface Took {
  readonly id: CaseId;
  readonly isBack: boolean;
}

export interface HandoverDeps {
  readonly db: Db;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly repository: CaseRepository;
  readonly log: CaseLog;
  readonly attachments: Attachments;
  readonly tokens: FileTokens;
  readonly contacts: Contacts;
  /** A draft with what only the core may write about a request; see `stampedRequest`. */
  readonly stamped: (form: CaseDraft, before: CaseDraft) => CaseDraft;
  /** For files on their way into the store. */
  readonly workFolder: string;
  /** Redaction and the second scan, as for what goes to support, but encrypted to nobody. */
  readonly leaving: (what: {
    readonly caseId: CaseId;
    readonly form?: CaseDraft;
    readonly text?: string;
    readonly files: readonly Attachment[];
  }) => Promise<Result<Leaving>>;
  /** Folder portals, where cases can be handed over. */
  readonly folders: () => readonly { readonly id: PortalId; readonly path: string }[];
  /** What goes through a portal's own queue, and what is there. */
  readonly outbox: HandoverOutbox;
}

/** The part of the outbox that hand-overs use. */
export interface HandoverOutbox extends Pick<Outbox, 'rowsOf' | 'enqueue' | 'replace' | 'drop'> {
  readonly portals: Pick<Outbox['portals'], 'queues' | 'handovers' | 'maxFileBytes'>;
}

export interface HandoverParts extends HandoverDeps {
  readonly rows: HandoverRows;
  readonly known: ReadPackages;
}
