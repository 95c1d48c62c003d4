import type { CollectContext } from '../types.ts';
import { plainText } from './machine-rules.ts';
import type { MachineFields } from './machine-rules.ts';
import { linuxSources } from './linux-sources.ts';
import { informationSources } from './information-sources.ts';
import type { Information } from './information-sources.ts';
import type { MachineSource } from './machine-source.ts';

/** The sources for a run: direct reads where they are cheap (Linux), else systeminformation; free space and zone everywhere. */
export function machineSources(context: CollectContext, information: Information): readonly MachineSource[] {
  const isLinux = context.platform.system.platform === 'linux';
  const quick = isLinux
    ? linuxSources(context)
    : informationSources(information, ['system', 'processor', 'memory', 'model']);
  const deep = context.profile === 'full' ? informationSources(information, ['modules', 'disks', 'displays']) : [];
  return [...quick, ...deep, spaceSource(context)];
}

function spaceSource({ platform, root }: CollectContext): MachineSource {
  return {
    name: 'free space',
    timeLimitMs: 10_000,
    read: async () => {
      const [rootFree, homeFree] = await Promise.all([
        root === undefined ? undefined : platform.files.freeBytes(root),
        platform.files.freeBytes(platform.system.homeFolder),
      ]);
      return { rootFreeBytes: rootFree ?? null, homeFreeBytes: homeFree ?? null, timeZone: platform.clock.timeZone() };
    },
  };
}

/** Cleans the texts of a source's answer. */
export function cleaned(fields: Partial<MachineFields>, context: CollectContext): Partial<MachineFields> {
  const own = [context.platform.system.userName, context.platform.system.hostName];
  const clean = Object.entries(fields).map(
    ([key, value]) => [key, typeof value === 'string' ? plainText(value, own) : value] as const,
  );
  return Object.fromEntries(clean);
}
