import { instancesCollector } from './instances/index.ts';
import { createMachineCollector } from './machine/index.ts';
import { recordingsCollector } from './recordings/index.ts';
import type { Collector } from './types.ts';
import { versionCollector } from './version/index.ts';

/** All collectors in the order they are shown and packed. A new one is added here and nowhere else. */
export const COLLECTORS: readonly Collector[] = [
  versionCollector,
  instancesCollector,
  recordingsCollector,
  createMachineCollector(),
];
