export { diffFleet } from './fleet-diff.ts';
export type { FleetDiff } from './fleet-diff.ts';
export { fleetHandlers } from './handlers.ts';
export { readFleet } from './share-reader.ts';
export type { FleetReading, ReadMachine } from './share-reader.ts';
export { pruneFleet } from './prune.ts';
export type { PrunedFleet } from './prune.ts';
export { listFleet } from './list-rules.ts';
export type { FleetDeps } from './publish.ts';
