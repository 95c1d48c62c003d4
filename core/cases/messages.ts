import type { Attachment } from '../../shared/domain/cases.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { AttachmentId, CaseId, FileToken, PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ChosenFile, NewAttachment } from '../attachments/index.ts';
import type { Choices } from '../outgoing/index.ts';
import type { CaseRecord } from './case-repository.ts';
import { GONE } from './types.ts';
import type { CasesDeps } from './types.ts';

type ChosenAttachment = NewAttachment & { readonly id: AttachmentId };

/** Copies chosen files into the store; the first that cannot be read stops it, and nothing is attached. */
async function storeChosen(
  deps: CasesDeps,
  id: CaseId,
  tokens: readonly FileToken[],
  signal: AbortSignal,
): Promise<Result<readonly ChosenAttachment[]>> {
  const files: ChosenFile[] = [];
  for (const token of tokens) {
    const chosen = deps.tokens.resolve(token);
    if (!chosen.ok) return chosen;
    files.push(chosen.value);
  }
  const stored = await deps.copying.store(files, { subject: id, signal });
  if (!stored.ok) return stored;
  return ok(
    files.flatMap(({ name }, index) => {
      const file = stored.value[index];
      return file === undefined
        ? []
        : [{ ...file, id: deps.ids.next() as AttachmentId, name, source: 'file' as const }];
    }),
  );
}

/**
 * Chosen files in the store, with what was said about them written down. What is refused leaves nothing behind, and what
 * was chosen can be handed over again.
 */
async function takeChosen(
  deps: CasesDeps,
  id: CaseId,
  message: { readonly tokens: readonly FileToken[] } & Choices,
  signal: AbortSignal,
): Promise<Result<readonly ChosenAttachment[]>> {
  const stored = await storeChosen(deps, id, message.tokens, signal);
  if (!stored.ok) return stored;
  const noted = await deps.outgoing.noteChoices(id, stored.value, message);
  if (noted.ok) return stored;
  for (const { sha256 } of stored.value) await deps.attachments.forget(sha256, true);
  return noted;
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

/** Writes to support: into the log and the outbox at once, as support will see it. */
export async function reply(
  deps: CasesDeps,
  id: CaseId,
  message: { readonly text: string; readonly tokens: readonly FileToken[] } & Choices,
  signal: AbortSignal,
): Promise<Result<readonly WithheldFile[]>> {
  const open = openCase(deps, id);
  if (!open.ok) return open;
  const stored = await takeChosen(deps, id, message, signal);
  if (!stored.ok) return stored;
  const leaving = await deps.outgoing.leaving({ caseId: id, text: message.text, files: stored.value, signal });
  if (!leaving.ok) return leaving;
  const { text = '', files, seal, withheld } = leaving.value;
  const at = deps.log.now();
  deps.db.transaction(() => {
    const attachments = stored.value.map((file) => deps.attachments.add(id, file));
    deps.log.append(id, { kind: 'reply-written', at, by: 'person', text, attachments });
    deps.enqueue({
      caseId: id,
      portalId: open.value.portal,
      key: deps.ids.next(),
      kind: 'reply',
      payload: { text, files, at, seal },
      label: text.slice(0, 80),
    });
  });
  deps.emit('cases.changed', { ids: [id] });
  deps.emit('outbox.changed', { ids: [] });
  await deps.tokens.release(message.tokens);
  return ok(withheld);
}

/** Files on a case, and those of them that stay here. */
export interface Attached {
  readonly attachments: readonly Attachment[];
  readonly withheld: readonly WithheldFile[];
}

/** Puts chosen files on a case; on a sent one each goes out as an operation of its own. */
export async function attach(
  deps: CasesDeps,
  id: CaseId,
  message: { readonly tokens: readonly FileToken[] } & Choices,
  signal: AbortSignal,
): Promise<Result<Attached>> {
  const record = deps.repository.find(id);
  if (record === undefined) return GONE;
  const stored = await takeChosen(deps, id, message, signal);
  if (!stored.ok) return stored;
  const attached: Attachment[] = [];
  const withheld: WithheldFile[] = [];
  for (const file of stored.value) {
    const result = await attachStored(deps, record, file, signal);
    if (!result.ok) return result;
    attached.push(...result.value.attachments);
    withheld.push(...result.value.withheld);
  }
  await deps.tokens.release(message.tokens);
  return ok({ attachments: attached, withheld });
}

/** Puts bytes that are in the store already on a case. */
export async function attachStored(
  deps: CasesDeps,
  record: CaseRecord,
  file: NewAttachment,
  signal?: AbortSignal,
): Promise<Result<Attached>> {
  const { id } = record;
  const named = { ...file, id: file.id ?? (deps.ids.next() as AttachmentId) };
  if (deps.log.facts(id).phase !== 'draft')
    return sendFile(deps, id, named, (one) => deps.attachments.add(id, one), signal);
  const attachment = deps.db.transaction(() => {
    const added = deps.attachments.add(id, named);
    deps.log.project(id);
    return added;
  });
  deps.emit('cases.changed', { ids: [id] });
  return ok({ attachments: [attachment], withheld: [] });
}

/** Sends a file of a case that stayed here until somebody decided otherwise. */
export async function sendHeld(deps: CasesDeps, id: CaseId, file: Attachment): Promise<Result<void>> {
  const sent = await sendFile(deps, id, file, () => file, undefined);
  return sent.ok ? ok(undefined) : sent;
}

/** A file of a sent case: onto the case and, unless it stays here, into the outbox, in one transaction. */
async function sendFile(
  deps: CasesDeps,
  id: CaseId,
  file: NewAttachment & { readonly id: AttachmentId },
  add: (file: NewAttachment) => Attachment,
  signal: AbortSignal | undefined,
): Promise<Result<Attached>> {
  const open = openCase(deps, id);
  if (!open.ok) return open;
  const leaving = await deps.outgoing.leaving({ caseId: id, text: '', files: [file], signal });
  if (!leaving.ok) return leaving;
  const { files, seal, withheld } = leaving.value;
  const attachment = deps.db.transaction(() => {
    const added = add(file);
    const at = deps.log.now();
    if (files.length === 0) deps.log.project(id);
    else {
      deps.log.append(id, { kind: 'attached', at, by: 'person', attachment: added });
      const payload = { files, at, seal };
      const label = files.map(({ name }) => name).join(', ');
      deps.enqueue({
        caseId: id,
        portalId: open.value.portal,
        key: deps.ids.next(),
        kind: 'attachment',
        payload,
        label,
      });
    }
    return added;
  });
  deps.emit('cases.changed', { ids: [id] });
  deps.emit('outbox.changed', { ids: [] });
  return ok({ attachments: [attachment], withheld });
}
