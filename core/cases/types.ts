import type { CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { PauseReason } from '../../shared/domain/clocks.ts';
import type { CaseId, PortalId } from '../../shared/domain/primitives.ts';
import type { Accepting } from '../../shared/domain/request-rules.ts';
import { fail } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Attachments, Copying, FileTokens } from '../attachments/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { NewOperation } from '../outbox/index.ts';
import type { Outgoing } from '../outgoing/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Ids } from '../platform/ports.ts';
import type { CaseLog } from './case-log.ts';
import type { CaseRepository } from './case-repository.ts';
import type { Demands } from './missing.ts';
import type { CaseViews } from './case-views.ts';

export type { NewOperation };

/** What the machine knows for a new case, each item with its source. Never fails: what is not known is left out. */
export type Prefill = (kind: CaseKind, given: CaseDraft) => Promise<CaseDraft>;

export interface CasesDeps extends Demands {
  readonly db: Db;
  readonly repository: CaseRepository;
  readonly log: CaseLog;
  readonly views: CaseViews;
  readonly attachments: Attachments;
  readonly tokens: FileTokens;
  readonly copying: Copying;
  readonly ids: Ids;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly enqueue: (operation: NewOperation) => void;
  /** Takes back what of a hand-over did not go yet: its case is no draft any more. Inside the transaction of that change. */
  readonly withdrawHandover: (id: CaseId) => void;
  /** Makes of what is meant to go what may. Given by core/app. */
  readonly outgoing: Pick<Outgoing, 'leaving' | 'noteChoices'>;
  readonly defaultPortal: () => PortalId;
  readonly hasPortal: (id: PortalId) => boolean;
  readonly prefill: Prefill;
  /** Why the clocks of a case stood still at a moment (epoch ms), under the policy in use. */
  readonly pausedFor: (
    one: { readonly events: readonly CaseEvent[]; readonly draft: CaseDraft },
    at: number,
  ) => ReadonlySet<PauseReason>;
  /** Who agrees to terms now. */
  readonly accepting: () => Accepting;
  /** Why the person at this machine may not send cases to support; undefined when they may. */
  readonly submitRefusal: () => Failure | undefined;
  /** Ids of the support centres of the policy in use. */
  readonly centres: () => readonly string[];
  /** Ids of the outcomes of the policy in use. */
  readonly outcomes: () => readonly string[];
}

/** Answer for a case that is not there. */
export const GONE = fail('not-found', 'This case is not here. It may have been removed on another screen.');
