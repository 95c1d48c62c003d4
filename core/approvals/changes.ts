import type { ApprovalRequest } from '../../shared/domain/approvals.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { endOf, endProblem, stateOf } from './approval-rules.ts';
import { iso } from './approval-views.ts';
import { deciderOf, decidingContact, shown } from './deciding.ts';
import { named } from './parts.ts';
import type { ApprovalParts } from './parts.ts';
import type { Approvals, Decided, KeptDecision, KeptRequest } from './types.ts';

type Changes = Pick<Approvals, 'request' | 'decide' | 'withdraw'>;
type Wanted = Parameters<Approvals['decide']>[0];

/** What changes requests: each in one transaction with its line in the audit. `changed` is called after each. */
export function createChanges(parts: ApprovalParts, changed: () => void): Changes {
  const told = <T extends { readonly id: string }>(result: Result<T>): Result<T> => {
    if (result.ok) {
      parts.emit('approvals.changed', { ids: [result.value.id] });
      changed();
    }
    return result;
  };
  return {
    request: (request) => told(ask(parts, request)),
    decide: (wanted) => told(decide(parts, wanted)),
    withdraw: (name, note) => told(withdraw(parts, name, note)),
  };
}

function ask(parts: ApprovalParts, wanted: ApprovalRequest): Result<Decided & { readonly number: number }> {
  const { db, clock, ids, repository, settings, system, audit } = parts;
  const now = clock.now();
  const until = Date.parse(wanted.until);
  const problem = endProblem(until, now, settings.get('approvals.maxDays'));
  if (problem !== undefined) return fail('invalid', problem);
  if (wanted.caseId !== null && parts.caseNumber(wanted.caseId) === undefined)
    return fail('not-found', 'The case this is for is not here.');
  const kept = db.transaction(() => {
    const request = {
      ...wanted,
      id: ids.next(),
      number: repository.nextNumber(),
      kinds: [...new Set(wanted.kinds)],
      until,
      askedAt: now,
      enteredBy: system.userName,
    };
    repository.add(request);
    audit.record({ actor: 'person', action: 'approvals.request', subject: request.id, details: facts(request, until) });
    return request;
  });
  return ok({ id: kept.id, number: kept.number, state: 'asked' });
}

function decide(parts: ApprovalParts, wanted: Wanted): Result<Decided> {
  const { clock, repository, contacts, settings, system } = parts;
  const found = named(repository, wanted.id);
  if (!found.ok) return found;
  const request = found.value;
  const now = clock.now();
  const state = stateOf(request, now);
  if (state !== 'asked')
    return fail('conflict', `R-${request.number} is ${state} already. Ask again for something new.`);
  const deciding = decidingContact(contacts, wanted.by);
  if (!deciding.ok) return deciding;
  const { decision } = wanted;
  const until = wanted.until === undefined ? null : Date.parse(wanted.until);
  if (until !== null && (decision === 'refused' || until > request.until))
    return fail('invalid', 'A decision may only shorten what was asked for.');
  const problem =
    decision === 'approved' ? endProblem(until ?? request.until, now, settings.get('approvals.maxDays')) : undefined;
  if (problem !== undefined) return fail('invalid', problem);
  const { contact, inPerson } = deciding.value;
  keep(parts, request, {
    decision,
    contact: shown(contact),
    enteredBy: system.userName,
    inPerson,
    until,
    note: wanted.note,
    decidedAt: now,
  });
  return ok({ id: request.id, state: decision });
}

function withdraw(parts: ApprovalParts, name: string, note: string): Result<Decided> {
  const { clock, repository, contacts, system } = parts;
  const found = named(repository, name);
  if (!found.ok) return found;
  const now = clock.now();
  const state = stateOf(found.value, now);
  if (state !== 'asked' && state !== 'approved')
    return fail('conflict', `R-${found.value.number} is ${state} already. There is nothing to take back.`);
  const { self } = deciderOf(contacts);
  keep(parts, found.value, {
    decision: 'withdrawn',
    contact: self,
    enteredBy: system.userName,
    inPerson: self !== null,
    until: null,
    note,
    decidedAt: now,
  });
  return ok({ id: found.value.id, state: 'withdrawn' });
}

const ACTION = { approved: 'approve', refused: 'refuse', withdrawn: 'withdraw' } as const;

function keep({ db, repository, audit }: ApprovalParts, request: KeptRequest, decision: KeptDecision): void {
  const end = Math.min(endOf(request), decision.until ?? Infinity);
  const { contact, enteredBy, inPerson } = decision;
  db.transaction(() => {
    repository.decide(request.id, decision);
    audit.record({
      actor: 'person',
      action: `approvals.${ACTION[decision.decision]}`,
      subject: request.id,
      details: {
        ...facts(request, end),
        by: contact?.id ?? null,
        byName: contact?.name ?? null,
        byRole: contact?.role ?? null,
        inPerson,
        enteredBy,
      },
    });
  });
}

/** What the audit keeps of a request: no words that somebody typed. */
function facts(request: Pick<KeptRequest, 'purpose' | 'kinds' | 'instance' | 'caseId' | 'enteredBy'>, until: number) {
  const { purpose, kinds, instance, caseId, enteredBy } = request;
  return { purpose, kinds: kinds.join(','), instance, caseId, until: iso(until), enteredBy };
}
