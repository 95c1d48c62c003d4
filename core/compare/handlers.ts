import { resolve } from 'node:path';
import type { CompareSource } from '../../shared/contract/compare.ts';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Compare } from './compare-service.ts';

type Names = 'compare.snapshots' | 'compare.instances' | 'compare.sources' | 'changes.recent';

/** Contract → comparing. */
export function compareHandlers(compare: Compare): Pick<CoreHandlers, Names> {
  return {
    'compare.snapshots': (asked) => compare.snapshots(asked),
    'compare.instances': (asked) => compare.instances(asked),
    'compare.sources': ({ a, b, all }) => compare.sources({ a: absolute(a), b: absolute(b), all }),
    'changes.recent': ({ since }) => {
      const { changes, ...rest } = compare.recent(since);
      return ok({ ...rest, changes: [...changes] });
    },
  };
}

function absolute(source: CompareSource): CompareSource {
  return 'bundle' in source ? { bundle: resolve(source.bundle) } : source;
}
