import type { ClockEvent } from '../../shared/domain/clocks.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { CalendarOptions, PolicyCalendars } from './policy-calendars.ts';
import type { ClockResult, PolicyClocks } from './policy-clocks-types.ts';

export interface PolicyClocksOptions extends CalendarOptions {
  /** Id of one of the policy's tiers; absent: the policy's default. */
  readonly tier?: string | undefined;
}

/** Compiles a policy. `invalid` in words for what does not compile. */
export function createPolicyClocks(_policy: Policy, _options: PolicyClocksOptions = {}): Result<PolicyClocks> {
  return fail('invalid', 'in the making');
}

/** Each clock of a case at `now` (epoch ms) under the policy's default tier. */
export function evaluate(
  _policy: Policy,
  _calendars: PolicyCalendars,
  _events: readonly ClockEvent[],
  _now: number,
): readonly ClockResult[] {
  return [];
}
