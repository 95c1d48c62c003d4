import { useMutation } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useCore } from '../../data/core.tsx';
import { unwrap } from '../../data/call-error.ts';

/** Lets the person choose a file and hands it to an import; undefined when they stepped back. */
export function useImport(
  operation: 'notices.import' | 'releases.import',
  title: string,
): UseMutationResult<boolean, Error, void> {
  const core = useCore();
  return useMutation({
    mutationFn: async () => {
      const { files } = await unwrap(core.call('files.choose', { title, extensions: ['json'] }));
      const file = files[0]?.token;
      if (file === undefined) return false;
      if (operation === 'notices.import') await unwrap(core.call('notices.import', { file }));
      else await unwrap(core.call('releases.import', { file }));
      return true;
    },
  });
}
