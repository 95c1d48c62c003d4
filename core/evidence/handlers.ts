import { resolve } from 'node:path';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Instances } from '../instances/index.ts';
import type { Evidence } from './evidence-service.ts';

type Names =
  | 'checks.run'
  | 'collect.run'
  | 'collect.start'
  | 'collect.cancel'
  | 'collect.state'
  | 'snapshots.list'
  | 'snapshots.get'
  | 'snapshots.attach'
  | 'snapshots.reveal'
  | 'snapshots.export'
  | 'snapshots.history'
  | 'versions.history';

/** Contract → evidence. The operations of instances have handlers of their own (core/instances). */
export function evidenceHandlers(
  evidence: Evidence,
  instances: Pick<Instances, 'chooseRoot'>,
): Pick<CoreHandlers, Names> {
  return {
    'collect.run': ({ root, out, ...rest }, { signal }) =>
      evidence.run(
        {
          ...rest,
          ...(root === undefined ? {} : { root: resolve(root) }),
          ...(out === undefined ? {} : { out: resolve(out) }),
        },
        signal,
      ),
    'checks.run': ({ root, instance, sql = [], urls = [] }, { signal }) =>
      evidence.check({ root: root === undefined ? undefined : resolve(root), instance, sql, urls }, signal),
    'collect.start': ({ caseId, byItself, ...request }) => {
      const started = evidence.start(request, caseId, byItself);
      return started.ok ? ok({ runId: started.value.runId }) : started;
    },
    'collect.cancel': ({ runId }) => {
      evidence.cancel(runId);
      return ok({});
    },
    'collect.state': () => ok({ run: evidence.state() }),
    'snapshots.list': ({ limit }) => ok({ snapshots: [...evidence.list(limit)] }),
    'snapshots.get': ({ id }) => evidence.get(id),
    'snapshots.attach': async ({ id, caseId }) => {
      const attached = await evidence.attach(id, caseId);
      return attached.ok ? ok({ attachment: attached.value }) : attached;
    },
    'snapshots.export': ({ id }) => evidence.exportBundle(id),
    'snapshots.history': ({ id }) => evidence.history(id),
    'versions.history': async ({ root }) => {
      const { path } = await instances.chooseRoot(root === undefined ? undefined : resolve(root));
      return ok({ root: path, versions: [...evidence.versionHistory(path ?? '')] });
    },
    'snapshots.reveal': async ({ id }) => {
      const shown = await evidence.reveal(id);
      return shown.ok ? ok({}) : shown;
    },
  };
}
