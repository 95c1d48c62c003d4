import type {
  ClockEvent,
  ClockName,
  ClockState,
  ClockView,
  PauseReason,
  PolicyRef,
} from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { Calendar } from './calendar.ts';

/** A point of a clock at which people are told; `at` in epoch ms. */
export interface ClockThreshold {
  /** `warn-0.5`, `warn-left`, `due`, `answer-now`, `closable`. */
  readonly id: string;
  readonly kind: 'warning' | 'missed' | 'answer-now';
  readonly at: number;
}

/**
 * One clock of a case at a moment, in numbers: instants in epoch ms, lengths in ms. `ClockView` says what each field
 * means; here are no pieces of time, so that a hundred thousand cases are a matter of a glance.
 */
export interface ClockResult {
  readonly clock: ClockName;
  /** Id of the rule the numbers come from; "closure" for the closing of an unanswered case. */
  readonly rule: string;
  readonly state: ClockState;
  readonly severity: Severity;
  readonly startedAt: number | null;
  readonly dueAt: number | null;
  readonly breachAt: number | null;
  readonly stoppedAt: number | null;
  readonly targetMs: number;
  readonly usedMs: number;
  readonly leftMs: number | null;
  readonly strict: boolean;
  readonly immediate: boolean;
  readonly because: PauseReason | null;
  /** The first one after the moment; undefined when there is none any more, or none while it is paused without end. */
  readonly nextThreshold: ClockThreshold | undefined;
  readonly attempts: { readonly made: number; readonly needed: number } | null;
}

/** The clocks of one policy version under one reading and tier, compiled. Pure: no clock of its own, nothing stored. */
export interface PolicyClocks {
  readonly policy: Policy;
  readonly ref: PolicyRef;
  /** Which reading of the ambiguous hours; undefined for a policy without readings. */
  readonly reading: string | undefined;
  readonly tier: string;
  /**
   * Every clock of a case at `now` (epoch ms), in the order of `CLOCKS`; none before the case is logged. Events count
   * whatever `now` says, in any order; `now` only says how far a clock that has not ended has come.
   */
  evaluate(events: readonly ClockEvent[], now: number): readonly ClockResult[];
  /** The same for people: ISO texts, pieces of time with their reasons, all thresholds. */
  views(events: readonly ClockEvent[], now: number): readonly ClockView[];
  /**
   * Every run of every clock that has started, oldest first per clock: also those that a restart ended ("next update"
   * after each message of support). Without the closing of an unanswered case, which has no runs.
   */
  runs(events: readonly ClockEvent[], now: number): readonly ClockResult[];
  /** A calendar of the policy or an alias of its readings. `centre` is the id of a centre; absent or unknown: the default one. */
  calendar(idOrAlias: string, centre?: string): Calendar;
  /** The centre that handles a case: the last one named, else the policy's default. */
  centreOf(events: readonly ClockEvent[]): string | undefined;
}
