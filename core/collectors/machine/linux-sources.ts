import type { CollectContext } from '../types.ts';
import { parseCpuInfo, parseMemInfo, parseOsRelease } from './machine-rules.ts';
import type { MachineSource } from './machine-source.ts';

const TIME_LIMIT_MS = 2_000;
const MAX_BYTES = 4 * 1024 * 1024;

/** The quick set on Linux: a handful of small files, no child process. A file that is not there leaves its field empty. */
export function linuxSources({ platform }: CollectContext): readonly MachineSource[] {
  const { files } = platform;
  const text = (path: string): Promise<string> => files.readText(path, MAX_BYTES).catch(() => '');
  const line = async (path: string): Promise<string | null> => (await text(path)).trim() || null;
  const source = (name: string, read: MachineSource['read']): MachineSource => ({
    name,
    timeLimitMs: TIME_LIMIT_MS,
    read,
  });
  return [
    source('the operating system', async () => {
      const [release, kernel] = await Promise.all([text('/etc/os-release'), line('/proc/sys/kernel/osrelease')]);
      return { ...parseOsRelease(release), kernel, architecture: process.arch };
    }),
    source('the processor', async () => {
      const [info, maximum] = await Promise.all([
        files.readText('/proc/cpuinfo', MAX_BYTES),
        line('/sys/devices/system/cpu/cpu0/cpufreq/base_frequency'),
      ]);
      const base = maximum === null ? {} : { clockGhz: Number(maximum) / 1e6, isNominalClock: true };
      return { ...parseCpuInfo(info), ...base };
    }),
    source('the memory', async () => parseMemInfo(await files.readText('/proc/meminfo', MAX_BYTES))),
    source('the model', async () => {
      const [manufacturer, model] = await Promise.all([
        line('/sys/class/dmi/id/sys_vendor'),
        line('/sys/class/dmi/id/product_name'),
      ]);
      return { manufacturer, model };
    }),
  ];
}
