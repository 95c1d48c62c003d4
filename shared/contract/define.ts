import type { z } from 'zod';
import type { Result } from '../result.ts';

/** One operation of the contract: validated input, validated output, and whether it changes anything. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly effect: 'read' | 'write';
}

/** Declares an operation that changes nothing. */
export function read<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> {
  return { input, output, effect: 'read' };
}

/** Declares an operation that changes stored state or reaches outside. Refused with `busy` without the writer's lock. */
export function write<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Operation<I, O> {
  return { input, output, effect: 'write' };
}

export type Contract = Readonly<Record<string, Operation>>;
export type Events = Readonly<Record<string, z.ZodType>>;

export type InputOf<C extends Contract, K extends keyof C> = z.output<C[K]['input']>;
export type CallInput<C extends Contract, K extends keyof C> = z.input<C[K]['input']>;
export type OutputOf<C extends Contract, K extends keyof C> = z.output<C[K]['output']>;
export type HandlerOutput<C extends Contract, K extends keyof C> = z.input<C[K]['output']>;

/** What a handler may know about the call it serves. */
export interface CallContext {
  /** Aborted when the caller went away or cancelled. */
  readonly signal: AbortSignal;
}

/** All handlers of a contract: a missing one does not compile. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (
    input: InputOf<C, K>,
    context: CallContext,
  ) => Result<HandlerOutput<C, K>> | Promise<Result<HandlerOutput<C, K>>>;
};

/** The caller's side. Never rejects for expected reasons: a dead core answers `unavailable`. */
export interface Client<C extends Contract, E extends Events> {
  call<K extends keyof C & string>(
    name: K,
    input: CallInput<C, K>,
    options?: { readonly signal?: AbortSignal; readonly timeoutMs?: number },
  ): Promise<Result<OutputOf<C, K>>>;
  on<K extends keyof E & string>(name: K, listener: (payload: z.output<E[K]>) => void): () => void;
  close(): void;
}
