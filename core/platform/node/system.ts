import { getServers } from 'node:dns';
import { readFileSync } from 'node:fs';
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

const MOST_ACCOUNTS_BYTES = 1_000_000;

/** As the list of accounts has it; undefined where there is none, or where it says no more than the sign-in name. */
function fullNameOf(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const { uid, username } = userInfo();
    const lines = readFileSync('/etc/passwd', 'utf8').slice(0, MOST_ACCOUNTS_BYTES).split('\n');
    return fullNameIn(lines, uid, username);
  } catch {
    return undefined;
  }
}

/** The name in an account's comment, which may hold rooms and numbers behind a comma. Pure. */
export function fullNameIn(lines: readonly string[], uid: number, userName: string): string | undefined {
  const fields = lines.map((line) => line.split(':')).find((line) => line[2] === String(uid) && line[0] === userName);
  const [name = ''] = (fields?.[4] ?? '').split(',');
  return name.trim() === '' || name.trim() === userName ? undefined : name.trim();
}

/** The account and machine this process runs as. */
export function systemFacts(env: Readonly<Record<string, string | undefined>> = process.env): SystemFacts {
  return {
    platform: platformName(),
    userName: accountName(),
    fullName: fullNameOf(),
    email: /^[^\s@]+@[^\s@]+$/u.exec(env['EMAIL']?.trim() ?? '')?.[0],
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
