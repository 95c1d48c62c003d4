/** Why a task of a pool brought no answer. `failed`: the task's own code threw; the worker lives on. */
export type PoolReason = 'cancelled' | 'time-limit' | 'crashed' | 'closed' | 'full' | 'failed';

/** What `run` rejects with. The message is for people. */
export class PoolFailure extends Error {
  override readonly name = 'PoolFailure';
  readonly reason: PoolReason;
  constructor(reason: PoolReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
