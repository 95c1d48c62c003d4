import type { AnswerSource, CaseDraft } from '../../shared/domain/case-form.ts';
import type { AcceptedTerm } from '../../shared/domain/case-request.ts';
import { contactOfProfile, foldedName, isKeyContact } from '../../shared/domain/contacts.ts';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import type { CaseId, PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Desk } from './desk.ts';
import { me } from './giving.ts';
import { openPackage } from './package.ts';
import type { OpenPackage } from './package.ts';
import { withdraw } from './posting.ts';
import { roomFor } from './room.ts';
import { storeFiles } from './storing.ts';
import type { HandoverParts, Took } from './types.ts';

/** Takes over what is in a file: a case somebody prepared, or one's own that comes back. */
export async function takeFile(parts: HandoverParts, path: string): Promise<Result<Took>> {
  const opened = await openPackage(parts.files, path);
  if (!opened.ok) return opened;
  if (opened.value.manifest.step === 'given-back') return takeBack(parts, opened.value);
  return takeOver(parts, opened.value, null);
}

/** Takes over a case that waits; the first who claims it has it. */
export async function takeWaiting(parts: HandoverParts, id: string, desk: Desk): Promise<Result<Took>> {
  const { rows, clock } = parts;
  const known = rows.find(id);
  if (known?.direction === 'in') return ok({ id: known.caseId, isBack: false });
  const refusal = mayTake(parts);
  if (refusal !== undefined) return refusal;
  const took = await desk.openWaiting(id, async (opened, say): Promise<Result<Took>> => {
    // Asked before the case is claimed: who has no room leaves it to somebody who has.
    const room = await roomFor(parts, opened.manifest.files);
    if (!room.ok) return room;
    const at = new Date(clock.now()).toISOString();
    // Kept before it is said, because the answer may be lost while the claim is there.
    const claim = rows.claimOf(id, parts.ids.next(), at);
    const taken = await say({ by: me(parts), at, claim });
    if (!taken.ok) return taken;
    if (taken.value.claim !== claim)
      return fail('conflict', `${taken.value.by.name} took this case over already. Ask them if it should be yours.`);
    return takeOver(parts, opened, desk.portal);
  });
  if (took.ok || !took.error.retryable) return took;
  return { ok: false, error: { ...took.error, message: `${took.error.message} Nothing was taken over.` } };
}

export function mayTake({ contacts }: HandoverParts): ReturnType<typeof fail> | undefined {
  const { maySubmit } = contacts.standing();
  return maySubmit ? undefined : fail('refused', 'Only a key contact takes a case over. Hand this one to one of them.');
}

async function takeOver(parts: HandoverParts, opened: OpenPackage, portal: PortalId | null): Promise<Result<Took>> {
  const { rows, ids, db, repository, log, attachments, audit, emit, clock } = parts;
  const { manifest } = opened;
  const known = rows.find(manifest.id);
  if (known?.direction === 'in') return ok({ id: known.caseId, isBack: false });
  if (known !== undefined) return fail('refused', 'You handed this case over yourself. It is among your drafts.');
  const refusal = mayTake(parts);
  if (refusal !== undefined) return refusal;
  const stored = await storeFiles(parts, opened, manifest.files);
  if (!stored.ok) return stored;
  const id = ids.next() as CaseId;
  const at = log.now();
  const form = parts.stamped(adopted(opened.form, manifest), {});
  const done = db.transaction((): CaseId => {
    // Another call of this process may have been faster while the files were copied.
    const other = rows.find(manifest.id);
    if (other !== undefined) return other.caseId;
    repository.insert({ id, form, at });
    repository.saveDraft(id, { revision: 1, form, savedAt: at });
    log.append(id, { kind: 'created', at, by: 'person' });
    for (const file of stored.value) attachments.add(id, file);
    log.project(id);
    const { preparedBy, to, note } = manifest;
    const data = {
      preparedBy,
      to,
      note,
      at: manifest.at,
      portal,
      revision: 1,
      takenBy: me(parts),
      number: null,
      backNote: null,
    };
    rows.save(
      { id: manifest.id, direction: 'in', caseId: id, state: 'taken', data },
      new Date(clock.now()).toISOString(),
    );
    audit.record({ actor: 'person', action: 'handover.take', subject: id, details: { handover: manifest.id, portal } });
    return id;
  });
  emit('cases.changed', { ids: [done] });
  emit('handover.changed', { ids: [manifest.id] });
  return ok({ id: done, isBack: false });
}

