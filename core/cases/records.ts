import type { CaseRecord } from '../../shared/domain/case-records.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { recordProblem, withdrawalProblem } from './record-rules.ts';
import { GONE } from './types.ts';
import type { CasesDeps } from './types.ts';

/** Notes what happened to a case, checked and written in one transaction. */
export function record(deps: CasesDeps, id: CaseId, given: CaseRecord, at: string | undefined): Result<CaseEvent> {
  const notedAt = deps.log.now();
  const happenedAt = at ?? notedAt;
  const written = deps.db.transaction((): Result<CaseEvent> => {
    if (deps.repository.find(id) === undefined) return GONE;
    const events = deps.repository.eventsOf(id);
    const moment = Date.parse(happenedAt);
    const problem = recordProblem({
      events,
      record: given,
      at: moment,
      now: Date.parse(notedAt),
      pausedFor: deps.pausedFor({ events, draft: deps.repository.draftOf(id)?.form ?? {} }, moment),
      centres: deps.centres(),
      outcomes: deps.outcomes(),
    });
    if (problem !== undefined) return { ok: false, error: problem };
    deps.audit.record({ actor: 'person', action: 'cases.record', subject: id, details: { what: given.what } });
    return ok(deps.log.append(id, { kind: 'recorded', at: happenedAt, by: 'person', notedAt, record: given }));
  });
  if (written.ok) deps.emit('cases.changed', { ids: [id] });
  return written;
}

/** Takes a note back; both stay in the log. */
export function withdraw(deps: CasesDeps, id: CaseId, event: string): Result<void> {
  const done = deps.db.transaction((): Result<void> => {
    if (deps.repository.find(id) === undefined) return GONE;
    const problem = withdrawalProblem(deps.repository.eventsOf(id), event);
    if (problem !== undefined) return { ok: false, error: problem };
    deps.log.append(id, { kind: 'withdrawn', at: deps.log.now(), by: 'person', event });
    deps.audit.record({ actor: 'person', action: 'cases.withdraw', subject: id, details: { event } });
    return ok(undefined);
  });
  if (done.ok) deps.emit('cases.changed', { ids: [id] });
  return done;
}
