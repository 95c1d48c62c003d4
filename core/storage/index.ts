export { createStorage } from './storage-service.ts';
export type { Storage } from './storage-service.ts';
export { storageHandlers } from './handlers.ts';
export { eraseData, finishPending } from './finish.ts';
export type { ClosedData, Erased, Finished } from './finish.ts';
export { importData } from './import-closed.ts';
