import type { PortalConfig } from '../../shared/domain/portals.ts';
import { assertNever } from '../../shared/result.ts';
import { folderPortal } from './folder/index.ts';
import { requestTracker } from './request-tracker/index.ts';
import type { PortalAdapter, PortalContext } from './types.ts';

/** The only place that knows which kinds of portals there are. */
export interface PortalRegistry {
  /** Where a portal is, for people, without secrets. */
  describe(config: PortalConfig): { readonly address: string; readonly queue: string | null };
  /** An adapter for a stored configuration. Makes no connection and costs nothing until it is used. */
  create(context: PortalContext): PortalAdapter;
}

/** Every kind of portal this app can deliver to. */
export const portalRegistry: PortalRegistry = {
  describe: (config) => {
    switch (config.kind) {
      case 'folder':
        return folderPortal.describe(config);
      case 'rt':
        return requestTracker.describe(config);
      default:
        return assertNever(config);
    }
  },
  create: ({ config, ...rest }) => {
    switch (config.kind) {
      case 'folder':
        return folderPortal.create({ config, ...rest });
      case 'rt':
        return requestTracker.create({ config, ...rest });
      default:
        return assertNever(config);
    }
  },
};
