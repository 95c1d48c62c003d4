import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { ClockName } from '../../shared/domain/clocks.ts';
import type { ClockResult, PolicyClocks } from '../sla/index.ts';
import type { CaseId, Severity } from '../../shared/domain/primitives.ts';

/** Which version of which policy, under which reading and tier; absent: its own reading, its default tier. */
export interface PolicyContext {
  readonly id: string;
  readonly version: number;
  readonly reading?: string | undefined;
  readonly tier?: string | undefined;
}

/** The policies as clocks need them; core/policies has them. */
export interface PoliciesInUse {
  inUse(): PolicyClocks;
  /** Any version that was ever kept; undefined for one that was not. */
  at(context: PolicyContext): PolicyClocks | undefined;
}

/** A case as its clocks see it. */
export interface ClockedCase {
  readonly events: readonly CaseEvent[];
  /** Says which case it is while it was not sent. */
  readonly draft?: CaseDraft | undefined;
}

/** The due time of an open clock when the case was last looked at. Instants as UTC ISO text. */
export interface KeptDue {
  readonly clock: ClockName;
  readonly startedAt: string;
  readonly dueAt: string | null;
}

/** How a case's open clocks stood when it was last looked at, and under what. */
export interface Memo {
  /** The last event of the log by then that was not a note of the app itself. */
  readonly lastEvent: string;
  readonly context: PolicyContext;
  /** Version of the time-zone data. */
  readonly tz: string;
  readonly dues: readonly KeptDue[];
}

/** A case as the keeper reads it. */
export interface SeenCase {
  readonly id: CaseId;
  readonly number: number;
  readonly title: string;
  /** Empty for a draft that was discarded. */
  readonly events: readonly CaseEvent[];
  readonly memo: Memo | undefined;
}

/** A case with clocks that run, stand still or count lateness. */
export interface OpenClocks {
  readonly caseId: string;
  readonly number: number;
  readonly title: string;
  readonly severity: Severity;
  /** Its clocks that have not stopped. */
  readonly results: readonly ClockResult[];
}
