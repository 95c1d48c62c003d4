import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { Platform } from '../platform/ports.ts';
import { checkRoot } from './root-folder.ts';

/** A share that sleeps wakes within this time; one that is gone keeps the system waiting for much longer. */
export const REACH_LIMIT_MS = 8_000;

/** The answer, or undefined when it takes longer; what comes later is of no interest any more. */
export function within<T>(work: Promise<T>, ms: number, clock: Platform['clock']): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(undefined));
    work.then(resolve, reject).finally(cancel);
  });
}

/** Said of a root that does not answer, for itself alone: others go on. */
export function noAnswerFrom(root: string): string {
  return `${root} did not answer within ${REACH_LIMIT_MS / 1000} seconds. Check whether its server or share can be reached.`;
}

/** Whether a root can be looked into, as `checkRoot` says, and `unavailable` when it does not answer in time. */
export async function reachRoot(
  { files, clock }: Pick<Platform, 'files' | 'clock'>,
  root: string,
): Promise<Result<void>> {
  return (await within(checkRoot(files, root), REACH_LIMIT_MS, clock)) ?? fail('unavailable', noAnswerFrom(root));
}
