import type { CaseEvent, NewCaseEvent } from '../../shared/domain/cases.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { Clock, Ids } from '../platform/ports.ts';
import type { CaseRepository } from './case-repository.ts';
import { caseFacts } from './case-rules.ts';
import type { CaseFacts } from './case-rules.ts';

/** Writes events and keeps what lists need in step. Every method runs inside the caller's transaction. */
export interface CaseLog {
  append(id: CaseId, event: NewCaseEvent): CaseEvent;
  /** Writes what the app found out by itself: the case did not change, so its place in lists stays. */
  note(id: CaseId, event: NewCaseEvent & { readonly kind: 'clock-sealed' | 'due-moved' | 'withdrawn' }): CaseEvent;
  facts(id: CaseId): CaseFacts;
  /** Computes the list row again from the log and the draft. */
  project(id: CaseId): void;
  /** UTC ISO of now. */
  now(): string;
}

/** The only writer of `case_event`. */
export function createCaseLog(repository: CaseRepository, clock: Clock, ids: Ids): CaseLog {
  const now = (): string => new Date(clock.now()).toISOString();
  const facts = (id: CaseId): CaseFacts => caseFacts(repository.eventsOf(id));
  const project = (id: CaseId): void => {
    repository.project(id, facts(id), repository.draftOf(id)?.form ?? {}, now());
  };
  const write = (id: CaseId, event: NewCaseEvent): CaseEvent => {
    const full: CaseEvent = { ...event, id: ids.next() };
    repository.append(id, full);
    return full;
  };
  return {
    append: (id, event) => {
      const full = write(id, event);
      project(id);
      return full;
    },
    note: write,
    facts,
    project,
    now,
  };
}
