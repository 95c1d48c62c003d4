export { createApprovals } from './approvals-service.ts';
export type { ApprovalsDeps } from './parts.ts';
export { approvalsHandlers } from './handlers.ts';
export type { ActiveApproval, Approvals } from './types.ts';
export { deciderOf, decidingContact } from './deciding.ts';
