import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseDetail, CaseEvent, CaseSummary, ClockView, OutboxItem } from '../../shared/domain/cases.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { completed } from '../../shared/domain/completeness-rules.ts';
import type { Attachments } from '../attachments/index.ts';
import type { CaseRecord, CaseRepository, StoredDraft } from './case-repository.ts';
import { caseFacts, caseState } from './case-rules.ts';
import type { CaseFacts } from './case-rules.ts';
import { missingIn } from './missing.ts';
import type { Demands } from './missing.ts';

/**
 * Computes a case's clocks for now, from its log and, before it is sent, from its draft. Given by core/app, which knows
 * the policies.
 */
export type ClocksOf = (one: {
  readonly events: readonly CaseEvent[];
  readonly draft: CaseDraft;
}) => readonly ClockView[];

export interface CaseViews {
  /** All cases that were not discarded, newest change first. */
  summaries(): readonly CaseSummary[];
  summary(record: CaseRecord): CaseSummary;
  /** Open cases support has, in the order in which it takes them up. */
  queue(): readonly CaseId[];
  detail(record: CaseRecord): CaseDetail;
}

interface Deps extends Demands {
  readonly repository: CaseRepository;
  readonly attachments: Attachments;
  readonly outboxOf: (id: CaseId) => readonly OutboxItem[];
  readonly clocksOf: ClocksOf;
  readonly queueOf: (logs: ReadonlyMap<CaseId, readonly CaseEvent[]>) => readonly CaseId[];
}

interface Parts {
  readonly events: readonly CaseEvent[];
  readonly facts: CaseFacts;
  readonly draft: StoredDraft | undefined;
  readonly form: CaseDraft;
  readonly outbox: readonly OutboxItem[];
}

/** What faces see of a case, computed from the log, the draft, the outbox and the clock. */
export function createCaseViews(deps: Deps): CaseViews {
  const { repository, attachments, outboxOf } = deps;
  const partsOf = (id: CaseId, events: readonly CaseEvent[], draft: StoredDraft | undefined): Parts => ({
    events,
    facts: caseFacts(events),
    draft,
    form: draft?.form ?? {},
    outbox: outboxOf(id),
  });
  const stored = ({ id }: CaseRecord): Parts => partsOf(id, repository.eventsOf(id), repository.draftOf(id));
  return {
    summaries: () => {
      const [logs, drafts] = [repository.logs(), repository.drafts()];
      return repository
        .list()
        .map((record) => summarize(deps, record, partsOf(record.id, logs.get(record.id) ?? [], drafts.get(record.id))));
    },
    summary: (record) => summarize(deps, record, stored(record)),
    queue: () => deps.queueOf(repository.logs()),
    detail: (record) => {
      const parts = stored(record);
      const files = attachments.listOf(record.id);
      return {
        ...summarize(deps, record, parts),
        form: parts.form,
        draftRevision: parts.draft?.revision ?? 0,
        draftSavedAt: parts.draft?.savedAt ?? null,
        missing: parts.facts.phase === 'draft' ? [...missingIn(deps, record.id, parts.form, files.length)] : [],
        attachments: [...files],
        events: [...parts.events],
        outbox: [...parts.outbox],
        discarded: record.discarded,
        follows: followed(repository, parts.facts.follows),
        remoteUrl: parts.facts.remoteUrl,
      };
    },
  };
}

function followed(repository: CaseRepository, id: CaseId | null): CaseDetail['follows'] {
  const record = id === null ? undefined : repository.find(id);
  return record === undefined ? null : { id: record.id, number: record.number, title: record.title };
}

function summarize(deps: Deps, record: CaseRecord, parts: Parts): CaseSummary {
  const { facts, form, outbox } = parts;
  const creation = outbox.find((item) => item.kind === 'create')?.state;
  return {
    id: record.id,
    number: record.number,
    state: caseState(facts.phase, creation, facts.remoteId !== null),
    severity: facts.sent === undefined ? (form.severity ?? null) : facts.severity,
    title: facts.sent?.title ?? form.title ?? '',
    kind: facts.sent?.kind ?? form.kind ?? 'problem',
    instance: facts.sent === undefined ? (form.instance ?? null) : facts.sent.instance,
    portal: facts.portal === null ? null : { id: facts.portal, remoteId: facts.remoteId },
    remoteStatus: facts.remoteStatus,
    owner: facts.owner,
    waitsForPerson: facts.waitsForPerson,
    waitsSince: facts.waitsSince,
    unread: record.unread,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    clocks: [...deps.clocksOf({ events: parts.events, draft: form })],
    ...answersOf(deps, record, parts),
    waiting: outbox.filter((item) => item.state === 'queued' || item.state === 'sending').length,
    blocked: outbox.filter((item) => item.state === 'failed' || item.state === 'blocked').length,
  };
}

/** How far a draft is; what was sent is not counted any more. */
function answersOf(
  { attachments, kindRules }: Deps,
  { id }: CaseRecord,
  { facts, form }: Parts,
): Pick<CaseSummary, 'askedItems' | 'openItems'> {
  if (facts.phase !== 'draft') return { askedItems: 0, openItems: 0 };
  const { of, answered } = completed(form, attachments.listOf(id).length, kindRules(form.kind));
  return { askedItems: of, openItems: of - answered };
}
