import { useEffect, useEffectEvent } from 'react';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { withFound, withMachineChecks } from '../../../shared/domain/case-found.ts';
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
  const query = useRead('guide.look', { id: id });
  const { data } = query;
  const takeIn = useEffectEvent((answer: GuideAnswer) =>
    edit((now) => withMachineChecks(withFound(now, answer.found), answer.checks)),
  );
  useEffect(() => {
    if (data !== undefined) takeIn(data);
  }, [data]);
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
