// This machine's platform for benchmarks: nothing of it reaches out, and no secret is kept.
import {
  createIds,
  createLoadProbe,
  nodeExec,
  nodeFiles,
  silentLog,
  systemClock,
  systemFacts,
} from '../core/platform/node/index.ts';
import type { Platform } from '../core/platform/ports.ts';

const notHere = (): Promise<never> => Promise.reject(new Error('not here'));

/** A platform like that of a face, without a network and without a store for secrets. */
export function benchPlatform(): Platform {
  return {
    clock: systemClock,
    files: nodeFiles,
    exec: nodeExec,
    net: { request: notHere, download: notHere },
    probes: { sql: notHere, tcp: notHere, http: notHere },
    secrets: {
      available: () => Promise.resolve(false),
      get: () => Promise.resolve(undefined),
      set: notHere,
      remove: () => Promise.resolve(),
    },
    ids: createIds(systemClock),
    log: silentLog,
    system: systemFacts(),
    openLoad: () => createLoadProbe(),
  };
}
