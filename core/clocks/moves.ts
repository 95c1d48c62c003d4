import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { ClockName, MoveCause } from '../../shared/domain/clocks.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { CLOCKS } from '../../shared/policy/index.ts';
import type { PolicyClocks } from '../sla/index.ts';
import { clockEventsOf } from './clock-events.ts';
import { hasEnded } from './sealing.ts';
import type { DecidedRun } from './sealing.ts';
import type { ClockedCase, KeptDue, Memo, PoliciesInUse } from './types.ts';

/** A due time that is another one although nothing happened to the case. */
export interface Move {
  readonly clock: ClockName;
  readonly from: string | null;
  readonly to: string | null;
  readonly because: MoveCause;
  /** What changed, in words. */
  readonly detail: string;
}

/** What applies now; `now` in epoch ms. */
export interface MoveFrame {
  readonly policies: PoliciesInUse;
  readonly now: number;
  readonly tz: string;
}

/** How the case stands now. */
export function memoOf({ events }: ClockedCase, runs: readonly DecidedRun[], { policies, tz }: MoveFrame): Memo {
  const { ref, reading, tier } = policies.inUse();
  const dues = openDues(runs.flatMap(({ result, sealed }) => (sealed === undefined ? [result] : [])));
  return { lastEvent: lastHappened(events), context: { ...ref, reading, tier }, tz, dues };
}

/**
 * What moved since the memo without the case: the same events under what applied then and under what applies now. What a
 * seal or the former policy has decided stays.
 */
export function movesSince(
  memo: Memo,
  one: ClockedCase,
  runs: readonly DecidedRun[],
  frame: MoveFrame,
): readonly Move[] {
  const inUse = frame.policies.inUse();
  const former = frame.policies.at(memo.context);
  const isUntouched = memo.lastEvent === lastHappened(one.events);
  if (former === undefined) return [];
  const cause = causeOf(memo, former, inUse, frame.tz);
  // Under other time-zone data and after events of its own, nobody can tell any more which of them moved it.
  if (cause === undefined || (cause.because === 'time-zone-data' && !isUntouched)) return [];
  const before = isUntouched ? memo.dues : openDues(former.runs(clockEventsOf(one.events, former.policy), frame.now));
  return CLOCKS.flatMap((clock) => {
    const decided = runs.findLast(({ result }) => result.clock === clock);
    if (decided !== undefined && (decided.sealed !== undefined || decided.under !== inUse)) return [];
    const was = before.find((due) => due.clock === clock);
    if (was === undefined && (decided === undefined || hasEnded(decided.result))) return [];
    const from = was?.dueAt ?? null;
    const to = textOf(decided?.result.dueAt ?? null);
    return from === to ? [] : [{ clock, from, to, ...cause }];
  });
}

function openDues(results: readonly DecidedRun['result'][]): readonly KeptDue[] {
  return results.flatMap((result) => {
    const startedAt = textOf(result.startedAt);
    if (startedAt === null || hasEnded(result)) return [];
    return [{ clock: result.clock, startedAt, dueAt: textOf(result.dueAt) }];
  });
}

function lastHappened(events: readonly CaseEvent[]): string {
  return events.findLast(({ kind }) => kind !== 'clock-sealed' && kind !== 'due-moved')?.id ?? '';
}

type Cause = Pick<Move, 'because' | 'detail'>;

function causeOf(memo: Memo, former: PolicyClocks, inUse: PolicyClocks, tz: string): Cause | undefined {
  const { policy } = inUse;
  const name = `${policy.name}, version ${policy.version}`;
  const isSamePolicy = former.ref.id === inUse.ref.id && former.ref.version === inUse.ref.version;
  if (!isSamePolicy && rest(former.policy) !== rest(policy)) {
    const isHolidays = rest(withoutHolidays(former.policy)) === rest(withoutHolidays(policy));
    return { because: isHolidays ? 'holidays' : 'policy', detail: name };
  }
  if (former.reading !== inUse.reading) return { because: 'reading', detail: readingName(inUse) ?? name };
  if (former.tier !== inUse.tier) return { because: 'tier', detail: tierName(inUse) };
  if (memo.tz !== tz) return { because: 'time-zone-data', detail: `${memo.tz} to ${tz}` };
  return isSamePolicy ? undefined : { because: 'policy', detail: name };
}

const rests = new WeakMap<Policy, string>();

/** All of a policy that its clocks can depend on, but for the reading. A long text, so it is made once for each. */
function rest(policy: Policy): string {
  const known = rests.get(policy) ?? restOf(policy);
  rests.set(policy, known);
  return known;
}

function restOf(policy: Policy): string {
  const named = { id: '', version: 0, validFrom: '', name: '', basedOn: undefined };
  return JSON.stringify({ ...policy, ...named, reading: undefined, defaultTier: '' });
}

const unholidayed = new WeakMap<Policy, Policy>();

function withoutHolidays(policy: Policy): Policy {
  const known = unholidayed.get(policy) ?? { ...policy, holidays: [] };
  unholidayed.set(policy, known);
  return known;
}

function readingName({ policy, reading }: PolicyClocks): string | undefined {
  return policy.readings.find(({ id }) => id === reading)?.name;
}

function tierName({ policy, tier }: PolicyClocks): string {
  return policy.tiers.find(({ id }) => id === tier)?.name ?? tier;
}

function textOf(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
