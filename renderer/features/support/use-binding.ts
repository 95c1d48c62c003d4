import { useMemo } from 'react';
import { parsePolicy } from '../../../shared/policy/index.ts';
import type { Nature, Policy } from '../../../shared/policy/index.ts';
import { useRead } from '../../data/core.tsx';
import type { Hours } from './support-sentence.ts';

export interface Cited {
  readonly cite: string;
  readonly nature: Nature;
}

/** How binding the shown hours are: of the reading in use, and of the emergency line. Undefined until it is known. */
export function useBinding(hours: Hours): { readonly reading?: Cited | undefined; readonly emergency?: Cited } {
  const { id, version } = hours.policy;
  const { data } = useRead('policies.get', { id, version });
  const policy = useMemo((): Policy | undefined => {
    const parsed = data === undefined ? undefined : parsePolicy(data.policy);
    return parsed?.ok === true ? parsed.value : undefined;
  }, [data]);
  if (policy === undefined) return {};
  return { reading: policy.readings.find((one) => one.id === hours.reading?.id), emergency: policy.emergency };
}
