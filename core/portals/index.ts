export { portalRegistry } from './registry.ts';
export type { PortalRegistry } from './registry.ts';
export type {
  DeliveryOutcome,
  HandoverEntry,
  HandoverPlace,
  HandoverQueue,
  HandoverStep,
  OutgoingFile,
  OutgoingOperation,
  PollOutcome,
  PollRequest,
  PortalAdapter,
  PortalCapabilities,
  RemoteEvent,
  Undelivered,
} from './types.ts';
