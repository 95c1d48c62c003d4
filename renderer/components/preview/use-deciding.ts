import type { OutgoingDecision } from '../../../shared/domain/outgoing.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { useRead, useWrite } from '../../data/core.tsx';

/** What the person decided about what leaves of a case, and the way to decide more or take it back. */
export interface Deciding {
  readonly made: readonly { readonly id: string; readonly at: string; readonly decision: OutgoingDecision }[];
  readonly error: Error | null;
  readonly isWorking: boolean;
  /** Whether it was taken. */
  decide(decision: OutgoingDecision): Promise<boolean>;
  undecide(id: string): Promise<boolean>;
}

export function useDeciding(caseId: CaseId): Deciding {
  const made = useRead('outgoing.decisions', { caseId }).data?.decisions ?? [];
  const decide = useWrite('outgoing.decide');
  const undecide = useWrite('outgoing.undecide');
  const taken = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => true,
      () => false,
    );
  return {
    made,
    error: decide.error ?? undecide.error,
    isWorking: decide.isPending || undecide.isPending,
    decide: (decision) => taken(decide.mutateAsync({ caseId, decision })),
    undecide: (id) => taken(undecide.mutateAsync({ caseId, id })),
  };
}
