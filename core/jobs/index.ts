export { createScheduler } from './scheduler.ts';
export type { Job, Scheduler } from './scheduler.ts';
