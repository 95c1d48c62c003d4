export { createWindowsProbe } from './probe.ts';
export type { ProbeRequest } from './probe.ts';
export { probeFor } from './probe-request.ts';
export { parseRegistry } from './registry-rules.ts';
export type {
  AccountClass,
  InstalledSoftware,
  InstalledUpdate,
  InstanceManagerValues,
  LoggedEvent,
  SectionFailure,
  SectionName,
  SystemService,
  TimeSync,
  WindowsDrivers,
  WindowsHardware,
  WindowsModel,
  WindowsNetwork,
  WindowsProbe,
  WindowsProcessor,
  WindowsRestart,
  WindowsSections,
  WindowsSystem,
  WindowsVolume,
} from './types.ts';
