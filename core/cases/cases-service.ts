import type { CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import type { Attachment, CaseDetail, CaseSummary } from '../../shared/domain/cases.ts';
import type { AttachmentId, CaseId, FileToken, PortalId } from '../../shared/domain/primitives.ts';
import type { CaseRecord } from '../../shared/domain/case-records.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { NewAttachment } from '../attachments/index.ts';
import type { Choices } from '../outgoing/index.ts';
import { createDrafts } from './drafts.ts';
import { followUp } from './follow-up.ts';
import { attach, attachStored, reply, sendHeld } from './messages.ts';
import { reattach } from './reattaching.ts';
import type { Attached } from './messages.ts';
import { record, withdraw } from './records.ts';
import { submit } from './submission.ts';
import type { Submitted } from './submission.ts';
import { GONE } from './types.ts';
import type { CasesDeps } from './types.ts';

export interface Cases {
  list(): readonly CaseSummary[];
  /** Open cases support has, in the order in which it takes them up. */
  queue(): readonly CaseId[];
  get(id: CaseId): Result<CaseDetail>;
  create(kind: CaseKind, form: CaseDraft | undefined): Promise<Result<CaseId>>;
  saveDraft(
    id: CaseId,
    revision: number,
    form: CaseDraft,
  ): Result<{ readonly revision: number; readonly savedAt: string }>;
  /** `preview`: what was shown; anything else that would be sent refuses. */
  submit(id: CaseId, portal: PortalId | undefined, preview: string | undefined): Promise<Result<Submitted>>;
  reply(
    id: CaseId,
    message: { readonly text: string; readonly tokens: readonly FileToken[] } & Choices,
    signal: AbortSignal,
  ): Promise<Result<readonly WithheldFile[]>>;
  attach(
    id: CaseId,
    message: { readonly tokens: readonly FileToken[] } & Choices,
    signal: AbortSignal,
  ): Promise<Result<Attached>>;
  /** Puts bytes that are in the store already on a case. */
  attachStored(id: CaseId, file: NewAttachment): Promise<Result<Attached>>;
  /** A file of a sent case that stayed here goes after all. */
  sendHeld(id: CaseId, file: Attachment): Promise<Result<void>>;
  detach(id: CaseId, attachment: AttachmentId): Result<void>;
  /** Puts back on a draft what was taken off it; `not-found` when it is gone for good. */
  reattach(id: CaseId, attachment: AttachmentId): Promise<Result<void>>;
  discard(id: CaseId): Result<void>;
  restore(id: CaseId): Result<void>;
  markRead(id: CaseId): Result<void>;
  /** Notes what happened (`at`: when, UTC ISO; absent: now). `invalid` for its time, `refused` where it cannot be. */
  record(id: CaseId, record: CaseRecord, at: string | undefined): Result<{ readonly event: string }>;
  withdraw(id: CaseId, event: string): Result<void>;
  /** `refused` while the case is not closed. */
  followUp(id: CaseId): Promise<Result<CaseId>>;
}

/** What a person does with cases. Each change is one transaction together with what it puts into the outbox. */
export function createCases(deps: CasesDeps): Cases {
  const { db, repository, log, views, emit } = deps;
  const change = (id: CaseId, work: () => void): Result<void> => {
    db.transaction(work);
    emit('cases.changed', { ids: [id] });
    return ok(undefined);
  };
  const drafts = createDrafts(deps);
  return {
    list: () => views.summaries(),
    queue: () => views.queue(),
    get: (id) => {
      const found = repository.find(id);
      return found === undefined ? GONE : ok(views.detail(found));
    },
    create: (kind, form) => drafts.create(kind, form),
    saveDraft: (id, revision, form) => drafts.save(id, revision, form),
    submit: (id, portal, preview) => submit(deps, id, portal, preview),
    reply: (id, message, signal) => reply(deps, id, message, signal),
    attach: (id, message, signal) => attach(deps, id, message, signal),
    sendHeld: (id, file) => sendHeld(deps, id, file),
    attachStored: async (id, file) => {
      const found = repository.find(id);
      return found === undefined ? GONE : attachStored(deps, found, file);
    },
    detach: (id, attachment) => {
      if (repository.find(id) === undefined) return GONE;
      if (log.facts(id).phase !== 'draft')
        return fail('refused', 'This file belongs to a case that was sent, so it stays in its record.');
      return change(id, () => {
        deps.attachments.remove(attachment);
        log.project(id);
      });
    },
    reattach: (id, attachment) => reattach(deps, id, attachment),
    discard: (id) => {
      if (repository.find(id) === undefined) return GONE;
      if (log.facts(id).phase !== 'draft') return fail('refused', 'A case that was sent cannot be discarded.');
      return change(id, () => {
        deps.withdrawHandover(id);
        log.append(id, { kind: 'discarded', at: log.now(), by: 'person' });
      });
    },
    restore: (id) => {
      if (repository.find(id) === undefined) return GONE;
      return change(id, () => log.append(id, { kind: 'restored', at: log.now(), by: 'person' }));
    },
    markRead: (id) => {
      if (repository.find(id) === undefined) return GONE;
      return change(id, () => repository.clearUnread(id));
    },
    record: (id, given, at) => {
      const written = record(deps, id, given, at);
      return written.ok ? ok({ event: written.value.id }) : written;
    },
    withdraw: (id, event) => withdraw(deps, id, event),
    followUp: async (id) => followUp(deps, drafts, id),
  };
}
