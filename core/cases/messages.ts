import type { Attachment } from '../../shared/domain/cases.ts';
import type { CaseId, FileToken, PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { StoredFile } from '../attachments/index.ts';
import type { CaseRecord } from './case-repository.ts';
import { GONE } from './types.ts';
import type { CasesDeps } from './types.ts';

/** Copies chosen files into the store; the first that cannot be read stops it, and nothing is attached. */
async function storeChosen(
  deps: CasesDeps,
  tokens: readonly FileToken[],
  signal: AbortSignal,
): Promise<Result<readonly (StoredFile & { readonly name: string })[]>> {
  const stored: (StoredFile & { readonly name: string })[] = [];
  for (const token of tokens) {
    const chosen = deps.tokens.resolve(token);
    if (!chosen.ok) return chosen;
    const file = await deps.attachments.store(chosen.value.path, signal);
    if (!file.ok) return file;
    stored.push({ ...file.value, name: chosen.value.name });
  }
  return ok(stored);
}

/** A case that can still be written to, with its portal. */
function openCase(deps: CasesDeps, id: CaseId): Result<{ readonly record: CaseRecord; readonly portal: PortalId }> {
  const record = deps.repository.find(id);
  if (record === undefined) return GONE;
  const facts = deps.log.facts(id);
  if (facts.phase === 'closed')
    return fail('refused', 'This case is closed and is not opened again. Report a new problem that names its number.');
  if (facts.portal === null)
    return fail('refused', 'This case was not sent yet. Send it first, then write to support.');
  return ok({ record, portal: facts.portal });
}

/** Writes to support: into the log and the outbox at once. */
export async function reply(
  deps: CasesDeps,
  id: CaseId,
  text: string,
  tokens: readonly FileToken[],
  signal: AbortSignal,
): Promise<Result<void>> {
  const open = openCase(deps, id);
  if (!open.ok) return open;
  const stored = await storeChosen(deps, tokens, signal);
  if (!stored.ok) return stored;
  const at = deps.log.now();
  deps.db.transaction(() => {
    const files = stored.value.map((file) => deps.attachments.add(id, { ...file, source: 'file' }));
    deps.log.append(id, { kind: 'reply-written', at, by: 'person', text, attachments: files });
    deps.enqueue({
      caseId: id,
      portalId: open.value.portal,
      key: deps.ids.next(),
      kind: 'reply',
      payload: { text, files, at },
      label: text.slice(0, 80),
    });
  });
  deps.emit('cases.changed', { ids: [id] });
  deps.emit('outbox.changed', { ids: [] });
  return ok(undefined);
}

/** Puts chosen files on a case; on a sent one each goes out as an operation of its own. */
export async function attach(
  deps: CasesDeps,
  id: CaseId,
  tokens: readonly FileToken[],
  signal: AbortSignal,
): Promise<Result<readonly Attachment[]>> {
  const record = deps.repository.find(id);
  if (record === undefined) return GONE;
  const stored = await storeChosen(deps, tokens, signal);
  if (!stored.ok) return stored;
  const attached: Attachment[] = [];
  for (const file of stored.value) {
    const result = attachStored(deps, record, { ...file, source: 'file' });
    if (!result.ok) return result;
    attached.push(result.value);
  }
  return ok(attached);
}

/** Puts bytes that are in the store already on a case. */
export function attachStored(
  deps: CasesDeps,
  record: CaseRecord,
  file: StoredFile & { readonly name: string; readonly source: Attachment['source'] },
): Result<Attachment> {
  const { id } = record;
  const isDraft = deps.log.facts(id).phase === 'draft';
  const open = isDraft ? undefined : openCase(deps, id);
  if (open !== undefined && !open.ok) return open;
  const attachment = deps.db.transaction(() => {
    const added = deps.attachments.add(id, file);
    if (open === undefined) deps.log.project(id);
    else sendAttachment(deps, id, open.value.portal, added);
    return added;
  });
  deps.emit('cases.changed', { ids: [id] });
  if (!isDraft) deps.emit('outbox.changed', { ids: [] });
  return ok(attachment);
}

function sendAttachment(deps: CasesDeps, id: CaseId, portal: PortalId, attachment: Attachment): void {
  const at = deps.log.now();
  deps.log.append(id, { kind: 'attached', at, by: 'person', attachment });
  deps.enqueue({
    caseId: id,
    portalId: portal,
    key: deps.ids.next(),
    kind: 'attachment',
    payload: { files: [attachment], at },
    label: attachment.name,
  });
}
