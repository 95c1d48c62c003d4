import { getServers } from 'node:dns';
import {
  availableParallelism,
  cpus,
  freemem,
  homedir,
  hostname,
  networkInterfaces,
  release,
  totalmem,
  type,
  uptime,
  userInfo,
} from 'node:os';
import type { SystemFacts, SystemNow } from '../ports.ts';

function platformName(): SystemFacts['platform'] {
  return process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env['USERNAME'] ?? process.env['USER'] ?? 'unknown';
  }
}

/** The account and machine this process runs as. */
export function systemFacts(env: Readonly<Record<string, string | undefined>> = process.env): SystemFacts {
  return {
    platform: platformName(),
    userName: accountName(),
    fullName: undefined,
    hostName: hostname(),
    osName: `${type()} ${release()}`,
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    homeFolder: homedir(),
    programData: env['ProgramData'],
    env: (name) => env[name],
    now: systemNow,
  };
}

function systemNow(): SystemNow {
  const times = cpus().map((cpu) => cpu.times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  const ways = Object.values(networkInterfaces());
  return {
    memoryFreeBytes: freemem(),
    uptimeSeconds: Math.floor(uptime()),
    busyMs: all - times.reduce((sum, { idle }) => sum + idle, 0),
    allMs: all,
    interfacesUp: ways.filter((addresses) => addresses?.some(({ internal }) => !internal) === true).length,
    dnsServers: getServers().length,
  };
}
