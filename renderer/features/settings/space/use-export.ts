import { useCore } from '../../../data/core.tsx';
import { failureOf, unwrap } from '../../../data/call-error.ts';
import { useMoving } from '../../../data/moving.ts';

/** Starts an archive; what becomes of it is in `useMoving`, whichever screen is shown then. */
export function useExport(): (title: string, passphrase: string | null) => void {
  const core = useCore();
  return (title, passphrase) => void run(core, title, passphrase);
}

async function run(core: ReturnType<typeof useCore>, title: string, passphrase: string | null): Promise<void> {
  const { begin, end } = useMoving.getState();
  const abort = new AbortController();
  begin(() => abort.abort());
  try {
    const call = core.call('storage.export', { title, passphrase }, { signal: abort.signal });
    end({ made: (await unwrap(call)).exported, error: null });
  } catch (error) {
    const wasCancelled = failureOf(error).code === 'cancelled';
    end({ made: null, error: wasCancelled || !(error instanceof Error) ? null : error });
  }
}
