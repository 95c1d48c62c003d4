import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { BeforeSend, OutgoingOperation, Seal } from '../outbox/index.ts';
import { consentProblem } from './consent.ts';
import { chosenBy, passedBy } from './decisions.ts';
import { sealOf, textsOf } from './form-rules.ts';
import { lookAtHandover } from './handover-look.ts';
import type { LeavingParts } from './leaving.ts';
import { prepare, secondLook, withoutPassed } from './prepare.ts';
import { hitsFailure, withheldOf } from './refusals.ts';
import type { Candidate, SentFile } from './types.ts';

/**
 * The last look before an adapter gets anything. What lies in the store has to be what its name says, what is queued has
 * to be what was sealed, and the second scanner reads all of it once more. Rows of older versions have no seal, and
 * rows about which something was decided since have another one: for those everything is made anew.
 */
export function createBeforeSend(parts: LeavingParts): BeforeSend {
  return async (operation, _portalId, sealed) => {
    const damaged = await damagedFile(parts, operation);
    if (damaged !== undefined) return damaged;
    const { seal, signal } = sealed ?? {};
    if (operation.kind === 'handover') return lookAtHandover(parts, operation, seal, signal);
    const decided = sealOf(parts.decisions.active(operation.caseId as CaseId).map(({ id }) => id));
    if (seal === undefined || seal.decisions !== decided) return anew(parts, operation, seal, signal);
    const broken = sealProblem(operation, seal) ?? (await consentOver(parts, operation, seal));
    return broken ?? look(parts, operation, seal, signal);
  };
}

type CaseOperation = Exclude<OutgoingOperation, { kind: 'handover' }>;

function contentOf(operation: CaseOperation): unknown {
  return operation.kind === 'create' ? operation.form : operation.text;
}

async function damagedFile({ deps }: LeavingParts, { files }: OutgoingOperation): Promise<Result<never> | undefined> {
  for (const { name, sha256, bytes } of files) {
    if (await deps.attachments.isWhole({ sha256, bytes })) continue;
    return fail(
      'corrupt',
      `The stored copy of ${name} is not what was queued. It was not sent. Attach the file again.`,
      { file: name },
    );
  }
  return undefined;
}

function sealProblem(operation: CaseOperation, seal: Seal): Result<never> | undefined {
  const sealedFiles = new Set(seal.files.map(({ sha256 }) => sha256));
  const isSame = operation.kind === 'attachment' || sealOf(contentOf(operation)) === seal.content;
  if (isSame && operation.files.every(({ sha256 }) => sealedFiles.has(sha256))) return undefined;
  return fail('corrupt', 'What is queued is not what was looked at, so it was not sent. Write it again.');
}

/** Consent counts at the moment something leaves, not when it was queued. */
async function consentOver(
  parts: LeavingParts,
  operation: CaseOperation,
  seal: Seal,
): Promise<Result<never> | undefined> {
  const caseId = operation.caseId as CaseId;
  const instance = parts.deps.caseOf(caseId)?.instance ?? null;
  for (const file of candidates(parts, operation, seal)) {
    const problem = await consentProblem(parts.deps, file, { caseId, instance });
    if (problem !== undefined)
      return fail('refused', `Nothing was sent: ${file.name} may not go. ${problem} Or leave the file out.`, {
        files: [file.name],
      });
  }
  return undefined;
}

/** Unchanged since it was sealed and consented to: only the scan is made again. */
async function look(
  { deps, decisions, seen }: LeavingParts,
  operation: CaseOperation,
  seal: Seal,
  signal: AbortSignal | undefined,
): Promise<Result<void>> {
  const active = decisions.active(operation.caseId as CaseId);
  const form = operation.kind === 'create' ? operation.form : undefined;
  const fields = operation.kind === 'create' ? textsOf(operation.form) : { text: operation.text };
  const sent: readonly SentFile[] = operation.files.map(({ name, sha256, bytes }) => {
    const sealed = seal.files.find((one) => one.sha256 === sha256);
    return { item: sealed?.item ?? sha256, name, sha256, plain: sealed?.plain ?? sha256, bytes };
  });
  const request = { signal, ...(form === undefined ? {} : { form }) };
  const gate = await secondLook(deps, { request, fields, sent, chosen: chosenBy(active) });
  const { ok: isClean, hits } = withoutPassed(gate, passedBy(active));
  seen.note(operation.caseId, hits);
  return isClean ? ok(undefined) : err(hitsFailure(hits));
}

async function anew(
  parts: LeavingParts,
  operation: CaseOperation,
  seal: Seal | undefined,
  signal: AbortSignal | undefined,
): Promise<Result<OutgoingOperation>> {
  const { deps, makers, decisions, seen } = parts;
  const caseId = operation.caseId as CaseId;
  const content = operation.kind === 'create' ? { form: operation.form } : { text: operation.text };
  const files = candidates(parts, operation, seal);
  const prepared = await prepare(deps, makers, { caseId, ...content, files, signal }, decisions.active(caseId));
  if (!prepared.ok) return prepared;
  const { value } = prepared;
  seen.note(caseId, value.gate.hits);
  if (!value.gate.ok) return err(hitsFailure(value.gate.hits));
  const held = withheldOf(value);
  // Nobody saw this before it was queued, so nothing is left out without a word.
  if (seal === undefined && held.length > 0) return err(unseen(held.map(({ name }) => name)));
  if (operation.kind === 'attachment' && value.sent.length === 0) return err(unseen(held.map(({ name }) => name)));
  const outgoing = value.sent.map(({ name, sha256, bytes }) => ({
    name,
    sha256,
    bytes,
    path: deps.attachments.pathOf(sha256),
  }));
  if (operation.kind === 'create') return ok({ ...operation, form: value.form ?? operation.form, files: outgoing });
  return ok({ ...operation, text: value.text ?? '', files: outgoing });
}

function unseen(names: readonly string[]) {
  const message = `${names.join(', ')} cannot go without a decision: leave it out, or send it with a reason. Nothing was sent.`;
  return fail('refused', message, { files: names }).error;
}

/** The originals, since decisions are about those; a file nobody knows any more is taken as it lies there. */
function candidates({ deps }: LeavingParts, operation: CaseOperation, seal: Seal | undefined): readonly Candidate[] {
  const attached = deps.attachments.listOf(operation.caseId as CaseId);
  return operation.files.map(({ name, sha256, bytes }) => {
    const item = seal?.files.find((one) => one.sha256 === sha256)?.item;
    const original = attached.find((one) =>
      item === undefined ? one.sha256 === sha256 && one.name === name : one.id === item,
    );
    return original ?? { id: (item ?? sha256) as Candidate['id'], name, sha256, bytes, source: 'file' };
  });
}
