import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { HandoverQueue } from '../portals/index.ts';
import type { Outbox, OutboxDeps } from './outbox-types.ts';
import type { PortalSecrets } from './portal-secrets.ts';
import { noToken } from './portal-store.ts';
import type { PortalStore, StoredPortal } from './portal-store.ts';

interface Deps extends Pick<OutboxDeps, 'registry' | 'platform' | 'held'> {
  readonly portals: PortalStore;
  readonly secrets: PortalSecrets;
}

/** The ways to the queues in which prepared cases wait. What goes out there as a package goes through the outbox. */
export function createHandoverAccess(deps: Deps): Pick<Outbox['portals'], 'queues' | 'handovers' | 'maxFileBytes'> {
  const { portals, registry, platform } = deps;
  const bare = ({ config }: StoredPortal) => registry.create({ config, secret: undefined, platform });
  return {
    queues: () => portals.list().flatMap((portal) => (bare(portal).handovers.ok ? [portal.config.id] : [])),
    maxFileBytes: (id) => {
      const portal = portals.find(id);
      return portal === undefined ? undefined : bare(portal).capabilities.maxFileBytes;
    },
    handovers: (id) => queueOf(deps, id),
  };
}

async function queueOf(
  { portals, registry, platform, secrets, held }: Deps,
  id: PortalId,
): Promise<Result<HandoverQueue>> {
  const portal = portals.find(id);
  if (portal === undefined) return fail('not-found', 'There is no portal of this name.');
  const secret = await secrets.get(id);
  const { capabilities, handovers } = registry.create({ config: portal.config, secret, platform });
  if (!handovers.ok) return handovers;
  if (capabilities.needsSecret && secret === undefined) return { ok: false, error: noToken(id) };
  const mayWrite = (): boolean => (held?.() ?? null) === null;
  const queue = handovers.value;
  return ok({
    ...queue,
    add: async (...given) => (mayWrite() ? queue.add(...given) : MOVED),
    close: async (...given) => (mayWrite() ? queue.close(...given) : MOVED),
  });
}

const MOVED = fail(
  'refused',
  'This copy of the data was packed for another machine, so it sends nothing. Do it there.',
);
