import type { Secrets, SystemFacts } from '../platform/ports.ts';
import { environmentName } from './portal-store.ts';

export interface PortalSecrets {
  /** From the environment, else the system's store, else what was entered in this session. */
  get(portalId: string): Promise<string | undefined>;
  /** True when it is kept beyond this session. Where there is no store it lives in memory alone. */
  set(portalId: string, secret: string): Promise<boolean>;
  remove(portalId: string): Promise<void>;
}

/** Tokens of portals. Never in the database, a log or a file. */
export function createPortalSecrets(secrets: Secrets, system: Pick<SystemFacts, 'env'>): PortalSecrets {
  const session = new Map<string, string>();
  const name = (portalId: string): string => `portal/${portalId}`;
  return {
    get: async (portalId) => {
      const said =
        system.env(`COMPANION_PORTAL_TOKEN_${environmentName(portalId)}`) ?? system.env('COMPANION_PORTAL_TOKEN');
      if (said !== undefined && said !== '') return said;
      return session.get(portalId) ?? (await secrets.get(name(portalId)));
    },
    set: async (portalId, secret) => {
      const kept = await secrets.set(name(portalId), secret);
      if (!kept.ok) session.set(portalId, secret);
      return kept.ok;
    },
    remove: async (portalId) => {
      session.delete(portalId);
      await secrets.remove(name(portalId));
    },
  };
}
