import { needsImpact } from '../../shared/domain/case-form.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { Attachment, CaseState } from '../../shared/domain/cases.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { CaseId, PortalId } from '../../shared/domain/primitives.ts';
import { completed } from '../../shared/domain/completeness-rules.ts';
import { fail } from '../../shared/errors.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Leaving } from '../outgoing/index.ts';
import { missingIn } from './missing.ts';
import { GONE } from './types.ts';
import type { CasesDeps } from './types.ts';

const SUBMIT_ROUNDS = 5;

/** Queues a case as it is stored: what goes out is exactly what was checked. */
export async function submit(
  deps: CasesDeps,
  id: CaseId,
  wanted: PortalId | undefined,
  preview: string | undefined,
): Promise<Result<Submitted>> {
  // Checking files takes a while, in which the person may go on writing: what is sent must be what is checked and stored.
  for (let round = 0; round < SUBMIT_ROUNDS; round++) {
    const checked = await checkSubmission(deps, id, wanted, preview);
    if (!checked.ok) return checked;
    const { value } = checked;
    const queued = value.sentAlready || deps.db.transaction(() => queueSubmission(deps, id, value));
    if (!queued) continue;
    deps.emit('cases.changed', { ids: [id] });
    deps.emit('outbox.changed', { ids: [] });
    const sent = deps.repository.find(id);
    return sent === undefined
      ? GONE
      : ok({ state: deps.views.summary(sent).state, withheld: value.leaving?.withheld ?? [] });
  }
  return fail('conflict', 'The draft kept changing while it was checked. Send it again when you are done writing.');
}

export interface Submitted {
  readonly state: CaseState;
  /** Files that stay here, with why. */
  readonly withheld: readonly WithheldFile[];
}

interface Submission {
  readonly sentAlready: boolean;
  /** What may go, sealed; absent for a case that was sent. */
  readonly leaving: Leaving | undefined;
  readonly portal: PortalId;
  readonly revision: number;
  readonly form: CaseDraft;
  readonly files: readonly Attachment[];
}

async function checkSubmission(
  deps: CasesDeps,
  id: CaseId,
  wanted: PortalId | undefined,
  preview: string | undefined,
): Promise<Result<Submission>> {
  const { repository, log, attachments } = deps;
  const draft = repository.draftOf(id);
  if (draft === undefined) return GONE;
  const portal = wanted ?? deps.defaultPortal();
  const files = attachments.listOf(id);
  const facts = log.facts(id);
  const { revision, form } = draft;
  if (facts.phase !== 'draft') return ok({ sentAlready: true, leaving: undefined, portal, revision, form, files });
  if (facts.discarded) return fail('refused', 'This draft was discarded. Take that back first, then send it.');
  const refusal = deps.submitRefusal();
  if (refusal !== undefined) return err(refusal);
  if (!deps.hasPortal(portal))
    return fail('not-found', `There is no portal "${portal}". Add it in the settings first.`);
  const missing = missingIn(deps, id, form, files.length);
  if (missing.length > 0) {
    const { of, answered } = completed(form, files.length, deps.kindRules(form.kind));
    return fail('incomplete', `${answered} of ${of} answered. Still open: ${missing.join(', ')}.`, {
      missing,
      answered,
      of,
      // Said besides, because a reason for not knowing it may be there and is no answer at this severity.
      ...(missing.includes('businessImpact') && needsImpact(form) ? { impactNeeded: true } : {}),
    });
  }
  for (const file of files) {
    if (!(await attachments.isWhole(file)))
      return fail(
        'corrupt',
        `The stored copy of ${file.name} is damaged. Remove it from the case and attach it again.`,
        { file: file.name },
      );
  }
  const leaving = await deps.outgoing.leaving({ caseId: id, form, files }, preview);
  return leaving.ok ? ok({ sentAlready: false, leaving: leaving.value, portal, revision, form, files }) : leaving;
}

/** Inside a transaction: queues exactly what was checked; false when the draft or its files changed meanwhile. */
function queueSubmission(deps: CasesDeps, id: CaseId, checked: Submission): boolean {
  const { repository, log, attachments, audit } = deps;
  const facts = log.facts(id);
  const now = attachments.listOf(id);
  const isSame =
    facts.phase === 'draft' &&
    !facts.discarded &&
    repository.draftOf(id)?.revision === checked.revision &&
    now.length === checked.files.length &&
    now.every((file, index) => file.id === checked.files[index]?.id);
  const { form, portal, files, leaving } = checked;
  if (!isSame || leaving === undefined) return false;
  deps.withdrawHandover(id);
  const at = log.now();
  const key = deps.ids.next();
  log.append(id, { kind: 'submitted', at, by: 'person', form, portal, key });
  deps.enqueue({
    caseId: id,
    portalId: portal,
    key,
    kind: 'create',
    payload: { form: leaving.form ?? {}, files: leaving.files, at, seal: leaving.seal },
    label: leaving.form?.title ?? '',
  });
  audit.record({
    actor: 'person',
    action: 'cases.submit',
    subject: id,
    details: { portal, files: leaving.files.length, withheld: files.length - leaving.files.length },
  });
  return true;
}
