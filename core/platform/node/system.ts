import { availableParallelism, homedir, hostname, release, totalmem, type, userInfo } from 'node:os';
import type { SystemFacts } from '../ports.ts';

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
  };
}
