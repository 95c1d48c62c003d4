import type { CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { missingOfKind } from '../../shared/domain/request-rules.ts';
import type { KindRules } from '../../shared/domain/request-rules.ts';

/** What decides what a draft needs. Given by core/app. */
export interface Demands {
  /** What a kind of case asks for, under the policy in use. */
  readonly kindRules: (kind: CaseKind | undefined) => KindRules;
  /** Whether a key contact's yes is needed for a draft and not there. */
  readonly lacksApproval: (id: CaseId, form: CaseDraft) => boolean;
}

/** Names of everything that stops a draft from being sent; `approval` is a key contact's yes to what it asks for. */
export function missingIn(demands: Demands, id: CaseId, form: CaseDraft, attachmentCount: number): readonly string[] {
  const missing = missingOfKind(form, attachmentCount, demands.kindRules(form.kind));
  return demands.lacksApproval(id, form) ? [...missing, 'approval'] : missing;
}
