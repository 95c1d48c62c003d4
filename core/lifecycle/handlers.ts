import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Lifecycle } from './lifecycle-service.ts';

type Names = 'releases.list' | 'releases.import';

/** Contract → release catalogue. */
export function lifecycleHandlers(lifecycle: Lifecycle): Pick<CoreHandlers, Names> {
  return {
    'releases.list': async () => {
      const { releases, asOf } = await lifecycle.list();
      return ok({ releases: [...releases], asOf });
    },
    'releases.import': ({ file }) => lifecycle.import(file),
  };
}
