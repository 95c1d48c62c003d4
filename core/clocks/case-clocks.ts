import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseEvent, ClockView } from '../../shared/domain/cases.ts';
import type { ClockEvent, ClockSeal } from '../../shared/domain/clocks.ts';
import { CLOCKS } from '../../shared/policy/index.ts';
import type { Clock } from '../platform/ports.ts';
import type { PolicyClocks } from '../sla/index.ts';
import { clockEventsOf } from './clock-events.ts';
import { currentRuns, decidedRuns } from './sealing.ts';
import type { DecidedRun } from './sealing.ts';
import type { ClockedCase, PoliciesInUse } from './types.ts';

/** A clock of a case with all that tells why it stands as it does. */
export interface ToldClock {
  readonly view: ClockView;
  /** The policy it was computed under. */
  readonly under: PolicyClocks;
  /** The case's events as that policy understands them. */
  readonly events: readonly ClockEvent[];
  readonly seal: ClockSeal | undefined;
}

interface Deps {
  readonly policies: PoliciesInUse;
  readonly clock: Clock;
}

/**
 * The clocks of a case for now, in the order of `CLOCKS`. One that is sealed shows its seal, whatever policy is in use.
 * Before support knows of the case they are off: what it would get is shown, not counted.
 */
export function toldClocks({ policies, clock }: Deps, one: ClockedCase): readonly ToldClock[] {
  const now = clock.now();
  const runs = currentRuns(decidedRuns(one, { policies, now }), CLOCKS);
  if (runs.length === 0) return clocksBefore(policies.inUse(), one, now);
  const told = new Map<PolicyClocks, { events: readonly ClockEvent[]; views: readonly ClockView[] }>();
  return runs.flatMap((run) => {
    const { under } = run;
    const known = told.get(under) ?? viewsUnder(under, one, now);
    told.set(under, known);
    const view = known.views.find((candidate) => candidate.clock === run.result.clock);
    if (view === undefined) return [];
    return [{ view: shown(view, run), under, events: known.events, seal: run.sealed?.seal }];
  });
}

/** What faces see of a case's clocks. */
export function createClocksOf(
  deps: Deps,
): (one: { readonly events: readonly CaseEvent[]; readonly draft: CaseDraft }) => readonly ClockView[] {
  return (one) => toldClocks(deps, one).map(({ view }) => view);
}

function viewsUnder(under: PolicyClocks, { events, draft }: ClockedCase, now: number) {
  const told = clockEventsOf(events, under.policy, draft);
  return { events: told, views: under.views(told, now) };
}

function shown(view: ClockView, { result, sealed }: DecidedRun): ClockView {
  if (sealed === undefined) return view;
  const { seal, at } = sealed;
  return {
    ...view,
    state: seal.outcome,
    startedAt: seal.startedAt,
    dueAt: seal.dueAt,
    breachAt: seal.breachAt,
    stoppedAt: seal.stoppedAt,
    targetMs: seal.targetMs,
    usedMs: result.usedMs,
    leftMs: result.leftMs,
    policy: seal.policy,
    sealedAt: at,
  };
}

const NOT_COUNTED = {
  state: 'off',
  startedAt: null,
  dueAt: null,
  breachAt: null,
  stoppedAt: null,
  usedMs: 0,
  leftMs: null,
  because: null,
  segments: [],
  thresholds: [],
} satisfies Partial<ClockView>;

/** The clocks that logging the case will start. */
function clocksBefore(inUse: PolicyClocks, { events, draft }: ClockedCase, now: number): readonly ToldClock[] {
  const form = events.find((event) => event.kind === 'submitted')?.form ?? draft ?? {};
  if (form.severity === undefined) return [];
  const logged: ClockEvent = { kind: 'logged', at: now, severity: form.severity, caseKind: form.kind ?? 'problem' };
  return inUse
    .views([logged], now)
    .filter(({ startedAt }) => startedAt !== null)
    .map((view) => ({ view: { ...view, ...NOT_COUNTED }, under: inUse, events: [], seal: undefined }));
}
