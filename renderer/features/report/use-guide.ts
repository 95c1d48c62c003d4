import { useEffect, useEffectEvent } from 'react';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { withFound, withMachineChecks } from '../../../shared/domain/case-found.ts';
import { checksAsked, isAsked, rulesOfKind } from '../../../shared/domain/request-rules.ts';
import type { KindRules } from '../../../shared/domain/request-rules.ts';
import { useRead } from '../../data/core.tsx';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';

export type GuideAnswer = OutputOf<CoreContract, 'guide.look'>;

/**
 * What the machine knows for this draft, taken into it wherever no person wrote. It is looked at again when the draft
 * speaks of another instance or time and when evidence was collected.
 */
export function useGuide({
  id,
  form,
  edit,
  flush,
}: {
  readonly id: string;
  readonly form: CaseDraft;
  readonly edit: (change: (form: CaseDraft) => CaseDraft) => void;
  readonly flush: () => Promise<boolean>;
}): GuideAnswer | undefined {
  const query = useRead('guide.look', { id });
  const { data } = query;
  const kinds = useRead('requests.kinds', {});
  const rules = rulesOfKind(kinds.data?.kinds ?? [], form.kind);
  const isRead = kinds.isFetched;
  const takeIn = useEffectEvent((answer: GuideAnswer, its: KindRules) => {
    const asked = Object.entries(answer.found).filter(([item]) => isAsked(its, item));
    const ids = checksAsked(its);
    const checks = answer.checks.filter(({ id }) => ids.includes(id));
    edit((now) => withMachineChecks(withFound(now, Object.fromEntries(asked)), checks));
  });
  useEffect(() => {
    // Another kind asks for other items.
    if (data !== undefined && isRead) takeIn(data, rules);
  }, [data, isRead, rules]);
  const persons = form.sources?.['occurredAt']?.from === 'machine' ? undefined : form.occurredAt;
  const key = `${form.instance ?? ''} ${persons ?? ''}`;
  const lookAgain = useEffectEvent(async (asked: string) => {
    // The first look is that of the query itself.
    if (data === undefined || asked === '') return;
    await flush();
    await query.refetch();
  });
  useEffect(() => void lookAgain(key), [key]);
  return data;
}
