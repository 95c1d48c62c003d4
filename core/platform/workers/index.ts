export { PoolFailure } from './failure.ts';
export type { PoolReason } from './failure.ts';
export { createPool } from './pool.ts';
export type { Pool, PoolOptions, RunOptions } from './pool.ts';
export { Handed, serveTasks } from './serve.ts';
