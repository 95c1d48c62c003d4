export { createAudit } from './audit-service.ts';
export type { Audit, AuditEntry } from './audit-service.ts';
