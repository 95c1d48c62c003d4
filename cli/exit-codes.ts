import type { ErrorCode, Failure } from '../shared/errors.ts';

/** Exit codes of every command (docs/interfaces: Exit codes). */
export const EXIT = {
  done: 0,
  internal: 1,
  invalid: 2,
  partial: 3,
  busy: 4,
  unreachable: 5,
  refused: 6,
  /** 128 + SIGINT, as shells know it. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const BY_CODE: Readonly<Record<ErrorCode, ExitCode>> = {
  invalid: EXIT.invalid,
  incomplete: EXIT.invalid,
  'not-found': EXIT.invalid,
  conflict: EXIT.invalid,
  'too-large': EXIT.invalid,
  busy: EXIT.busy,
  unreachable: EXIT.unreachable,
  unauthorized: EXIT.unreachable,
  timeout: EXIT.unreachable,
  refused: EXIT.refused,
  cancelled: EXIT.interrupted,
  unavailable: EXIT.internal,
  'disk-full': EXIT.internal,
  corrupt: EXIT.internal,
  'newer-database': EXIT.internal,
  'migration-failed': EXIT.internal,
  internal: EXIT.internal,
};

/** The exit code a failure leads to. */
export function exitCodeOf(failure: Failure): ExitCode {
  return BY_CODE[failure.code];
}
