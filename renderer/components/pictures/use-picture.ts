import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';

/** An attached picture as a data address, fetched part by part; anew when its bytes are others. */
export function usePicture({ id, sha256 }: Pick<Attachment, 'id' | 'sha256'>): UseQueryResult<string> {
  const core = useCore();
  return useQuery({
    queryKey: ['preview.picture', id, sha256],
    queryFn: async ({ signal }) => {
      const parts: string[] = [];
      for (let from: number | null = 0; from !== null;) {
        const part: { type: string; base64: string; next: number | null } = await unwrap(
          core.call('preview.picture', { attachment: id, from }, { signal }),
        );
        if (parts.length === 0) parts.push(`data:${part.type};base64,`);
        parts.push(part.base64);
        from = part.next;
      }
      return parts.join('');
    },
  });
}
