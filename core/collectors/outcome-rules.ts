import type { CollectorOutcome } from '../../shared/domain/evidence.ts';

/** How a collector ended, with the reason in words. */
export interface Ending {
  readonly outcome: Exclude<CollectorOutcome, 'ok'>;
  readonly reason: string;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the system refused, as against failing or not having it. Pure. */
export function isDenied(error: unknown): boolean {
  return codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM';
}

/** Whether there is nothing at a place (any more). Pure. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/**
 * What an error means. Only its code is said: the system's own message holds whole paths, and the reason goes into the
 * bundle. Pure.
 */
export function endingOf(error: unknown): Ending {
  const code = codeOf(error);
  if (isDenied(error))
    return { outcome: 'denied', reason: 'The system does not let this account read it. An administrator may.' };
  if (isMissing(error)) return { outcome: 'absent', reason: 'The folder it looks into is not there.' };
  if (code !== undefined) return { outcome: 'partial', reason: `Reading failed (${code}).` };
  return { outcome: 'partial', reason: 'It ended on an unexpected error; the log of this app names it.' };
}

/** "1 file", "3 files". Pure. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Bytes as a person reads them: powers of 1000, one decimal. Pure. */
export function sizeText(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}
