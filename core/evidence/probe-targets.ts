import { askedTargets, dataTargets, endpointTargets, hostOfRoot, portalTargets } from '../connections/index.ts';
import type { ProbeTarget } from '../connections/index.ts';
import type { PlantReading } from '../instances/index.ts';
import type { EvidenceDeps } from './types.ts';

/** What a person asked for beside what is set up here. */
export interface Asked {
  readonly sql: readonly string[];
  readonly urls: readonly string[];
}

/**
 * What is to be tried: the data connections and the ports of the instances at the root, and the portals. Their sign-ins
 * are read now and are gone with the targets.
 */
export async function probeTargetsOf(
  deps: EvidenceDeps,
  plant: () => Promise<PlantReading | undefined>,
  asked: Asked = { sql: [], urls: [] },
): Promise<readonly ProbeTarget[]> {
  const { settings, instances, platform } = deps;
  const publicHosts = settings.get('probe.publicHosts');
  const own = platform.system;
  // A root that cannot be read is another collector's business.
  const seen = await plant().catch(() => undefined);
  const connections = seen === undefined ? [] : await instances.connections(seen).catch(() => []);
  const server =
    seen === undefined
      ? []
      : endpointTargets(
          {
            host: hostOfRoot(seen.root),
            managerPort: seen.server?.managerPort ?? settings.get('ports.secure'),
            instances: seen.instances.filter(({ path }) => path !== null),
          },
          own,
        );
  const portals = portalTargets(deps.portals?.() ?? [], publicHosts);
  return [...dataTargets(connections, own), ...server, ...portals, ...askedTargets(asked, publicHosts)];
}
