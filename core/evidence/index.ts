export { createEvidence } from './evidence-service.ts';
export type { Evidence } from './evidence-service.ts';
export type { SeenVersion } from './evidence-repository.ts';
export { evidenceHandlers } from './handlers.ts';
export { ownersOf } from './snapshot-builder.ts';
export type { BundleFile, EvidenceDeps } from './types.ts';
