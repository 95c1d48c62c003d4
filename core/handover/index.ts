export { createHandover } from './handover-service.ts';
export { handoverHandlers } from './handlers.ts';
export type { Handover } from './types.ts';
