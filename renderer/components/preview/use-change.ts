import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PreviewProgress } from '../../../shared/contract/preview.ts';
import type { PreviewBundle, PreviewChange } from '../../../shared/domain/preview.ts';
import type { Result } from '../../../shared/result.ts';
import { CallError } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';
import type { LookedAt } from './use-bundle.ts';

/** Making a bundle anew: one change more or less, how far it is, and the way to give it up. */
export interface Changing {
  readonly isWorking: boolean;
  readonly progress: PreviewProgress | null;
  readonly error: Error | null;
  /** Whether it was made. */
  make(change: PreviewChange): Promise<boolean>;
  undo(edit: string): Promise<boolean>;
  cancel(): void;
  clear(): void;
}

export function useChange({ source, bundle }: LookedAt): Changing {
  const core = useCore();
  const queries = useQueryClient();
  const abort = useRef<AbortController | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [progress, setProgress] = useState<PreviewProgress | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => core.on('preview.progress', (now) => setProgress(now)), [core]);
  const run = async (work: (signal: AbortSignal) => Promise<Result<PreviewBundle>>): Promise<boolean> => {
    abort.current = new AbortController();
    setWorking(true);
    setError(null);
    setProgress(null);
    const made = await work(abort.current.signal);
    setWorking(false);
    if (made.ok) queries.setQueryData(['preview.open', { source }], made.value);
    else if (made.error.code !== 'cancelled') setError(new CallError(made.error));
    return made.ok;
  };
  const { sha256 } = bundle;
  return {
    isWorking,
    progress,
    error,
    make: (change) =>
      run((signal) => core.call('preview.edit', { source, sha256, change }, { signal, timeoutMs: LONG_MS })),
    undo: (edit) =>
      run((signal) => core.call('preview.undo', { source, sha256, edit }, { signal, timeoutMs: LONG_MS })),
    cancel: () => abort.current?.abort(),
    clear: () => setError(null),
  };
}

/** Gigabytes take minutes; the person can cancel at any time. */
const LONG_MS = 3_600_000;
