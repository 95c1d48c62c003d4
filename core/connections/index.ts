export { probeTargets } from './probe-targets.ts';
export { askedTargets, dataTargets, endpointTargets, hostOfRoot, portalTargets } from './targets-rules.ts';
export type { KnownServer } from './targets-rules.ts';
export type { ConnectionFacts, ConnectionText, ProbeTarget, ProbeWay } from './types.ts';
