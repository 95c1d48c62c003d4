import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { OpenPackage } from './package.ts';
import type { Sent, Taken } from './share.ts';

/** What is known of a hand-over where it lies. */
export interface Progress {
  readonly taken: Taken | undefined;
  /** Support's number, once it was sent. */
  readonly number: string | undefined;
  /** Something was brought back; whether it is what was handed over is not said yet. */
  readonly hasBack: boolean;
}

/** Says who takes what is open, unless somebody did; answers who has it. */
export type Claim = (mine: Taken) => Promise<Result<Taken>>;

/** Where cases wait between two people: a shared folder, or a queue of the portal. Failures are sentences. */
export interface Desk {
  readonly portal: PortalId;
  /** Whether only who may take a case looks for those that wait: each costs a download. */
  readonly isFar: boolean;
  /** Cases that nobody took. One that cannot be read is a problem in words, never the end of all. */
  waiting(): Promise<Result<{ readonly waiting: readonly HandoverManifest[]; readonly problems: readonly string[] }>>;
  /** Undefined when it is not there. */
  progress(id: string): Promise<Result<Progress | undefined>>;
  /**
   * Opens what waits for as long as `use` works on it. It may be handed over anew until it is claimed; `use` begins again
   * with the newer then, so it keeps nothing before.
   */
  openWaiting<T>(id: string, use: (opened: OpenPackage, claim: Claim) => Promise<Result<T>>): Promise<Result<T>>;
  /**
   * Opens what was brought back for as long as `use` works on it. `refusal` is asked first, of what is known of a package
   * already where it is: one that is refused is not fetched again.
   */
  openBack<T>(
    id: string,
    refusal: (manifest: HandoverManifest) => Result<never> | undefined,
    use: (opened: OpenPackage) => Promise<Result<T>>,
  ): Promise<Result<T>>;
  /**
   * Takes back what waits and is not to be taken any more; false where somebody took it, or nothing waits. Absent where
   * the outbox does. `name` is one that nobody else uses.
   */
  withdraw?(id: string, mine: Pick<Taken, 'by' | 'at'> & { readonly name: string }): Promise<Result<boolean>>;
  /** Tells who prepared it by which number support knows it. Twice is once. */
  tellSent(id: string, sent: Sent): Promise<Result<void>>;
  /** What a problem with it is told about: a place, no words. */
  nameOf(id: string, step: HandoverManifest['step']): string;
}

/** What is asked for lies in none of these places. */
export const NOT_WAITING = fail(
  'not-found',
  'No such case waits to be taken over. "case handovers" shows those that do.',
);
