import type { CollectContext } from '../types.ts';
import { plainText } from './machine-rules.ts';
import type { MachineFields } from './machine-fields.ts';
import { linuxSources } from './linux-sources.ts';
import { informationSources } from './information-sources.ts';
import type { Information } from './information-sources.ts';
import type { MachineSource } from './machine-source.ts';
import { systemSources } from './system-sources.ts';
import { windowsSources } from './windows-sources.ts';

/** The sources for a run: direct reads on Linux, the probe on Windows, else systeminformation; free space everywhere. */
export function machineSources(context: CollectContext, information: Information): readonly MachineSource[] {
  if (context.platform.system.platform === 'linux') return [...linuxSources(context), ...spaceSources(context)];
  if (context.platform.system.platform === 'win32')
    return [...systemSources(context), ...windowsSources(context), ...spaceSources(context)];
  const quick = informationSources(information, ['system', 'processor', 'memory', 'model']);
  const deep = context.profile === 'full' ? informationSources(information, ['modules', 'disks', 'displays']) : [];
  return [...systemSources(context), ...quick, ...deep, ...spaceSources(context)];
}

/** Two sources: a root folder on a server that is gone must not hide how full this machine is. */
function spaceSources({ platform, root }: CollectContext): readonly MachineSource[] {
  const space = async (path: string | undefined): Promise<number | null> =>
    path === undefined ? null : ((await platform.files.freeBytes(path)) ?? null);
  return [
    {
      name: 'free space at the root folder',
      timeLimitMs: 10_000,
      read: async () => ({ rootFreeBytes: await space(root), timeZone: platform.clock.timeZone() }),
    },
    {
      name: 'free space at the home folder',
      timeLimitMs: 10_000,
      read: async () => ({ homeFreeBytes: await space(platform.system.homeFolder) }),
    },
  ];
}

/** Cleans the texts of a source's answer. */
export function cleaned(fields: Partial<MachineFields>, context: CollectContext): Partial<MachineFields> {
  const own = [context.platform.system.userName, context.platform.system.hostName];
  const clean = Object.entries(fields).map(
    ([key, value]) => [key, typeof value === 'string' ? plainText(value, own) : value] as const,
  );
  return Object.fromEntries(clean);
}
