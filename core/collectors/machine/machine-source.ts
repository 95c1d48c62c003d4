import type { Clock } from '../../platform/ports.ts';
import type { MachineFields } from './machine-fields.ts';

/** One place the machine's fields are read from, with its own time limit. */
export interface MachineSource {
  /** In words, for the progress line and for the reason when it gives no answer: "the processor". */
  readonly name: string;
  readonly timeLimitMs: number;
  /** Whether it measures around the others, and so ends after them. */
  readonly isAround?: true;
  /** `others` is done when every source that is not around them answered or gave up. */
  read(others: Promise<unknown>): Promise<Partial<MachineFields>>;
}

/** The answer, or undefined when it takes too long; a late failure is of no interest any more. */
export function withLimit<T>(work: Promise<T>, ms: number, clock: Clock): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve(undefined));
    work.then(resolve, reject).finally(cancel);
  });
}
