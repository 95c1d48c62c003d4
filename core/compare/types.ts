import type { CollectorOutcome, Fact, Finding } from '../../shared/domain/evidence.ts';
import type { Check, LogFinding, LogSeries, Verdict } from '../../shared/domain/analysis.ts';

/** What a snapshot says, as far as comparing goes. */
export interface Comparable {
  readonly facts: readonly Fact[];
  readonly collectors: readonly {
    readonly id: string;
    readonly outcome: CollectorOutcome;
    readonly reason?: string | undefined;
  }[];
  readonly profile: string;
}

/** Everything that can be compared of a snapshot or a bundle. */
export interface ComparedContent extends Comparable {
  readonly findings: readonly Finding[];
  readonly checks: readonly Pick<Check, 'id' | 'group' | 'state' | 'title' | 'text'>[];
  readonly verdict: Pick<Verdict, 'cause' | 'sentence'> | { readonly cause: string; readonly sentence: string } | null;
  readonly logs: {
    readonly series: readonly LogSeries[];
    readonly patterns: readonly Pick<LogFinding, 'patternId' | 'title' | 'instance' | 'count'>[];
  } | null;
}

/** Which collectors bring the facts of a group. */
export type GroupOwners = ReadonlyMap<string, readonly string[]>;

/**
 * How the two sides are called. `time`: the same thing, earlier and later. `sides`: two things next to each other, by
 * their names. Times are told in `zone`.
 */
export type Wording =
  | { readonly kind: 'time'; readonly zone: string }
  | { readonly kind: 'sides'; readonly a: string; readonly b: string; readonly zone: string };
