import { ok } from '../../../../shared/result.ts';
import type { Clock, Exec, Files, Probes, SystemFacts } from '../../ports.ts';
import { createSystemProxy } from '../system-proxy.ts';
import type { SystemProxy } from '../system-proxy.ts';
import { createTrust } from '../trust.ts';
import { probeHttp, probeTcp } from './http-probe.ts';
import { lookupBySystem, lookupTogether } from './lookup.ts';
import type { Lookup } from './lookup.ts';
import { probeSql } from './sql-probe.ts';
import type { ProbeWays } from './probe-ways.ts';

export type { Lookup } from './lookup.ts';

const BROWSER_PORT = 1434;

export interface ProbesOptions {
  readonly clock: Clock;
  readonly files: Files;
  readonly exec: Exec;
  readonly system: Pick<SystemFacts, 'platform' | 'env'>;
  readonly appVersion: string;
  readonly setting: (key: 'net.proxy' | 'net.caFile') => string;
  readonly systemProxy?: SystemProxy;
  /** For tests; else the system's way to find a name. */
  readonly lookup?: Lookup;
  /** For tests; else 1434. */
  readonly browserPort?: number;
}

/** Tries connections step by step and says where they fail. Sends no data of the person but a sign-in to its own server. */
export function createProbes(options: ProbesOptions): Probes {
  const trust = createTrust(options.files, () => options.setting('net.caFile').trim());
  const bySystem = options.systemProxy ?? createSystemProxy(options);
  const ways: ProbeWays = {
    clock: options.clock,
    lookup: lookupTogether(options.lookup ?? lookupBySystem),
    browserPort: options.browserPort ?? BROWSER_PORT,
    userAgent: `SupportCompanion/${options.appVersion}`,
    proxy: async (url) => {
      const set = options.setting('net.proxy').trim();
      return set === '' ? bySystem(url) : set;
    },
    authorities: async () => {
      const all = await trust.authorities();
      return all.ok ? all.value : [];
    },
    trust: async () => {
      const context = await trust.context();
      return context.ok ? context.value : (await createTrustWithoutFile(options)).value;
    },
  };
  return {
    sql: (target, run) => probeSql(ways, target, run),
    tcp: (target, run) => probeTcp(ways, target, run),
    http: (target, run) => probeHttp(ways, target, run),
  };
}

/** A further file that cannot be used is a trouble of its own; the rest is judged without it. */
async function createTrustWithoutFile({ files }: ProbesOptions) {
  const context = await createTrust(files, () => '').context();
  return context.ok ? context : ok((await import('node:tls')).createSecureContext());
}
