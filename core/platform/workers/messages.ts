/** From the pool to a worker. */
export interface Asked {
  readonly task: unknown;
}

/** From a worker to the pool: one per task, in the order of the tasks. */
export type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** What every worker is started with. */
export interface StartData {
  readonly data: unknown;
  readonly priority: 'low' | 'normal';
}
