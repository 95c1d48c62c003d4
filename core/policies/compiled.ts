import type { Policy } from '../../shared/policy/index.ts';
import type { Result } from '../../shared/result.ts';
import { createPolicyClocks } from '../sla/index.ts';
import type { PolicyClocks } from '../sla/index.ts';

/** Clocks of policies, each compiled once for a reading and a tier. Gone with the policy itself. */
export interface Compiled {
  /** `invalid` for a reading or tier the policy does not have. */
  clocks(
    policy: Policy,
    under: { readonly reading?: string | undefined; readonly tier?: string | undefined },
  ): Result<PolicyClocks>;
}

export function createCompiled(): Compiled {
  const known = new WeakMap<Policy, Map<string, Result<PolicyClocks>>>();
  return {
    clocks: (policy, { reading = policy.reading, tier = policy.defaultTier }) => {
      const ofPolicy = known.get(policy) ?? new Map<string, Result<PolicyClocks>>();
      known.set(policy, ofPolicy);
      const key = JSON.stringify([reading ?? null, tier]);
      const clocks = ofPolicy.get(key) ?? createPolicyClocks(policy, { reading, tier });
      ofPolicy.set(key, clocks);
      return clocks;
    },
  };
}
