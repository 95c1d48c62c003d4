import type { ProbeReason } from '../../../../shared/domain/probes.ts';

/** A step failed, and why. `message` names no server, address or person: it is packed and shown. */
export class ProbeError extends Error {
  readonly reason: ProbeReason;
  constructor(reason: ProbeReason, message: string) {
    super(message);
    this.name = 'ProbeError';
    this.reason = reason;
  }
}

/** The code of a system's or library's error, looked for in its cause too; `` when it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const own = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (own === '' || own === 'ESOCKET') && error.cause instanceof Error ? codeOf(error.cause) || own : own;
}
