/** The closed set of codes a reply can carry. Exit codes of the command line follow from them. */
export const ERROR_CODES = [
  'invalid',
  'incomplete',
  'not-found',
  'conflict',
  'busy',
  'unreachable',
  'unauthorized',
  'refused',
  'too-large',
  'cancelled',
  'timeout',
  'unavailable',
  'disk-full',
  'corrupt',
  'newer-database',
  'migration-failed',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error as it crosses process borders: never a stack, always a sentence a person can act on. */
export interface Failure {
  readonly code: ErrorCode;
  /** What happened and what to do, in plain words. */
  readonly message: string;
  /** Whether the same call may succeed later without any change. */
  readonly retryable: boolean;
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['busy', 'unreachable', 'timeout', 'unavailable', 'disk-full']);

/** Builds a failure; `retryable` follows from the code. */
export function failure(code: ErrorCode, message: string, details?: Readonly<Record<string, unknown>>): Failure {
  return { code, message, retryable: RETRYABLE.has(code), ...(details === undefined ? {} : { details }) };
}

/** Shorthand for a failed `Result`. */
export function fail(
  code: ErrorCode,
  message: string,
  details?: Readonly<Record<string, unknown>>,
): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: failure(code, message, details) };
}

/** Thrown where a failure has to cross code that cannot return a `Result` (a transaction, a stream). */
export class FailureError extends Error {
  readonly failure: Failure;
  constructor(cause: Failure) {
    super(cause.message);
    this.name = 'FailureError';
    this.failure = cause;
  }
}
