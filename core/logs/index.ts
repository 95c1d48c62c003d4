export { logsHandlers } from './handlers.ts';
export type { LookIntoLogs } from './handlers.ts';
export { createLogReader } from './logs-service.ts';
export type { LogsDeps } from './logs-service.ts';
export { readShippedPatterns } from './patterns-service.ts';
export type { InstanceCounts, LogFile, LogReader, LogRequest, LogsRead } from './types.ts';
