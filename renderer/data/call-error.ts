import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';

/** A failed operation as TanStack Query wants it: thrown. The failure's sentence is the message. */
export class CallError extends Error {
  readonly failure: Failure;
  constructor(cause: Failure) {
    super(cause.message);
    this.name = 'CallError';
    this.failure = cause;
  }
}

/** Value of a reply, or a thrown `CallError`. */
export async function unwrap<T>(reply: Promise<Result<T>>): Promise<T> {
  const result = await reply;
  if (result.ok) return result.value;
  throw new CallError(result.error);
}

/** Failure behind anything that was thrown; what is not ours becomes `internal` with its message. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CallError) return error.failure;
  return failure('internal', error instanceof Error ? error.message : String(error));
}
