import { useMemo } from 'react';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import type { PolicyVersion } from '../../../shared/contract/policies.ts';
import type { PolicyRef } from '../../../shared/domain/clocks.ts';
import { POLICY_TEXTS } from '../../../shared/i18n/policy-texts.ts';
import { parsePolicy } from '../../../shared/policy/index.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import { CallError } from '../../data/call-error.ts';
import { useRead } from '../../data/core.tsx';
import { inFieldsNamed } from '../../data/said.ts';
import { useSaid } from '../../i18n/said.ts';

export type Policies = OutputOf<CoreContract, 'policies.list'>;

export interface KeptPolicy {
  readonly policy: Policy;
  readonly version: PolicyVersion;
}

/** All versions and what is in use. */
export const usePolicies = (): ReturnType<typeof useRead<'policies.list'>> => useRead('policies.list', {});

/** One version of a policy, checked. */
export function usePolicy(ref: PolicyRef | undefined): { readonly kept?: KeptPolicy; readonly error: Error | null } {
  const query = useRead(
    'policies.get',
    { id: ref?.id ?? '-', version: ref?.version ?? 1 },
    { enabled: ref !== undefined },
  );
  const { data, error } = query;
  const parsed = useMemo(() => (data === undefined ? undefined : parsePolicy(data.policy)), [data]);
  if (data === undefined || parsed === undefined) return { error };
  return parsed.ok
    ? { kept: { policy: parsed.value, version: data.version }, error }
    : { error: new CallError(parsed.error) };
}

const TEXTS: ReadonlySet<string> = new Set(POLICY_TEXTS);

/**
 * A policy to be read: its texts in the window's language where the app brings them, else as the policy has them. Never
 * for an edit.
 */
export function useSaidPolicy<P extends Policy | undefined>(policy: P): P {
  const said = useSaid();
  return useMemo(() => (policy === undefined ? policy : inFieldsNamed(policy, TEXTS, said)), [policy, said]);
}

/** The same of a version that is kept. */
export function useReadPolicy(ref: PolicyRef | undefined): ReturnType<typeof usePolicy> {
  const { kept, error } = usePolicy(ref);
  const policy = useSaidPolicy(kept?.policy);
  return kept === undefined || policy === undefined ? { error } : { kept: { ...kept, policy }, error };
}

/** "company@3" of an address as a version. */
export function refOf(text: string | null): PolicyRef | undefined {
  const [, id, version] = /^(.+)@(\d+)$/u.exec(text ?? '') ?? [];
  return id === undefined ? undefined : { id, version: Number(version) };
}

export const refText = ({ id, version }: PolicyRef): string => `${id}@${version}`;

export const isSameRef = (a: PolicyRef, b: PolicyRef): boolean => a.id === b.id && a.version === b.version;
