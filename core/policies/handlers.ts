import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Policies } from './types.ts';

type Names =
  | 'policies.list'
  | 'policies.get'
  | 'policies.check'
  | 'policies.preview'
  | 'policies.apply'
  | 'policies.restore'
  | 'policies.readHolidays';

/** Contract → policies. */
export function policiesHandlers(policies: Policies): Pick<CoreHandlers, Names> {
  return {
    'policies.list': () => {
      const { versions, inUse, newerShipped } = policies.list();
      return ok({ versions: [...versions], inUse, newerShipped });
    },
    'policies.get': (ref) => policies.get(ref),
    'policies.check': ({ policy }) => {
      const { problems, warnings } = policies.check(policy);
      return ok({ problems: [...problems], warnings: [...warnings] });
    },
    'policies.preview': ({ change }) =>
      mapped(policies.preview(change), ({ moves, open, sealed, warnings }) => ({
        moves: [...moves],
        open,
        sealed,
        warnings: [...warnings],
      })),
    'policies.apply': (applied) => policies.apply(applied),
    'policies.restore': (version) => policies.restore(version),
    'policies.readHolidays': ({ file, until }) => policies.readHolidays(file, until),
  };
}

function mapped<A, B>(result: Result<A>, change: (value: A) => B): Result<B> {
  return result.ok ? ok(change(result.value)) : result;
}
