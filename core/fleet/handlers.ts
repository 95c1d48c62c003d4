import { resolve } from 'node:path';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import { publish } from './publish.ts';
import type { FleetDeps } from './publish.ts';

/** Contract → writing to a share. */
export function fleetHandlers(deps: FleetDeps): Pick<CoreHandlers, 'fleet.publish'> {
  return { 'fleet.publish': ({ id, share }, { signal }) => publish(deps, id, resolve(share), signal) };
}
