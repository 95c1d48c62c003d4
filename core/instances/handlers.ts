import { resolve } from 'node:path';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { Instances } from './instances-service.ts';

/** Contract → instances. */
export function instancesHandlers(instances: Instances): Pick<CoreHandlers, 'instances.list' | 'instances.setRole'> {
  return {
    'instances.list': async ({ root }, { signal }) => {
      const listing = await instances.list(root === undefined ? undefined : resolve(root), signal);
      if (!listing.ok) return listing;
      const { instances: found, root: path, problems } = listing.value;
      return ok({ instances: [...found], root: path, problems: [...problems] });
    },
    'instances.setRole': ({ name, role }) => instances.setRole(name, role),
  };
}
