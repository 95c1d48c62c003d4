import type { OutputOf, CoreContract } from '../../shared/contract/index.ts';
import type { DueMove, PolicyChange, PolicyVersion } from '../../shared/contract/policies.ts';
import type { ClockEvent, ClockName, PolicyRef } from '../../shared/domain/clocks.ts';
import type { CaseId, FileToken } from '../../shared/domain/primitives.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Log } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import type { PolicyClocks } from '../sla/index.ts';

/** A case as a preview needs it. */
export interface PreviewCase {
  readonly caseId: CaseId;
  readonly number: number;
  readonly title: string;
  /** What happened to it, as a policy understands the words of portals. */
  readonly events: (policy: Pick<Policy, 'statuses'>) => readonly ClockEvent[];
  /** Clocks whose outcome the case's log keeps already, whatever a policy would say now. */
  readonly sealed?: readonly ClockName[];
}

export interface PoliciesDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly settings: Settings;
  /** Not the cases' log: lines for developers. */
  readonly log: Log;
  /** Policies that came with the installation, read and checked. */
  readonly shipped: readonly Policy[];
  /** Content of a file the person chose; `too-large` beyond `maxBytes`. */
  readonly readFileToken: (
    token: FileToken,
    maxBytes: number,
  ) => Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
  /** Every case with clocks. Called for previews alone, so it may be made on demand. */
  readonly casesForPreview: () => readonly PreviewCase[];
  /**
   * Writes the outcome of every clock that has ended into its case's log, under the policy still in use (`inUse()`
   * answers the old one while it runs). Called before a change takes effect; not while the database is read-only.
   */
  readonly sealEnded: () => void;
}

/** A version by its name, perhaps under another reading or tier than it says, as seals remember it. */
export interface PolicyUse extends PolicyRef {
  readonly reading?: string | undefined;
  readonly tier?: string | undefined;
}

/** A place in a policy and what is the matter with it. */
export interface PlacedMessage {
  /** Names and numbers joined by dots; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

export interface PolicyCheck {
  /** Forbid saving. */
  readonly problems: readonly PlacedMessage[];
  /** Worth knowing, forbid nothing. */
  readonly warnings: readonly PlacedMessage[];
}

export interface PolicyPreview {
  readonly moves: readonly DueMove[];
  /** How many clocks are open under the policy in use. */
  readonly open: number;
  /** How many have ended and stay as they are. */
  readonly sealed: number;
  readonly warnings: readonly PlacedMessage[];
}

/** A change with the version in use it was made from. */
export interface AppliedChange {
  readonly change: PolicyChange;
  readonly note: string;
  readonly base: PolicyRef;
}

/** Support policies: which one is in use, all versions, changes. */
export interface Policies {
  /** The policy in use with its clocks, compiled once. Changes only with `policies.changed`. */
  inUse(): PolicyClocks;
  /** `inUse().policy`. */
  current(): Policy;
  /** A kept version, compiled once; undefined when it is not kept or does not have that reading or tier. */
  at(use: PolicyUse): PolicyClocks | undefined;
  /**
   * Takes up a version whose time has come, after the ended clocks were sealed under the one before. Call it once all
   * domains are composed and whenever the computer woke; in between a timer does. True when another one is in use now.
   */
  refresh(): boolean;
  /** Why another policy than the chosen one applies, in words; undefined while it is the chosen one. */
  trouble(): string | undefined;
  /** Ends the timer. */
  stop(): void;

  /** All versions, newest first. */
  list(): {
    readonly versions: readonly PolicyVersion[];
    readonly inUse: PolicyRef & { readonly tier: string; readonly reading: string | null };
    readonly newerShipped: PolicyRef | null;
  };
  /** `not-found` for a version that is not kept. */
  get(ref: PolicyRef): Result<{ readonly policy: Policy; readonly version: PolicyVersion }>;
  /** What is the matter with a policy read from JSON. */
  check(policy: unknown): PolicyCheck;
  /** Every open due time a change would move; changes nothing. `invalid` and `not-found` as `apply`. */
  preview(change: PolicyChange): Result<PolicyPreview>;
  /**
   * Makes a change true and says which version it made or chose. `conflict` when another version than `base` is in use,
   * `invalid` with every problem, `not-found` for a policy, reading or tier that is not there.
   */
  apply(change: AppliedChange): Result<PolicyRef>;
  /** Makes an older version the newest by adding one that equals it. `not-found`, `conflict`. */
  restore(version: PolicyRef & { readonly base: PolicyRef }): Result<PolicyRef>;
  /** Holidays from a calendar file; changes nothing. `invalid` in words for what is no calendar. */
  readHolidays(
    file: FileToken,
    until: string | undefined,
  ): Promise<Result<OutputOf<CoreContract, 'policies.readHolidays'>>>;
}
