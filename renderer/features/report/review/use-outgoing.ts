import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { OutgoingPreview } from '../../../../shared/domain/outgoing.ts';
import type { CaseId } from '../../../../shared/domain/primitives.ts';
import { unwrap } from '../../../data/call-error.ts';
import { useCore } from '../../../data/core.tsx';

/** Exactly what would be sent of a draft now. Asking makes redacted copies, so it is no plain read. */
export function useOutgoing(caseId: CaseId): UseQueryResult<OutgoingPreview> {
  const core = useCore();
  return useQuery({
    queryKey: ['outgoing.preview', { caseId }],
    queryFn: ({ signal }) => unwrap(core.call('outgoing.preview', { caseId }, { signal })),
  });
}
