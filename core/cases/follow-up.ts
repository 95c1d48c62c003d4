import type { AnswerSource, CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { CaseRecord } from './case-repository.ts';
import { caseFacts } from './case-rules.ts';
import type { CaseFacts } from './case-rules.ts';
import type { Drafts } from './drafts.ts';
import { GONE } from './types.ts';
import type { CasesDeps } from './types.ts';

/** What stays true of a problem that comes back. What happened this time is for the person to say. */
const CARRIED = [
  'kind',
  'severity',
  'severityExamples',
  'instance',
  'version',
  'environment',
  'users',
  'oneOrMany',
  'endUserProblem',
] as const satisfies readonly (keyof CaseDraft)[];

/** Starts a draft that goes on from a closed case (G 4.7.1: later contact makes a new case that names the old one). */
export function followUp(deps: CasesDeps, drafts: Drafts, id: CaseId): Promise<Result<CaseId>> | Result<CaseId> {
  const record = deps.repository.find(id);
  if (record === undefined) return GONE;
  const events = deps.repository.eventsOf(id);
  const facts = caseFacts(events);
  if (facts.phase !== 'closed')
    return fail('refused', 'This case is not closed. Write to support in it instead of starting another one.');
  const sent = events.findLast((event) => event.kind === 'submitted')?.form ?? {};
  return drafts.create(facts.sent?.kind ?? 'problem', formAfter(record, facts, sent), id);
}

function formAfter(record: CaseRecord, facts: CaseFacts, sent: CaseDraft): CaseDraft {
  const source: AnswerSource = { from: 'machine', note: `Taken from case ${record.number}` };
  const before: CaseDraft = { ...sent, ...(facts.severity === null ? {} : { severity: facts.severity }) };
  const carried = Object.fromEntries(
    CARRIED.flatMap((field) => (before[field] === undefined ? [] : [[field, before[field]] as const])),
  ) as CaseDraft;
  const form: CaseDraft = { ...carried, title: facts.sent?.title ?? '', description: opening(record, facts) };
  const sources = Object.fromEntries(Object.keys(form).map((field) => [field, source]));
  return { ...form, sources };
}

/** The line that names the closed case by its number here and at the portal. */
function opening(record: CaseRecord, facts: CaseFacts): string {
  const there = facts.remoteId === null || facts.portal === null ? '' : ` (${facts.remoteId} at ${facts.portal})`;
  const closed = facts.closedAt === null ? '' : `, closed on ${facts.closedAt.slice(0, 10)}`;
  return `This goes on from case ${record.number}${there}${closed}.\n\n`;
}
