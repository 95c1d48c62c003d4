import { join } from 'node:path';
import { failure, FailureError } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { FileTokens } from '../attachments/index.ts';
import type { Instances } from '../instances/index.ts';
import { createLifecycle, lifecycleHandlers } from '../lifecycle/index.ts';
import type { LifecyclePolicy } from '../lifecycle/index.ts';
import { createNotices, installedKeys, noticesHandlers } from '../notices/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** What is known of versions and of the vendor's notices, with its operations. */
export async function composeKnowledge(
  { deps, platform, shippedPolicies }: DomainParts,
  base: Foundation,
  instances: Instances,
) {
  const { clock, files } = platform;
  const readFileToken: FileTokens['read'] = (token, maxBytes) => base.tokens.read(token, maxBytes);
  const lifecycle = createLifecycle({
    ...base,
    clock,
    policy: () => lifecycleOf(base.policies.current(), shippedPolicies),
    readFileToken,
    installedVersions: async () => {
      const listing = await instances.list(undefined);
      return listing.ok ? listing.value.instances : [];
    },
  });
  const notices = createNotices({
    ...base,
    clock,
    readFileToken,
    managedKeyEntries: () => base.settings.get('notices.keys'),
    installedKeys: await installedKeys(files, join(deps.resourcesDir, 'keys')),
  });
  return { lifecycle, handlers: { ...lifecycleHandlers(lifecycle), ...noticesHandlers(notices) } };
}

/** A programme that says nothing of versions leaves them to the product's own guide. */
function lifecycleOf(inUse: Policy, shipped: readonly Policy[]): LifecyclePolicy {
  const found = [inUse, ...shipped].find(({ lifecycle }) => lifecycle !== undefined)?.lifecycle;
  if (found === undefined)
    throw new FailureError(failure('internal', 'No support policy says how long versions are maintained.'));
  return found;
}
