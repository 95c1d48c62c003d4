import { resolve } from 'node:path';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { Instances } from './instances-service.ts';
import type { BundleRequests } from './requests.ts';

type Names = Extract<keyof CoreHandlers, `instances.${string}`>;

/** Contract → instances. */
export function instancesHandlers(instances: Instances, requests: BundleRequests): Pick<CoreHandlers, Names> {
  return {
    'instances.list': async ({ root }, { signal }) => {
      const listing = await instances.list(root === undefined ? undefined : resolve(root), signal);
      if (!listing.ok) return listing;
      const { instances: found, root: path, problems } = listing.value;
      return ok({ instances: [...found], root: path, problems: [...problems] });
    },
    'instances.setRole': ({ name, role }) => instances.setRole(name, role),
    'instances.add': async (input) => {
      const added = await instances.add(input);
      return added.ok ? ok({ instance: added.value.instance, problems: [...added.value.problems] }) : added;
    },
    'instances.remove': ({ name }) => instances.remove(name),
    'instances.request': async (input) => {
      const written = await requests.write(input);
      return written.ok ? ok(written.value ?? { file: null, request: null }) : written;
    },
    'instances.readRequest': ({ path }) => requests.read(path),
  };
}
