export { requestsHandlers } from './handlers.ts';
export { createRequests } from './requests-service.ts';
export type { Requests } from './requests-service.ts';