/**
 * The form as the contact finds it: what was answered was answered by who prepared it. Terms are agreed to by who sends:
 * anybody can write an agreement, and whose it is, into a file.
 */
function adopted(form: CaseDraft, { preparedBy, at }: HandoverManifest): CaseDraft {
  const source: AnswerSource = { from: 'machine', note: `As ${preparedBy.name} prepared it` };
  const { sources: _, preparedBy: _before, ...rest } = form;
  const answers = withAgreements(rest, []);
  const sources = Object.fromEntries(Object.keys(answers).map((item) => [item, source]));
  return { ...answers, sources, preparedBy: { name: preparedBy.name, at } };
}

/**
 * One's own case comes back: the draft goes on as the contact left it, unless it was written on here meanwhile, or was
 * handed over anew after the package that the contact took.
 */
export async function takeBack(parts: HandoverParts, opened: OpenPackage): Promise<Result<Took>> {
  const { rows, db, repository, log, attachments, audit, emit } = parts;
  const { manifest } = opened;
  const row = rows.find(manifest.id);
  if (row?.direction !== 'out')
    return fail(
      'refused',
      `This case goes back to ${manifest.preparedBy.name}, who prepared it on another installation.`,
    );
  if (row.state === 'given-back') return ok({ id: row.caseId, isBack: true });
  const own = new Set(attachments.listOf(row.caseId).map(({ sha256 }) => sha256));
  const added = manifest.files.filter(({ sha256 }) => !own.has(sha256));
  const stored = await storeFiles(parts, opened, added);
  if (!stored.ok) return stored;
  db.transaction(() => {
    // Another call may have been faster, or it was handed over anew, while the files were copied.
    const now = rows.find(row.id);
    if (now === undefined || now.state === 'given-back') return;
    const draft = repository.draftOf(row.caseId);
    const isOpen = log.facts(row.caseId).phase === 'draft';
    if (draft !== undefined && isOpen) {
      if (draft.revision === now.data.revision && manifest.at === now.data.at)
        repository.saveDraft(row.caseId, {
          revision: draft.revision + 1,
          form: parts.stamped(returned(draft.form, opened.form), draft.form),
          savedAt: log.now(),
        });
      // The case is one's own, so a bundle on it counts as collected here: what others put on it is a file.
      for (const file of stored.value)
        attachments.add(row.caseId, file.source === 'bundle' ? { ...file, source: 'file' } : file);
      log.project(row.caseId);
    }
    // What was to go after the package that the contact took has nowhere to go any more.
    withdraw(parts, now);
    rows.save({ ...now, state: 'given-back', data: { ...now.data, backNote: manifest.note } }, log.now());
    audit.record({ actor: 'person', action: 'handover.cameBack', subject: row.caseId, details: { handover: row.id } });
  });
  emit('cases.changed', { ids: [row.caseId] });
  emit('handover.changed', { ids: [row.id] });
  return ok({ id: row.caseId, isBack: true });
}

function withAgreements(form: CaseDraft, accepted: readonly AcceptedTerm[]): CaseDraft {
  return form.request === undefined ? form : { ...form, request: { ...form.request, accepted: [...accepted] } };
}

/** The contact's answers; where they are the same, what was known of their origin here stays, as agreements to terms do. */
function returned(before: CaseDraft, after: CaseDraft): CaseDraft {
  const { sources: _, preparedBy: _by, ...rest } = after;
  const answers = withAgreements(rest, before.request?.accepted ?? []);
  const kept = Object.entries(before.sources ?? {}).filter(
    ([item]) => JSON.stringify(Reflect.get(before, item)) === JSON.stringify(Reflect.get(answers, item)),
  );
  return { ...answers, sources: Object.fromEntries(kept) };
}

/** Whether a hand-over is meant for the person at this machine. */
export function isForMe({ contacts }: HandoverParts, to: HandoverManifest['to']): boolean {
  const self = contactOfProfile(
    contacts.profile(),
    contacts.list().filter((one) => isKeyContact(one)),
  );
  if (self === undefined) return false;
  const same = (one: string, other: string): boolean => foldedName(one) === foldedName(other);
  return to.email === '' || self.email === '' ? same(to.name, self.name) : same(to.email, self.email);
}
