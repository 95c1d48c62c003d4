import type { Space } from '../../platform/ports.ts';
import type { CollectContext } from '../types.ts';
import { localMounts, networkMounts, parseMounts, volumeLabel } from './linux-rules.ts';
import type { Mount } from './linux-rules.ts';
import type { VolumeFields } from './machine-fields.ts';
import type { Reader } from './linux-reader.ts';
import { withLimit } from './machine-source.ts';
import type { MachineSource } from './machine-source.ts';

const MOST_VOLUMES = 24;
/** A disk that does not answer holds one of the process's few threads for files until it does. */
const AT_ONCE = 2;
const OF_ONE_MS = 2_000;

/**
 * Every disk of this machine with its size and free space, each under its own limit. Disks of other machines are counted
 * and never asked: one whose server is gone answers nobody.
 */
export function volumesSource(context: CollectContext, reader: Reader): MachineSource {
  return {
    name: 'the disks',
    timeLimitMs: 10_000,
    read: async () => {
      const mounts = parseMounts(await reader.must('/proc/self/mountinfo'));
      const local = localMounts(mounts).slice(0, MOST_VOLUMES);
      return { volumes: await askAll(context, local), networkVolumes: networkMounts(mounts) };
    },
  };
}

/** Two lanes; one whose disk does not answer takes no further one, so that two dead disks hold two threads and not all. */
async function askAll(context: CollectContext, mounts: readonly Mount[]): Promise<readonly VolumeFields[]> {
  const waiting = mounts.entries();
  const found = new Map<number, Space | undefined>();
  const lane = async (): Promise<void> => {
    for (const [index, { point }] of waiting) {
      const answer = await withLimit(askOne(context, point), OF_ONE_MS, context.platform.clock);
      if (answer === undefined) return;
      found.set(index, answer.space);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return mounts.map(({ point }, index) => {
    const space = found.get(index);
    const label = volumeLabel(point, index);
    return { label, totalBytes: space?.totalBytes ?? null, freeBytes: space?.freeBytes ?? null };
  });
}

async function askOne({ platform: { files } }: CollectContext, point: string): Promise<{ space: Space | undefined }> {
  return { space: await files.space(point) };
}
