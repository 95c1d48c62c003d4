import type { AttachmentId, CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { GONE } from './types.ts';
import type { CasesDeps } from './types.ts';

/** Puts back on a draft what was taken off it. `refused` once the case was sent, `not-found` when the bytes are gone. */
export async function reattach(deps: CasesDeps, id: CaseId, attachment: AttachmentId): Promise<Result<void>> {
  const { db, repository, log, emit, attachments } = deps;
  if (repository.find(id) === undefined) return GONE;
  let isDraft = false;
  const isKept = await attachments.ifKept(id, attachment, (putBack) => {
    isDraft = log.facts(id).phase === 'draft';
    if (!isDraft) return;
    db.transaction(() => {
      putBack();
      log.project(id);
    });
  });
  if (!isKept) return fail('not-found', 'This file is gone for good. Add it again.');
  if (!isDraft) return fail('refused', 'This case was sent meanwhile, so the file was not put back.');
  emit('cases.changed', { ids: [id] });
  return ok(undefined);
}
