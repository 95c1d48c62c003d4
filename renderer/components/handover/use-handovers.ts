import type { HandoverView } from '../../../shared/domain/handover.ts';
import { useRead } from '../../data/core.tsx';

/** Cases between people: what waits, and what became of what was handed over. */
export const useHandovers = () => useRead('handover.list', {});

/** The newest hand-over of a case. */
export function useHandoverOf(id: string): HandoverView | undefined {
  return useHandovers().data?.handovers.find(({ caseId }) => caseId === id);
}

/** Who the person is for support, and whether they may send. */
export const useStanding = () => useRead('contacts.me', {});
