import { join } from 'node:path';
import type { CollectContext } from '../types.ts';
import { proxyOf } from './proxy.ts';
import { withLimit } from './machine-source.ts';
import type { MachineSource } from './machine-source.ts';

const LONGEST_SAMPLE_MS = 20_000;
/** Windows counts the processors' time in steps of 16 ms. */
const LEAST_SAMPLE_MS = 200;

/** What Node itself knows of a machine that is not read directly (Windows, macOS); asks no other program. */
export function systemSources(context: CollectContext): readonly MachineSource[] {
  const { clock, system } = context.platform;
  return [
    {
      name: 'the load',
      isAround: true,
      timeLimitMs: LONGEST_SAMPLE_MS + 1_000,
      read: async (others) => {
        const [started, before] = [clock.monotonic(), system.now()];
        await withLimit(others, LONGEST_SAMPLE_MS, clock);
        const [ms, after] = [clock.monotonic() - started, system.now()];
        const all = after.allMs - before.allMs;
        const { memoryFreeBytes, uptimeSeconds } = before;
        const bootAt = bootOf(clock.now(), after.uptimeSeconds);
        if (ms < LEAST_SAMPLE_MS || all <= 0) return { memoryFreeBytes, uptimeSeconds, bootAt };
        const loadPercent = Math.round(((after.busyMs - before.busyMs) / all) * 100);
        return { memoryFreeBytes, uptimeSeconds, bootAt, loadPercent, loadSeconds: Math.round(ms / 100) / 10 };
      },
    },
    {
      name: 'the network',
      timeLimitMs: 2_000,
      read: async () => {
        const { interfacesUp, dnsServers } = system.now();
        const up = { kind: 'wired', isUp: true, mbps: null } as const;
        return { interfaces: Array.from({ length: interfacesUp }, () => up), dnsServers, proxy: proxyOf(context) };
      },
    },
    ...(system.platform === 'win32' ? [sqlServerSource(context)] : []),
  ];
}

/** To the minute: the two clocks it is counted from differ a little each time. */
function bootOf(nowMs: number, uptimeSeconds: number): string {
  return new Date(Math.floor((nowMs - uptimeSeconds * 1000) / 60_000) * 60_000).toISOString();
}

/** Each instance of SQL Server has a folder of its own; tools and drivers alone have none such. */
function sqlServerSource({ platform: { files, system } }: CollectContext): MachineSource {
  return {
    name: 'SQL Server',
    timeLimitMs: 5_000,
    read: async () => {
      const programs = system.env('ProgramFiles');
      if (programs === undefined) return {};
      const entries = await files.list(join(programs, 'Microsoft SQL Server')).catch(() => []);
      return { sqlServerHere: entries.some(({ kind, name }) => kind === 'folder' && /^MSSQL\d+\./iu.test(name)) };
    },
  };
}
