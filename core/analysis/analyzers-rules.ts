import { CLOCK } from './analyzers/clock-rules.ts';
import { CONNECTIONS } from './analyzers/connections-rules.ts';
import { DATABASE_STEPS } from './analyzers/database-rules.ts';
import { DISK } from './analyzers/disk-rules.ts';
import { ENDPOINT_STEPS } from './analyzers/endpoints-rules.ts';
import { EVENT_LOG } from './analyzers/event-log-rules.ts';
import { INSTANCES } from './analyzers/instances-rules.ts';
import { LOGS } from './analyzers/logs-rules.ts';
import { MACHINE } from './analyzers/machine-rules.ts';
import { NETWORK } from './analyzers/network-rules.ts';
import { PORTS } from './analyzers/ports-rules.ts';
import { PORTAL_STEPS } from './analyzers/portal-rules.ts';
import { RECORDINGS } from './analyzers/recordings-rules.ts';
import { SERVICES } from './analyzers/services-rules.ts';
import { SYSTEM } from './analyzers/system-rules.ts';
import { VERSIONS } from './analyzers/versions-rules.ts';
import type { Analyzer } from './types.ts';

/** All analyzers in the order in which they are shown, and in which equal findings are weighed: the ground first. */
export const ANALYZERS: readonly Analyzer[] = [
  ...DISK,
  ...MACHINE,
  ...SYSTEM,
  ...CLOCK,
  ...NETWORK,
  ...DATABASE_STEPS,
  ...CONNECTIONS,
  ...INSTANCES,
  ...VERSIONS,
  ...SERVICES,
  ...PORTS,
  ...ENDPOINT_STEPS,
  ...PORTAL_STEPS,
  ...RECORDINGS,
  ...EVENT_LOG,
  ...LOGS,
];
