import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { OutgoingOperation, Seal } from '../outbox/index.ts';
import { consentProblem } from './consent.ts';
import { chosenBy, passedBy } from './decisions.ts';
import { sealOf, textsOf } from './form-rules.ts';
import type { LeavingParts } from './leaving.ts';
import { secondLook, withoutPassed } from './prepare.ts';
import { hitsFailure } from './refusals.ts';
import type { SentFile } from './types.ts';

const CHANGED = fail(
  'refused',
  'A file or a text of this case was changed after it was handed over, so it was not sent. Hand it over again.',
);

type Handover = Extract<OutgoingOperation, { kind: 'handover' }>;

/**
 * The last look at a prepared case that goes to a colleague through the portal. Its package is sealed bytes, so what it was
 * made of is looked at: unchanged, consented to now, and read by the second scanner once more. It is not made anew here:
 * where something changed since, the person hands the case over again.
 */
export async function lookAtHandover(
  parts: LeavingParts,
  operation: Handover,
  seal: Seal | undefined,
  signal: AbortSignal | undefined,
): Promise<Result<void>> {
  const { deps, decisions, seen } = parts;
  const caseId = operation.caseId as CaseId;
  const gone = goneProblem(parts, operation);
  if (gone !== undefined) return gone;
  const active = decisions.active(caseId);
  if (seal === undefined || seal.decisions !== sealOf(active.map(({ id }) => id)))
    return fail(
      'refused',
      'Something was decided about this case after it was handed over, so it was not sent. Hand it over again.',
    );
  const sent = await sealedFiles(parts, operation, seal);
  if (sealOf(operation.form) !== seal.content || sent === undefined) return CHANGED;
  const consent = await consentOver(parts, operation, seal);
  if (consent !== undefined) return consent;
  const fields = { ...textsOf(operation.form), handover: operation.text };
  const gate = await secondLook(deps, {
    request: { signal, form: operation.form },
    fields,
    sent,
    chosen: chosenBy(active),
  });
  const { ok: isClean, hits } = withoutPassed(gate, passedBy(active));
  seen.note(operation.caseId, hits);
  return isClean ? ok(undefined) : err(hitsFailure(hits));
}

/** A case is handed over while it is a draft, to a key contact; one that goes back was put away here on purpose. */
function goneProblem({ deps }: LeavingParts, { caseId, step, id }: Handover): Result<never> | undefined {
  if (step !== 'handed-over') return undefined;
  const facts = deps.caseOf(caseId as CaseId);
  if (facts?.isDraft === false)
    return fail('refused', 'This case was sent to support after it was handed over, so it does not go to a colleague.');
  if (facts === undefined || facts.discarded)
    return fail(
      'refused',
      'This draft was discarded after it was handed over, so it was not sent. Take that back first, then hand it over again.',
    );
  const lost = deps.lostContact(id);
  return lost === undefined
    ? undefined
    : fail(
        'refused',
        `${lost} is no key contact any more, so this case was not sent. Hand it over to somebody who is.`,
      );
}

/** What the package was made of, as it lies in the store; undefined when a part is gone or was never sealed. */
async function sealedFiles(
  { deps }: LeavingParts,
  { packed }: Handover,
  seal: Seal,
): Promise<readonly SentFile[] | undefined> {
  const sent: SentFile[] = [];
  for (const { name, sha256, bytes } of packed) {
    const sealed = seal.files.find((one) => one.sha256 === sha256);
    if (sealed === undefined || !(await deps.attachments.isWhole({ sha256, bytes }))) return undefined;
    sent.push({ item: sealed.item, name, sha256, plain: sealed.plain, bytes });
  }
  return sent;
}

async function consentOver(
  { deps }: LeavingParts,
  { caseId: of, packed }: Handover,
  seal: Seal,
): Promise<Result<never> | undefined> {
  const caseId = of as CaseId;
  const instance = deps.caseOf(caseId)?.instance ?? null;
  const attached = deps.attachments.listOf(caseId);
  for (const file of packed) {
    const sealed = seal.files.find(({ sha256 }) => sha256 === file.sha256);
    const original = attached.find(({ id }) => id === sealed?.item);
    if (original === undefined)
      return fail('refused', `${file.name} was taken off this case after it was handed over. Hand it over again.`, {
        files: [file.name],
      });
    // A picture that was blacked out since keeps its place on the case.
    if (sealed?.original !== undefined && sealed.original !== original.sha256) return CHANGED;
    const problem = await consentProblem(deps, original, { caseId, instance });
    if (problem !== undefined)
      return fail('refused', `Nothing was sent: ${file.name} may not go. ${problem} Or leave the file out.`, {
        files: [file.name],
      });
  }
  return undefined;
}
