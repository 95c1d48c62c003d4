import type { CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import type { Attachment, OperationState } from '../../shared/domain/cases.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { OutgoingDecision, OutgoingFile, GateResult } from '../../shared/domain/outgoing.ts';
import type { Removal } from '../../shared/domain/redaction.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { KindRules } from '../../shared/domain/request-rules.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { Attachments } from '../attachments/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { Gate } from '../gate/index.ts';
import type { OutboxPayload, Seal } from '../outbox/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Files, Ids } from '../platform/ports.ts';
import type { Privacy } from '../privacy/index.ts';

/** A file that is meant to go, before anything was decided about it. */
export type Candidate = Pick<Attachment, 'id' | 'name' | 'sha256' | 'bytes' | 'source'>;

/** What is meant to go: a case, or a message of one. */
export interface Request {
  readonly caseId: CaseId;
  readonly form?: CaseDraft;
  readonly text?: string;
  readonly files: readonly Candidate[];
  readonly signal?: AbortSignal | undefined;
  /** It goes to somebody of the same company, who has to be able to read it: encrypted to nobody. */
  readonly toColleague?: boolean;
}

export interface SentFile {
  readonly item: string;
  readonly name: string;
  /** Of what is sent; `plain` differs for what is encrypted. */
  readonly sha256: string;
  readonly plain: string;
  readonly bytes: number;
}

/** Exactly what would leave, with what was found on the way. */
export interface Prepared {
  readonly form: CaseDraft | undefined;
  readonly text: string | undefined;
  readonly sent: readonly SentFile[];
  readonly shown: readonly OutgoingFile[];
  /** What stays here as a colleague may read of it; none for what goes to support. */
  readonly told: readonly WithheldFile[];
  readonly fields: readonly { readonly field: string; readonly text: string; readonly removed: number }[];
  readonly removals: readonly Removal[];
  /** Without the hits that a person let pass. */
  readonly gate: GateResult;
  readonly encrypted: boolean;
  readonly seal: Seal;
  /** What the seal is over, part by part, to say later what changed. */
  readonly parts: Readonly<Record<string, string>>;
}

/** What becomes of the outbox's rows of one case. */
export interface QueuedRow {
  readonly id: string;
  readonly caseId: CaseId;
  readonly kind: 'create' | 'reply' | 'attachment' | 'handover';
  readonly state: OperationState;
  readonly payload: OutboxPayload;
  readonly error: Failure | null;
}

export interface ActiveDecision {
  readonly id: string;
  readonly at: string;
  readonly decision: OutgoingDecision;
}

/** Whether a bundle is one of ours, and what of it needs consent. */
export interface BundleFacts {
  readonly confidential: readonly ('recordings' | 'scenarios' | 'exports')[];
  readonly instance: string | null;
  /** Why it may not go although it is one of ours, in words. */
  readonly problem: string | undefined;
}

export interface OutgoingDeps {
  readonly db: Db;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly attachments: Attachments;
  readonly privacy: Privacy;
  readonly gate: Gate;
  /** For copies on their way into the store. */
  readonly workFolder: string;
  /** Undefined for what is no bundle of this app. */
  readonly bundleFacts: (path: string, name: string) => Promise<BundleFacts | undefined>;
  /** Whether these bytes are a bundle that was made here, so that what is in it went through redaction. */
  readonly collectedHere: (sha256: string) => boolean;
  /** The approval under which confidential data may go. */
  readonly approval: (
    kind: 'recordings' | 'scenarios' | 'exports',
    instance: string | null,
    caseId: CaseId,
  ) => { readonly id: string } | undefined;
  /** What a kind of case asks for, by the policy in use. */
  readonly kindRules: (kind: CaseKind | undefined) => KindRules;
  /** The examples by which a severity can be chosen, by the policy in use. */
  readonly severityExamples: () => readonly { readonly id: string; readonly text: string }[];
  /** To whom bundles are encrypted; none: they go as they are. */
  readonly recipients: () => readonly string[];
  /** Encrypts a file for recipients. */
  readonly encrypt: (
    path: string,
    target: string,
    recipients: readonly string[],
    signal?: AbortSignal,
  ) => Promise<Result<void>>;
  /** Name of whom a hand-over is for, when that is no key contact any more. */
  readonly lostContact: (handover: string) => string | undefined;
  readonly caseOf: (id: CaseId) => CaseFacts | undefined;
  readonly rowsOf: (id: CaseId) => readonly QueuedRow[];
  readonly rowById: (id: string) => QueuedRow | undefined;
  /** Puts a blocked row back into the queue. */
  readonly retry: (id: string) => void;
  /** Takes a row out of the queue because all it carries stays here. */
  readonly drop: (id: string) => void;
  /** Queues a file of a sent case that stayed here until now. */
  readonly sendHeld: (caseId: CaseId, file: Attachment) => Promise<Result<void>>;
}

export interface CaseFacts {
  readonly isDraft: boolean;
  readonly discarded: boolean;
  readonly form: CaseDraft;
  readonly instance: string | null;
}
