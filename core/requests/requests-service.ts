import type { CoreContract, HandlerOutput } from '../../shared/contract/index.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { Attachment } from '../../shared/domain/cases.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { rulesOfKind } from '../../shared/domain/request-rules.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { deciderOf, decidingContact } from '../approvals/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Contacts } from '../contacts/index.ts';
import type { Db, Row } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Ids, SystemFacts } from '../platform/ports.ts';
import { fingerprintOf, olderFingerprintOf } from './fingerprint-rules.ts';

type ApprovalAnswer = HandlerOutput<CoreContract, 'requests.approval'>;

/** What kinds of cases ask for, and key contacts' yes to those that need it. */
export interface Requests {
  kinds(): HandlerOutput<CoreContract, 'requests.kinds'>;
  approval(id: CaseId): Result<ApprovalAnswer>;
  /** `refused` for who is no key contact, and for a kind that needs no yes. Audited. */
  approve(wanted: {
    readonly id: CaseId;
    readonly decision: 'approved' | 'withdrawn';
    readonly by?: string | undefined;
    readonly note: string;
  }): Result<{ readonly id: CaseId; readonly by: string }>;
  /** Whether a draft needs a yes that is not there, or that was given to something else. */
  lacks(id: CaseId, form: CaseDraft): boolean;
}

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly system: SystemFacts;
  readonly contacts: Contacts;
  readonly policy: () => Policy;
  /** A case's form while it is a draft; undefined when it was sent or is not there. */
  readonly draftOf: (id: CaseId) => CaseDraft | undefined;
  /** What is attached to a case. */
  readonly filesOf: (id: CaseId) => readonly Attachment[];
}

/** Requests of one core. */
export function createRequests(deps: Deps): Requests {
  const { db, policy, contacts } = deps;
  const needs = (form: CaseDraft): boolean => rulesOfKind(policy().requests, form.kind)?.approval === true;
  const last = (id: CaseId): Row | undefined =>
    db.sql('SELECT * FROM case_approval WHERE case_id = ? ORDER BY seq DESC LIMIT 1').get(id);
  const stateOf = (id: CaseId, form: CaseDraft): ApprovalAnswer['state'] => {
    const row = last(id);
    if (row?.['decision'] !== 'approved') return 'none';
    const files = deps.filesOf(id);
    if (row['fingerprint'] === fingerprintOf(form, files)) return 'approved';
    // Given before approvals covered files: it holds for those that lay there then.
    const isOlder = row['fingerprint'] === olderFingerprintOf(form);
    return isOlder && files.every(({ addedAt }) => addedAt <= String(row['at'])) ? 'approved' : 'changed';
  };
  return {
    kinds: () => {
      const { requests, outcomes, id, version, name } = policy();
      return { kinds: requests, outcomes, policy: { id, version, name } };
    },
    lacks: (id, form) => needs(form) && stateOf(id, form) !== 'approved',
    approval: (id) => {
      const form = deps.draftOf(id) ?? {};
      const row = last(id);
      const approval = row?.['decision'] === 'approved' ? shownApproval(row) : null;
      return ok({ needed: needs(form), state: stateOf(id, form), approval, decider: deciderOf(contacts) });
    },
    approve: ({ id, decision, by, note }) => {
      const form = deps.draftOf(id);
      if (form === undefined)
        return fail('refused', 'Only a draft is approved. This case was sent, or it is not here any more.');
      if (!needs(form)) return fail('refused', 'This kind of case needs no approval. Send it when it is complete.');
      const deciding = decidingContact(contacts, by);
      if (!deciding.ok) return deciding;
      decide(deps, { id, decision, note, form, ...deciding.value });
      return ok({ id, by: deciding.value.contact.name });
    },
  };
}

interface Decision {
  readonly id: CaseId;
  readonly decision: 'approved' | 'withdrawn';
  readonly note: string;
  readonly form: CaseDraft;
  readonly contact: { readonly id: string; readonly name: string; readonly role: 'primary' | 'backup' };
  readonly inPerson: boolean;
}

function decide({ db, clock, ids, audit, emit, system, filesOf }: Deps, made: Decision): void {
  const { id, decision, note, form, contact, inPerson } = made;
  const at = new Date(clock.now()).toISOString();
  db.transaction(() => {
    db.sql(
      `INSERT INTO case_approval
         (id, case_id, decision, fingerprint, contact_name, contact_role, entered_by, in_person, note, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      ids.next(),
      id,
      decision,
      fingerprintOf(form, filesOf(id)),
      contact.name,
      contact.role,
      system.userName,
      Number(inPerson),
      note,
      at,
    );
    const details = { decision, contact: contact.id, inPerson };
    audit.record({ actor: 'person', action: 'requests.approve', subject: id, details });
  });
  emit('cases.changed', { ids: [id] });
}

function shownApproval(row: Row): NonNullable<ApprovalAnswer['approval']> {
  return {
    by: String(row['contact_name']),
    role: row['contact_role'] === 'backup' ? 'backup' : 'primary',
    enteredBy: String(row['entered_by']),
    inPerson: row['in_person'] === 1,
    note: String(row['note']),
    at: String(row['at']),
  };
}
