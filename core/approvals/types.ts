import type {
  ApprovalPurpose,
  ApprovalRequest,
  ApprovalState,
  ApprovalView,
  ConfidentialKind,
} from '../../shared/domain/approvals.ts';
import type { ApprovalDecider } from '../../shared/contract/approvals.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { Result } from '../../shared/result.ts';

/** A decision as it is kept; instants in epoch ms. */
export interface KeptDecision {
  readonly decision: 'approved' | 'refused' | 'withdrawn';
  readonly contact: { readonly id: string; readonly name: string; readonly role: 'primary' | 'backup' } | null;
  readonly enteredBy: string;
  readonly inPerson: boolean;
  /** The shortened end; null: as asked. */
  readonly until: number | null;
  readonly note: string;
  readonly decidedAt: number;
}

/** A request with its decisions, oldest first; instants in epoch ms. */
export interface KeptRequest {
  readonly id: string;
  readonly number: number;
  readonly purpose: ApprovalPurpose;
  readonly kinds: readonly ConfidentialKind[];
  readonly instance: string | null;
  readonly caseId: CaseId | null;
  readonly askedBy: string;
  readonly why: string;
  readonly until: number;
  readonly askedAt: number;
  readonly enteredBy: string;
  readonly decisions: readonly KeptDecision[];
  /** The latest time at which it was looked at. */
  readonly seenAt: number;
  /** Whether a key contact was told that it waits. */
  readonly isTold: boolean;
}

/** An approval that holds. */
export interface ActiveApproval {
  readonly id: string;
  readonly number: number;
  /** Its end, UTC ISO. */
  readonly until: string;
  /** The one case it is for; null: any. */
  readonly caseId: CaseId | null;
}

export interface Decided {
  readonly id: string;
  readonly state: ApprovalState;
}

/** Consent to what is confidential. */
export interface Approvals {
  list(): readonly ApprovalView[];
  /** By id, by number, or as "R-3". */
  get(name: string): Result<ApprovalView>;
  decider(): ApprovalDecider;
  maxDays(): number;
  request(request: ApprovalRequest): Result<Decided & { readonly number: number }>;
  decide(wanted: {
    readonly id: string;
    readonly decision: 'approved' | 'refused';
    /** A key contact by id, e-mail address or name. */
    readonly by?: string | undefined;
    readonly note: string;
    readonly until?: string | undefined;
  }): Result<Decided>;
  withdraw(name: string, note: string): Result<Decided>;
  /**
   * The newest approval under which data of a kind may be packed or sent. `instance`: the one the data is of, null when
   * it is of several or of none in particular, which only an approval of all instances covers. `at`: epoch ms, else now;
   * of a moment well before now it answers nothing. `caseId`: the case it goes with; undefined while that is not known,
   * as when it is only packed.
   */
  active(
    kind: ConfidentialKind,
    instance: string | null,
    at?: number,
    caseId?: string | null,
  ): ActiveApproval | undefined;
  /** Tells when one ends by itself, until stopped. The desktop calls it. */
  start(): void;
  /** Looks whether one has ended: after sleep, when no timer can be trusted. */
  look(): void;
  stop(): void;
}
