import { useRef } from 'react';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { useWrite } from '../../data/core.tsx';
import { useCollectState } from '../../data/queries.ts';

/** Drafts for which it was begun since the window was opened: who removed what was collected does not get it again. */
const begun = new Set<string>();

/**
 * Collects evidence behind the first keystroke of a report, once, unless some is attached or a collection goes on. It
 * goes on when the person walks away; what fails is said where evidence is chosen.
 */
export function useBackgroundEvidence({
  id,
  attachments,
  kind,
}: Pick<CaseDetail, 'id' | 'attachments' | 'kind'>): () => void {
  const start = useWrite('collect.start');
  const run = useCollectState().data?.run ?? null;
  const isHere = useRef(false);
  return () => {
    if (isHere.current || begun.has(id)) return;
    isHere.current = true;
    begun.add(id);
    const isGoing = run !== null && (run.phase === 'collecting' || run.phase === 'packing');
    if (isGoing || kind !== 'problem' || attachments.some(({ source }) => source === 'bundle')) return;
    start.mutate({ caseId: id });
  };
}
