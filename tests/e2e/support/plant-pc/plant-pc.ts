import { nodeFiles } from '../../../../core/app/index.ts';
import type { LoadProbe } from '../../../../core/platform/load.ts';
import type {
  Clock,
  Files,
  Ids,
  Platform,
  ProbeReport,
  Probes,
  Secrets,
  SystemFacts,
} from '../../../../core/platform/ports.ts';
import { ok } from '../../../../shared/result.ts';
import { fakeWindows } from '../../../fakes/windows.ts';
import { PLANT_PC_ANSWERS } from './windows-answers.ts';

// A planner's PC that nobody has: what a core is told of the machine it is on, so that pictures show the same one wherever
// they are made, and nothing of the one they were made on. Only the ports of core/platform are replaced; files are real.

const CORES = 16;
const MEMORY_BYTES = 33_386_000 * 1024;
const MEMORY_FREE_BYTES = 15_730_000 * 1024;
const BOOT = Date.parse('2026-11-20T05:41:00Z');
const SPACE = { totalBytes: 511_101_108_224, freeBytes: 204_413_927_424 };
/** How much of the processors' time is work. */
const BUSY_PERCENT = 23;

const ENVIRONMENT: Readonly<Record<string, string>> = {
  USERNAME: 'mkeller',
  USERDOMAIN: 'HALLERTAU',
  COMPUTERNAME: 'HBW-PC14',
};

function systemOf(clock: Clock): SystemFacts {
  return {
    platform: 'win32',
    userName: 'mkeller',
    fullName: 'Mara Keller',
    email: 'mara.keller@example.com',
    hostName: 'HBW-PC14',
    // As Node names a Windows 11.
    osName: 'Windows_NT 10.0.26100',
    cores: CORES,
    memoryBytes: MEMORY_BYTES,
    homeFolder: 'C:\\Users\\mkeller',
    programData: undefined,
    env: (name) => ENVIRONMENT[name],
    now: () => {
      const uptimeMs = clock.now() - BOOT;
      return {
        memoryFreeBytes: MEMORY_FREE_BYTES,
        uptimeSeconds: Math.floor(uptimeMs / 1000),
        busyMs: (uptimeMs * CORES * BUSY_PERCENT) / 100,
        allMs: uptimeMs * CORES,
        interfacesUp: 1,
        dnsServers: 2,
      };
    },
  };
}

/** Each reading is five seconds after the one before, however long the machine took. */
function openLoad(): LoadProbe {
  let readings = 0;
  return {
    read: () => {
      readings += 1;
      const total = readings * 5000;
      const core = { busy: (total * BUSY_PERCENT) / 100, total };
      return {
        cores: Array.from({ length: CORES }, () => core),
        memoryFreeBytes: MEMORY_FREE_BYTES,
        memoryBytes: MEMORY_BYTES,
        pageFileFreeBytes: null,
        load: null,
        disk: null,
        net: null,
        loopDelayMs: 0,
      };
    },
    close: () => undefined,
  };
}

const files: Files = {
  ...nodeFiles,
  freeBytes: () => Promise.resolve(SPACE.freeBytes),
  space: () => Promise.resolve(SPACE),
};

/** The company's network is far away: no server is found by its name, as at a planner's desk at home. */
const NOT_FOUND: ProbeReport = {
  clockSkewMs: null,
  notes: { here: false },
  steps: [
    {
      step: 'name',
      outcome: 'failed',
      ms: 4,
      reason: 'name-not-found',
      text: 'Nobody knows the name: neither the hosts file nor a name server.',
    },
  ],
};
const probes: Probes = {
  sql: () => Promise.resolve(NOT_FOUND),
  tcp: () => Promise.resolve(NOT_FOUND),
  http: () => Promise.resolve(NOT_FOUND),
};

/** A store that is there, with a key for marks that is the same each time. */
function secrets(): Secrets {
  const kept = new Map([['redaction-key', Buffer.alloc(32, 'plant').toString('base64')]]);
  return {
    available: () => Promise.resolve(true),
    get: (name) => Promise.resolve(kept.get(name)),
    set: (name, value) => {
      kept.set(name, value);
      return Promise.resolve(ok(undefined));
    },
    remove: (name) => {
      kept.delete(name);
      return Promise.resolve();
    },
  };
}

/** UUIDs of version 7 that are counted, not random. `series` tells apart who counts in one data folder. */
function countedIds(clock: Clock, series: number): Ids {
  let count = 0;
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  return {
    next: () => {
      count += 1;
      const ms = hex(clock.now(), 12);
      const [high, low] = [hex(count >> 12, 3), hex(count & 0xf_ff, 3)];
      return `${ms.slice(0, 8)}-${ms.slice(8)}-7${high}-8${low}-${hex(series, 12)}`;
    },
  };
}

/** The ports of a core on that PC. */
export function plantPc(clock: Clock, series: number): Partial<Platform> {
  const system = systemOf(clock);
  const { exec } = fakeWindows({ sections: PLANT_PC_ANSWERS, system }).platform;
  return { clock, system, exec, files, probes, openLoad, secrets: secrets(), ids: countedIds(clock, series) };
}
