import type { CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import type { NewOperation } from '../outbox/index.ts';

export type { NewOperation };

/** What the machine knows for a new case, each item with its source. Never fails: what is not known is left out. */
export type Prefill = (kind: CaseKind, given: CaseDraft) => Promise<CaseDraft>;
