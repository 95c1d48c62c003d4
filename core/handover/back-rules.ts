import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { HandoverRow } from './rows.ts';

/**
 * Why a package in a shared folder is not what comes back of a hand-over, in words. Whoever gives a case back took it
 * over before, and writes down again who prepared it and for whom. Pure.
 */
export function backProblem(
  { id, data }: Pick<HandoverRow, 'id' | 'data'>,
  { id: named, step, preparedBy, to }: Pick<HandoverManifest, 'id' | 'step' | 'preparedBy' | 'to'>,
  isTaken: boolean,
): string | undefined {
  if (named !== id) return 'It is of another case.';
  if (step !== 'given-back') return 'Nobody gave this case back.';
  if (!isTaken && data.takenBy === null) return 'Nobody took this case over, so nobody can give it back.';
  const isOfThisCase = isSame(preparedBy, data.preparedBy) && isSame(to, data.to);
  return isOfThisCase ? undefined : 'It names other people than this case was handed over by and to.';
}

function isSame(one: HandoverManifest['to'], other: HandoverManifest['to']): boolean {
  return one.name === other.name && one.email === other.email;
}
