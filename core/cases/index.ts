export { createCaseLog } from './case-log.ts';
export { createCaseRepository } from './case-repository.ts';
export { createCaseViews } from './case-views.ts';
export type { ClocksOf } from './case-views.ts';
export { createCases } from './cases-service.ts';
export type { Cases } from './cases-service.ts';
export { createDeliveryHooks } from './delivery-hooks.ts';
export { casesHandlers } from './handlers.ts';
export type { Prefill } from './types.ts';
