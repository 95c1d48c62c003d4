import type { CollectContext } from '../types.ts';
import { productPorts } from './product-ports.ts';
import {
  listeningPorts,
  loadBetween,
  parseBootAt,
  parseCpuInfo,
  parseCpuTicks,
  parseMemInfo,
  parseOsRelease,
} from './linux-rules.ts';
import { networkSource } from './linux-network.ts';
import { createReader } from './linux-reader.ts';
import type { Reader } from './linux-reader.ts';
import { systemSource } from './linux-system.ts';
import { volumesSource } from './linux-volumes.ts';
import { withLimit } from './machine-source.ts';
import type { MachineSource } from './machine-source.ts';

const TIME_LIMIT_MS = 2_000;
/** The second sample of the load is taken when all others answered, or after this. */
const LONGEST_SAMPLE_MS = 1_000;
const SQL_PORT = 1433;

/** The quick set on Linux: small files, no child process. A file that is not there leaves its field empty. */
export function linuxSources(context: CollectContext): readonly MachineSource[] {
  const reader = createReader(context.platform.files);
  return [
    loadSource(context, reader),
    source('the operating system', async () => {
      const [release, kernel] = await Promise.all([
        reader.text('/etc/os-release'),
        reader.line('/proc/sys/kernel/osrelease'),
      ]);
      return { ...parseOsRelease(release), kernel, architecture: process.arch };
    }),
    source('the processor', async () => {
      const [info, maximum] = await Promise.all([
        reader.must('/proc/cpuinfo'),
        reader.line('/sys/devices/system/cpu/cpu0/cpufreq/base_frequency'),
      ]);
      const base = maximum === null ? {} : { clockGhz: Number(maximum) / 1e6, isNominalClock: true };
      return { ...parseCpuInfo(info), ...base };
    }),
    source('the memory', async () => parseMemInfo(await reader.must('/proc/meminfo'))),
    source('the model', async () => {
      const [manufacturer, model] = await Promise.all([
        reader.line('/sys/class/dmi/id/sys_vendor'),
        reader.line('/sys/class/dmi/id/product_name'),
      ]);
      return { manufacturer, model };
    }),
    systemSource(reader),
    networkSource(context, reader),
    portsSource(context, reader),
    volumesSource(context, reader),
  ];
}

function source(name: string, read: () => ReturnType<MachineSource['read']>): MachineSource {
  return { name, timeLimitMs: TIME_LIMIT_MS, read };
}

/** Two samples of the processors' time, around everything else that is read. */
function loadSource({ platform: { clock, system } }: CollectContext, reader: Reader): MachineSource {
  return {
    name: 'the load',
    isAround: true,
    timeLimitMs: LONGEST_SAMPLE_MS + TIME_LIMIT_MS,
    read: async (others) => {
      const started = clock.monotonic();
      const [before, average] = await Promise.all([reader.must('/proc/stat'), reader.text('/proc/loadavg')]);
      await withLimit(others, LONGEST_SAMPLE_MS, clock);
      const after = await reader.must('/proc/stat');
      const seconds = (clock.monotonic() - started) / 1000;
      const load = loadBetween(parseCpuTicks(before), parseCpuTicks(after), seconds, average, system.cores);
      return { ...load, bootAt: parseBootAt(before) };
    },
  };
}

/** Which of the product's ports somebody listens on. The look at the plant may take as long as its folders do. */
function portsSource(context: CollectContext, reader: Reader): MachineSource {
  return {
    name: 'the ports',
    timeLimitMs: 20_000,
    read: async () => {
      const [four, six, sqlServer, wanted] = await Promise.all([
        reader.text('/proc/net/tcp'),
        reader.text('/proc/net/tcp6'),
        reader.isThere('/opt/mssql/bin/sqlservr'),
        productPorts(context),
      ]);
      if (four === '' && six === '') return { sqlServerHere: sqlServer ? true : null };
      const listening = listeningPorts(four, six);
      return {
        ports: wanted.map((port) => ({ port, listens: listening.has(port) })),
        sqlServerHere: sqlServer || listening.has(SQL_PORT),
      };
    },
  };
}
