export { portalRegistry } from './registry.ts';
export type { PortalRegistry } from './registry.ts';
export type {
  DeliveryOutcome,
  OutgoingFile,
  OutgoingOperation,
  PollOutcome,
  PollRequest,
  PortalAdapter,
  PortalCapabilities,
  RemoteEvent,
  Undelivered,
} from './types.ts';
