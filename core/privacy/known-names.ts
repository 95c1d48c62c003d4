import type { SystemFacts } from '../platform/ports.ts';

/** Names of people, machines and domains that this process knows. */
export interface NamesKnown {
  readonly users: readonly string[];
  readonly hosts: readonly string[];
  readonly domains: readonly string[];
}

/** Words that are accounts or machines everywhere and would mark half of every log. */
const COMMON: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'system',
  'user',
  'users',
  'guest',
  'root',
  'service',
  'server',
  'local',
  'localhost',
  'public',
  'default',
  'unknown',
  'test',
  'workgroup',
  'corp',
  'lan',
  'home',
  'internal',
  'planner',
  'planning',
  'scheduler',
  'production',
  'operator',
  'support',
  'client',
]);

function distinct(names: readonly (string | undefined)[], shortest: number): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const trimmed = (name ?? '').trim();
    const key = trimmed.toLowerCase();
    if (trimmed.length >= shortest && !COMMON.has(key) && /\p{L}/u.test(trimmed)) kept.set(key, trimmed);
  }
  return [...kept.values()].sort((a, b) => (a < b ? -1 : Number(a > b)));
}

/**
 * What the operating system says of account and machine, with the names the person gave (`people`: profile and
 * contacts). Short and common words are left out. Pure but for the environment's two names of domains.
 */
export function knownNames(system: SystemFacts, people: readonly string[] = []): NamesKnown {
  const account = system.userName.split(/[\\/@]/u).filter((part) => part !== '');
  const [host = '', ...suffix] = system.hostName.split('.');
  const parts = (system.fullName ?? '').split(/[\s,]+/u);
  const netbios = system.userName.includes('\\') ? account[0] : system.env('USERDOMAIN');
  const domains = [suffix.join('.'), system.env('USERDNSDOMAIN'), netbios];
  return {
    users: distinct([account.at(-1), system.fullName, ...parts, ...people], 3),
    hosts: distinct([system.hostName, host, system.env('COMPUTERNAME')], 3),
    domains: distinct(domains, 4).filter((domain) => domain.toLowerCase() !== host.toLowerCase()),
  };
}
