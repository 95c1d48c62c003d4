import { createProbes } from '../../../core/platform/net/index.ts';
import type { Lookup } from '../../../core/platform/net/index.ts';
import { nodeExec, nodeFiles, systemClock, systemFacts } from '../../../core/platform/node/index.ts';
import type { Clock, ProbeReport, Probes } from '../../../core/platform/ports.ts';

/** The real probes without this machine's own proxy variables and, where a test says so, with names of its own. */
export function testProbes(
  options: {
    readonly clock?: Clock;
    readonly proxy?: string;
    readonly caFile?: string;
    readonly browserPort?: number;
    /** Addresses by name, or the code of the system's error. */
    readonly names?: Readonly<Record<string, readonly string[] | string>>;
  } = {},
): Probes {
  return createProbes({
    clock: options.clock ?? systemClock,
    files: nodeFiles,
    exec: nodeExec,
    system: systemFacts({}),
    appVersion: '1.2.3',
    setting: (key) => (key === 'net.proxy' ? options.proxy : options.caFile) ?? '',
    lookup: lookupIn(options.names ?? {}),
    ...(options.browserPort === undefined ? {} : { browserPort: options.browserPort }),
  });
}

function lookupIn(names: Readonly<Record<string, readonly string[] | string>>): Lookup {
  return async (host) => {
    const found = host === 'localhost' ? ['127.0.0.1'] : (names[host] ?? 'ENOTFOUND');
    if (typeof found === 'string') throw Object.assign(new Error(`getaddrinfo ${found}`), { code: found });
    return found;
  };
}

/** Probes that try nothing and say so, for tests of everything else. */
export const noProbes: Probes = { sql: notTried, tcp: notTried, http: notTried };

function notTried(): Promise<ProbeReport> {
  const step = { step: 'name', outcome: 'skipped', ms: 0, reason: 'not-tried', text: 'Not tried.' } as const;
  return Promise.resolve({ steps: [step], clockSkewMs: null, notes: {} });
}
