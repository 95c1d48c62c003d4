import { readFileSync } from 'node:fs';
import { cpus, freemem, loadavg, totalmem } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { LoadProbe, LoadReading } from '../load.ts';
import { parseDisks, parseMemory, parseNet, parseStat } from './load-rules.ts';

/** How often the process looks whether it is late. Four wakes a second cost nothing that can be measured. */
const LATE_EVERY_MS = 250;
const NANOSECONDS = 1e6;

/** A probe of this machine. On Linux it reads five files of the kernel, elsewhere it asks Node. */
export function createLoadProbe(platform: NodeJS.Platform = process.platform): LoadProbe {
  const late = monitorEventLoopDelay({ resolution: LATE_EVERY_MS });
  late.enable();
  return {
    read: () => {
      const loopDelayMs = late.count === 0 ? null : Math.max(0, Math.round(late.max / NANOSECONDS - LATE_EVERY_MS));
      late.reset();
      return { ...(platform === 'linux' ? readKernel() : askNode(platform)), loopDelayMs };
    },
    close: () => void late.disable(),
  };
}

type Reading = Omit<LoadReading, 'loopDelayMs'>;

// The kernel makes these files from memory, so reading them waits for no disk, and a thread for each would cost more.
function readKernel(): Reading {
  const text = (path: string): string => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  };
  const load = Number.parseFloat(text('/proc/loadavg'));
  return {
    cores: parseStat(text('/proc/stat')),
    ...parseMemory(text('/proc/meminfo')),
    load: Number.isNaN(load) ? null : load,
    disk: parseDisks(text('/proc/diskstats')),
    net: parseNet(text('/proc/net/dev')),
  };
}

function askNode(platform: NodeJS.Platform): Reading {
  const cores = cpus().map(({ times: { user, nice, sys, irq, idle } }) => {
    const busy = user + nice + sys + irq;
    return { busy, total: busy + idle };
  });
  const load = platform === 'win32' ? null : (loadavg()[0] ?? null);
  return {
    cores,
    memoryFreeBytes: freemem(),
    memoryBytes: totalmem(),
    pageFileFreeBytes: null,
    load,
    disk: null,
    net: null,
  };
}
