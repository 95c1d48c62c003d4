import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Outbox } from './outbox-types.ts';

type Names = Extract<keyof CoreHandlers, `portals.${string}` | `outbox.${string}` | `sync.${string}`>;

/** Contract → portals, outbox and syncing. `wake` tells the background that something may go now. */
export function outboxHandlers(outbox: Outbox, wake: () => void): Pick<CoreHandlers, Names> {
  const { portals } = outbox;
  return {
    'portals.list': async () =>
      ok({ portals: [...(await portals.list())], secretStore: await portals.hasSecretStore() }),
    'portals.add': async (portal) => {
      const added = await portals.add(portal);
      return added.ok ? ok({ id: added.value }) : added;
    },
    'portals.remove': async ({ id, force }) => {
      const removed = await portals.remove(id, force);
      return removed.ok ? ok({}) : removed;
    },
    'portals.setDefault': ({ id }) => {
      const done = portals.setDefault(id);
      return done.ok ? ok({}) : done;
    },
    'portals.check': ({ id }, { signal }) => portals.check(id, signal),
    'outbox.list': () => ok({ items: [...outbox.open()] }),
    'outbox.retry': ({ id }) => {
      const done = outbox.retry(id);
      if (done.ok) wake();
      return done.ok ? ok({}) : done;
    },
    'sync.run': ({ portal }) => outbox.sync({ portal, byPerson: true }),
    'sync.state': () => ok(outbox.state()),
  };
}
