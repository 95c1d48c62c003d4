import { numberSetting } from '../types.ts';
import type { CollectContext } from '../types.ts';

/**
 * The ports of the product that matter here: those of the settings and those of the instances, in their order. Without a
 * plant, or where it cannot be read, those of the settings alone.
 */
export async function productPorts(context: CollectContext): Promise<readonly number[]> {
  const reading = await context.plant().catch(() => undefined);
  const instances = reading?.instances ?? [];
  const ports = [
    numberSetting(context.settings, 'ports.secure', 7991),
    numberSetting(context.settings, 'ports.compatibility', 7990),
    reading?.server?.managerPort ?? 0,
    ...instances.flatMap((instance) => instance.ports),
    ...instances.flatMap(({ services }) => services.map(({ port }) => port ?? 0)),
  ];
  return [...new Set(ports.filter((port) => port > 0))].sort((a, b) => a - b);
}
