import { useEffect, useRef } from 'react';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import { wantsEvidence } from '../../../shared/domain/request-rules.ts';
import { useWrite } from '../../data/core.tsx';
import { useCollectState } from '../../data/queries.ts';
import { useKindRules } from './kind/use-kind-rules.ts';

/** Drafts for which it was begun since the window was opened: who removed what was collected does not get it again. */
const begun = new Set<string>();

/**
 * Collects evidence behind the first keystroke of a report, once, unless some is attached or a collection goes on, or the
 * kind has no use for it. It goes on when the person walks away; what fails is said where evidence is chosen. A draft
 * that becomes such a kind loses what was collected by itself (the core takes it off), so it begins anew on the way back.
 */
export function useBackgroundEvidence(
  { id, attachments }: Pick<CaseDetail, 'id' | 'attachments'>,
  { kind }: CaseDraft,
): () => void {
  const start = useWrite('collect.start');
  const run = useCollectState().data?.run ?? null;
  const isWanted = wantsEvidence(useKindRules(kind));
  const isHere = useRef(false);
  useEffect(() => {
    if (isWanted) return;
    isHere.current = false;
    begun.delete(id);
  }, [id, isWanted]);
  return () => {
    if (!isWanted || isHere.current || begun.has(id)) return;
    isHere.current = true;
    begun.add(id);
    const isGoing = run !== null && (run.phase === 'collecting' || run.phase === 'packing');
    if (isGoing || attachments.some(({ source }) => source === 'bundle')) return;
    start.mutate({ caseId: id, byItself: true });
  };
}
