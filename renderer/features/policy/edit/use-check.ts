import { useEffect, useState } from 'react';
import type { Policy } from '../../../../shared/policy/index.ts';
import { useCore } from '../../../data/core.tsx';
import type { Problem } from './problems.ts';

const PAUSE_MS = 300;
const NOTHING: Checked = { problems: [], warnings: [] };

interface Checked {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** What the core says of an edit, a moment after the last change: what one field or one schema cannot see. */
export function useCheck(policy: Policy): Checked {
  const core = useCore();
  const [checked, setChecked] = useState<Checked & { readonly of?: Policy }>(NOTHING);
  useEffect(() => {
    const asked = new AbortController();
    const ask = async (): Promise<void> => {
      const result = await core.call('policies.check', { policy }, { signal: asked.signal });
      if (result.ok && !asked.signal.aborted) setChecked({ ...result.value, of: policy });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }, [core, policy]);
  // Problems of an older text could stand at fields that are right by now; warnings may stay until the next answer.
  return checked.of === policy ? checked : { problems: [], warnings: checked.warnings };
}
