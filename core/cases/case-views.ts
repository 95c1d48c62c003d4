import { missingToSend, openItems } from '../../shared/domain/case-form.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseDetail, CaseSummary, ClockView, OutboxItem } from '../../shared/domain/cases.ts';
import type { CaseId, Severity } from '../../shared/domain/primitives.ts';
import type { Attachments } from '../attachments/index.ts';
import type { CaseRecord, CaseRepository } from './case-repository.ts';
import { caseFacts, caseState } from './case-rules.ts';
import type { CaseFacts } from './case-rules.ts';

/** Computes a case's clocks for a moment. Given by core/app, which knows policy and calendar. */
export type ClocksOf = (input: {
  readonly severity: Severity | null;
  readonly loggedAt: string | null;
  readonly respondedAt: string | null;
  readonly closedAt: string | null;
}) => readonly ClockView[];

export interface CaseViews {
  summary(record: CaseRecord): CaseSummary;
  detail(record: CaseRecord): CaseDetail;
}

interface Deps {
  readonly repository: CaseRepository;
  readonly attachments: Attachments;
  readonly outboxOf: (id: CaseId) => readonly OutboxItem[];
  readonly clocksOf: ClocksOf;
}

interface Parts {
  readonly facts: CaseFacts;
  readonly form: CaseDraft;
  readonly outbox: readonly OutboxItem[];
  readonly attachmentCount: number;
}

/** What faces see of a case, computed from the log, the draft, the outbox and the clock. */
export function createCaseViews(deps: Deps): CaseViews {
  const { repository, attachments, outboxOf } = deps;
  const partsOf = (record: CaseRecord): Parts => ({
    facts: caseFacts(repository.eventsOf(record.id)),
    form: repository.draftOf(record.id)?.form ?? {},
    outbox: outboxOf(record.id),
    attachmentCount: attachments.listOf(record.id).length,
  });
  return {
    summary: (record) => summarize(deps, record, partsOf(record)),
    detail: (record) => {
      const parts = partsOf(record);
      const draft = repository.draftOf(record.id);
      return {
        ...summarize(deps, record, parts),
        form: parts.form,
        draftRevision: draft?.revision ?? 0,
        draftSavedAt: draft?.savedAt ?? null,
        missing: parts.facts.phase === 'draft' ? [...missingToSend(parts.form, parts.attachmentCount)] : [],
        attachments: [...attachments.listOf(record.id)],
        events: [...repository.eventsOf(record.id)],
        outbox: [...parts.outbox],
        discarded: record.discarded,
        remoteUrl: parts.facts.remoteUrl,
      };
    },
  };
}

function summarize(deps: Deps, record: CaseRecord, parts: Parts): CaseSummary {
  const { facts, form, outbox } = parts;
  const creation = outbox.find((item) => item.kind === 'create')?.state;
  const severity = facts.sent === undefined ? (form.severity ?? null) : facts.severity;
  return {
    id: record.id,
    number: record.number,
    state: caseState(facts.phase, creation, facts.remoteId !== null),
    severity,
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
    clocks: [
      ...deps.clocksOf({
        severity,
        loggedAt: facts.loggedAt,
        respondedAt: facts.respondedAt,
        closedAt: facts.closedAt,
      }),
    ],
    openItems: facts.phase === 'draft' ? openItems(form, parts.attachmentCount).length : 0,
    waiting: outbox.filter((item) => item.state === 'queued' || item.state === 'sending').length,
    blocked: outbox.filter((item) => item.state === 'failed' || item.state === 'blocked').length,
  };
}
