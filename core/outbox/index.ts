export { outboxHandlers } from './handlers.ts';
export { createOutbox } from './outbox-service.ts';
export type { Outbox, OutboxDeps, SyncState } from './outbox-types.ts';
export type {
  AttachmentFiles,
  BeforeSend,
  NewOperation,
  OutboxHooks,
  OutboxPayload,
  OutgoingFile,
  OutgoingOperation,
  RemoteEvent,
  Seal,
  Sealed,
} from './types.ts';
