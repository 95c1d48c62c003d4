import { FORM_ITEMS } from '../../../../shared/domain/case-form.ts';
import type { CaseKind } from '../../../../shared/domain/case-form.ts';
import type { RequestKind } from '../../../../shared/policy/index.ts';
import { itemsAsked, needsInstance, rulesOfKind } from '../../../../shared/domain/request-rules.ts';
import { useRead } from '../../../data/core.tsx';
import { useDraft } from '../draft-context.ts';
import type { Asked } from '../report-rules.ts';

/** The kinds a person can choose from, by the policy in use; empty until they are read. */
export function useKinds(): readonly RequestKind[] {
  return useRead('requests.kinds', {}).data?.kinds ?? [];
}

/** What a kind of case asks for; undefined where the policy does not speak of it. */
export function useKindRules(kind: CaseKind | undefined): RequestKind | undefined {
  return rulesOfKind(useKinds(), kind);
}

/** Whether the kind of this draft has a use for an answer; the others are not shown. */
export function useIsAsked(asked: Asked): boolean {
  const { form } = useDraft();
  const rules = useKindRules(form.kind);
  if (rules?.asks === undefined) return true;
  const items: readonly string[] = itemsAsked(rules);
  if (asked === 'instance') return needsInstance(rules);
  // The machine fills these in for every case; a wish happened at no time and in no zone.
  if (asked === 'timeZone') return items.includes('occurredAt');
  const isItem = FORM_ITEMS.some((item) => item === asked);
  if (!isItem || items.includes(asked)) return true;
  return asked === 'businessImpact' && (form.severity === 1 || form.severity === 2);
}
