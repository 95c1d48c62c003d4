import type { GateHit, OutgoingDecision } from '../../shared/domain/outgoing.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { assertNever, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { noReasonSends } from './consent.ts';
import type { LeavingParts } from './leaving.ts';
import type { OutgoingDeps, QueuedRow } from './types.ts';

/** Writes a decision down, audits it, and puts what was blocked because of it back into the queue. */
export async function decide(
  parts: LeavingParts,
  caseId: CaseId,
  decision: OutgoingDecision,
): Promise<Result<{ readonly id: string }>> {
  const { deps, decisions } = parts;
  const problem = problemOf(parts, caseId, decision) ?? (await reasonProblem(parts, caseId, decision));
  if (problem !== undefined) return problem;
  const id = deps.db.transaction(() => {
    const at = new Date(deps.clock.now()).toISOString();
    const written = decisions.add(deps.ids.next(), caseId, decision, at);
    deps.audit.record({
      actor: 'person',
      action: `outgoing.${decision.kind}`,
      subject: caseId,
      details: { decision: written, ...auditOf(decision) },
    });
    if (decision.kind === 'withhold') dropHeld(deps, caseId, decision.item);
    return written;
  });
  const sent = decision.kind === 'send' ? await sendNow(deps, caseId, decision.item) : ok(undefined);
  if (!sent.ok) return sent;
  unblock(deps, caseId);
  return ok({ id });
}

/** Takes a decision back; what was queued by it is looked at again before it goes. */
export function undecide({ deps, decisions }: LeavingParts, caseId: CaseId, id: string): Result<void> {
  const done = deps.db.transaction(() => {
    const found = decisions.takeBack(caseId, id, new Date(deps.clock.now()).toISOString());
    if (found === undefined) return false;
    deps.audit.record({
      actor: 'person',
      action: 'outgoing.undecide',
      subject: caseId,
      details: { decision: id, kind: found.kind },
    });
    return true;
  });
  if (!done) return fail('not-found', 'There is no such decision about this case.');
  deps.emit('cases.changed', { ids: [caseId] });
  return ok(undefined);
}

/** The value itself is no matter for the record. */
function auditOf(decision: OutgoingDecision): Readonly<Record<string, string>> {
  switch (decision.kind) {
    case 'withhold':
      return { item: decision.item };
    case 'send':
      return { item: decision.item, reason: decision.reason };
    case 'pass':
      return { hit: decision.hit, reason: decision.reason };
    case 'redact':
      return {};
    case 'keep':
      return { mark: decision.mark, reason: decision.reason };
    default:
      return assertNever(decision);
  }
}

function problemOf(
  { deps, seen }: LeavingParts,
  caseId: CaseId,
  decision: OutgoingDecision,
): Result<never> | undefined {
  if (deps.caseOf(caseId) === undefined) return fail('not-found', 'This case is not here.');
  if (decision.kind === 'withhold' || decision.kind === 'send') {
    const isThere = deps.attachments.listOf(caseId).some(({ id }) => id === decision.item);
    return isThere ? undefined : fail('not-found', 'There is no such file on this case.');
  }
  if (decision.kind === 'pass') {
    const hit = seen.find(caseId, decision.hit) ?? blockedHit(deps, caseId, decision.hit);
    if (hit === undefined) return fail('not-found', 'The scan found nothing by this name. Look at the preview again.');
    if (!hit.maySend)
      return fail(
        'refused',
        `This is certainly a secret (${hit.looksLike}), so no reason sends it. Take it out, or leave the file out.`,
      );
  }
  if (decision.kind === 'keep' && decision.mark.startsWith('[REDACTED'))
    return fail('refused', 'This stands for a secret, so it is never sent.');
  return undefined;
}

/** A decision that would do nothing is refused. */
async function reasonProblem(
  { deps }: LeavingParts,
  caseId: CaseId,
  decision: OutgoingDecision,
): Promise<Result<never> | undefined> {
  if (decision.kind !== 'send') return undefined;
  const file = deps.attachments.listOf(caseId).find(({ id }) => id === decision.item);
  // Bytes that were freed went long ago.
  const isHere = file !== undefined && (await deps.files.stat(deps.attachments.pathOf(file.sha256)))?.kind === 'file';
  if (!isHere) return undefined;
  const problem = await noReasonSends(deps, caseId, file);
  return problem === undefined ? undefined : fail('refused', `${problem} No reason sends it.`);
}

export function hitsOf(row: QueuedRow): readonly GateHit[] {
  const hits = row.error?.details?.['hits'];
  return Array.isArray(hits) ? (hits as readonly GateHit[]) : [];
}

function blockedHit({ rowsOf }: OutgoingDeps, caseId: CaseId, id: string): GateHit | undefined {
  return rowsOf(caseId)
    .flatMap((row) => hitsOf(row))
    .find((hit) => hit.id === id);
}

function itemsOf(row: QueuedRow): readonly string[] {
  const mine = new Set(row.payload.files.map(({ sha256 }) => sha256));
  return (row.payload.seal?.files ?? []).flatMap(({ item, sha256 }) => (mine.has(sha256) ? [item] : []));
}

/** A row that carries nothing but files that stay here has nothing left to send. */
function dropHeld(deps: OutgoingDeps, caseId: CaseId, item: string): void {
  for (const row of deps.rowsOf(caseId)) {
    const isOpen = row.state === 'blocked' || row.state === 'queued' || row.state === 'failed';
    const carries = itemsOf(row);
    if (isOpen && row.kind === 'attachment' && carries.length > 0 && carries.every((one) => one === item))
      deps.drop(row.id);
  }
}

/** A file of a sent case that stayed here goes now as an operation of its own. */
async function sendNow(deps: OutgoingDeps, caseId: CaseId, item: string): Promise<Result<void>> {
  if (deps.caseOf(caseId)?.isDraft !== false) return ok(undefined);
  const file = deps.attachments.listOf(caseId).find(({ id }) => id === item);
  const isQueued = deps
    .rowsOf(caseId)
    .some((row) => itemsOf(row).includes(item) || row.payload.files.some(({ sha256 }) => sha256 === file?.sha256));
  return file === undefined || isQueued ? ok(undefined) : deps.sendHeld(caseId, file);
}

/** The scan runs again before each is sent, so trying again is safe. */
function unblock(deps: OutgoingDeps, caseId: CaseId): void {
  for (const row of deps.rowsOf(caseId))
    if (row.state === 'blocked' && row.error?.code === 'refused') deps.retry(row.id);
  deps.emit('cases.changed', { ids: [caseId] });
}
