import type { ClockEvent, ClockName } from '../../shared/domain/clocks.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { CLOCKS } from '../../shared/policy/index.ts';
import { caseFacts } from '../cases/index.ts';
import type { CaseRepository } from '../cases/index.ts';
import type { Clock } from '../platform/ports.ts';
import { clockEventsOf } from './clock-events.ts';
import type { StatusMeanings } from './clock-events.ts';
import { currentRuns, decidedRuns } from './sealing.ts';
import type { PoliciesInUse } from './types.ts';

/** A case as a preview of another policy needs it. */
export interface CaseToPreview {
  readonly caseId: CaseId;
  readonly number: number;
  readonly title: string;
  /** What happened to it, as a policy understands the words of portals. */
  readonly events: (policy: StatusMeanings) => readonly ClockEvent[];
  /** Clocks whose outcome is in the log, or is about to be. */
  readonly sealed: readonly ClockName[];
}

/** Every case that support knows of, read in a few questions to the database. */
export function previewCases(deps: {
  readonly repository: CaseRepository;
  readonly policies: PoliciesInUse;
  readonly clock: Clock;
}): readonly CaseToPreview[] {
  const { repository, policies, clock } = deps;
  const logs = repository.logs();
  return repository.list().flatMap(({ id, number, title }) => {
    const one = { events: logs.get(id) ?? [] };
    const events = (policy: StatusMeanings): readonly ClockEvent[] => clockEventsOf(one.events, policy);
    if (caseFacts(one.events).loggedAt === null) return [];
    const runs = currentRuns(decidedRuns(one, { policies, now: clock.now() }), CLOCKS);
    const ended = runs.filter(({ sealed, isToBeSealed }) => sealed !== undefined || isToBeSealed);
    return [{ caseId: id, number, title, events, sealed: ended.map(({ result }) => result.clock) }];
  });
}
