import type { Clock, Exec, SystemFacts } from '../ports.ts';

/** Answers the proxy for a URL, with authentication in it if any; undefined: none. */
export type SystemProxy = (url: URL) => Promise<string | undefined>;

/** What Windows' Internet Settings say, without scripts (PAC): those the desktop resolves. */
export interface InternetSettings {
  readonly enabled: boolean;
  readonly server: string;
  readonly bypass: readonly string[];
}

const KEY = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const KEEP_MS = 60_000;

/** Whether a host is in a list of exceptions: `*`, `name`, `.suffix`, `*.suffix`, `name:port`, `<local>`. Pure. */
export function isBypassed(url: URL, exceptions: readonly string[]): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port === '' ? '443' : url.port;
  return exceptions.some((entry) => {
    const [, rule = '', rulePort] = /^(.*?)(?::(\d+))?$/.exec(entry.trim().toLowerCase()) ?? [];
    if (rule === '' || (rulePort !== undefined && rulePort !== port)) return false;
    if (rule === '*') return true;
    if (rule === '<local>') return !host.includes('.');
    if (rule.includes('*')) return wildcard(rule).test(host);
    const suffix = rule.replace(/^\./, '');
    return host === suffix || host.endsWith(`.${suffix}`);
  });
}

function wildcard(rule: string): RegExp {
  const parts = rule.split('*').map((part) => part.replaceAll(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

/** The proxy that HTTPS_PROXY, ALL_PROXY and NO_PROXY name, in either case. Pure. */
export function proxyOfEnvironment(url: URL, env: (name: string) => string | undefined): string | undefined {
  const read = (name: string): string | undefined => {
    const value = env(name.toLowerCase()) ?? env(name);
    return value === undefined || value.trim() === '' ? undefined : value.trim();
  };
  const proxy = read('HTTPS_PROXY') ?? read('ALL_PROXY') ?? read('HTTP_PROXY');
  if (proxy === undefined || isBypassed(url, (read('NO_PROXY') ?? '').split(/[,\s]+/))) return undefined;
  return proxy;
}

/** Reads what `reg query` prints. Pure. */
export function parseInternetSettings(output: string): InternetSettings {
  const value = (name: string): string =>
    new RegExp(`^\\s+${name}\\s+REG_\\w+\\s+(.*)$`, 'm').exec(output)?.[1]?.trim() ?? '';
  return {
    enabled: Number(value('ProxyEnable')) === 1,
    server: value('ProxyServer'),
    bypass: value('ProxyOverride')
      .split(';')
      .filter((entry) => entry !== ''),
  };
}

/** The proxy of those settings for https: one for all protocols, or the one after `https=`. Pure. */
export function proxyOfSettings(url: URL, settings: InternetSettings): string | undefined {
  if (!settings.enabled || settings.server === '' || isBypassed(url, settings.bypass)) return undefined;
  if (!settings.server.includes('=')) return settings.server;
  const entries = settings.server.split(';').map((entry) => entry.split('='));
  return entries.find(([protocol]) => protocol?.trim().toLowerCase() === 'https')?.[1]?.trim();
}

/** The system's proxy: the environment first, then on Windows the Internet Settings, read again once a minute. */
export function createSystemProxy(deps: {
  readonly system: Pick<SystemFacts, 'platform' | 'env'>;
  readonly exec: Exec;
  readonly clock: Clock;
}): SystemProxy {
  const { system, exec, clock } = deps;
  let known: { readonly at: number; readonly settings: Promise<InternetSettings> } | undefined;
  const query = async (): Promise<InternetSettings> => {
    const result = await exec.run('reg', ['query', KEY], { timeoutMs: 5_000 });
    return parseInternetSettings(result.ok ? result.value.stdout : '');
  };
  return async (url) => {
    const fromEnvironment = proxyOfEnvironment(url, (name) => system.env(name));
    if (fromEnvironment !== undefined || system.platform !== 'win32') return fromEnvironment;
    if (known === undefined || clock.monotonic() - known.at > KEEP_MS)
      known = { at: clock.monotonic(), settings: query() };
    return proxyOfSettings(url, await known.settings);
  };
}
