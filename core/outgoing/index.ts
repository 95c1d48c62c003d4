export { sealOf } from './form-rules.ts';
export { outgoingHandlers } from './handlers.ts';
export type { Choices, Leaving } from './leaving.ts';
export { createOutgoing } from './outgoing-service.ts';
export type { Outgoing } from './outgoing-service.ts';
export type { BundleFacts, Candidate, CaseFacts, OutgoingDeps, QueuedRow } from './types.ts';
export { confidentialByName } from './kind-rules.ts';
