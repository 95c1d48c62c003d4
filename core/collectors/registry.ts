import { connectionsCollector } from './connections/index.ts';
import { eventLogCollector } from './event-log/index.ts';
import { instancesCollector } from './instances/index.ts';
import { logsCollector } from './logs/index.ts';
import { createMachineCollector } from './machine/index.ts';
import { recordingsCollector } from './recordings/index.ts';
import { settingsCollector } from './settings/index.ts';
import { recorderCollector } from './recorder/index.ts';
import { softwareCollector } from './software/index.ts';
import type { Collector } from './types.ts';
import { updatesCollector } from './updates/index.ts';
import { versionCollector } from './version/index.ts';

/** All collectors in the order they are shown and packed. A new one is added here and nowhere else. */
export const COLLECTORS: readonly Collector[] = [
  versionCollector,
  instancesCollector,
  logsCollector,
  settingsCollector,
  recordingsCollector,
  eventLogCollector,
  softwareCollector,
  updatesCollector,
  createMachineCollector(),
  connectionsCollector,
  recorderCollector,
];
