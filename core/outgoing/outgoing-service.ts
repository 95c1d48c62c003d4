import type { OutgoingDecision, OutgoingPreview } from '../../shared/domain/outgoing.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { BeforeSend } from '../outbox/index.ts';
import { createBeforeSend } from './before-send.ts';
import { createCleanPictures } from './clean-pictures.ts';
import { createCopies } from './copies.ts';
import { decide, hitsOf, undecide } from './deciding.ts';
import { createDecisionStore } from './decisions.ts';
import { createHitMemory } from './hit-memory.ts';
import { leaving, noteChoices } from './leaving.ts';
import type { Choices, Leaving, LeavingParts } from './leaving.ts';
import { prepare } from './prepare.ts';
import { createPreviewStore } from './preview-store.ts';
import type { ActiveDecision, Candidate, OutgoingDeps, Prepared, QueuedRow, Request } from './types.ts';

/** What leaves: shown, decided about, sealed, looked at once more. */
export interface Outgoing {
  preview(caseId: CaseId, signal?: AbortSignal): Promise<Result<OutgoingPreview>>;
  /** What is queued of a case or a message; `refused` with `details.hits` or `details.changed`. */
  leaving(request: Request, preview?: string): Promise<Result<Leaving>>;
  noteChoices(caseId: CaseId, files: readonly Candidate[], choices: Choices): Promise<Result<void>>;
  decide(caseId: CaseId, decision: OutgoingDecision): Promise<Result<{ readonly id: string }>>;
  undecide(caseId: CaseId, id: string): Result<void>;
  decisions(caseId: CaseId): readonly ActiveDecision[];
  hits(operationId: string): Result<{ readonly row: QueuedRow; readonly hits: ReturnType<typeof hitsOf> }>;
  readonly beforeSend: BeforeSend;
}

export function createOutgoing(deps: OutgoingDeps): Outgoing {
  const parts: LeavingParts = {
    deps,
    makers: { copies: createCopies(deps), pictures: createCleanPictures(deps) },
    decisions: createDecisionStore(deps.db),
    previews: createPreviewStore(deps.db),
    seen: createHitMemory(),
  };
  return {
    preview: (caseId, signal) => preview(parts, caseId, signal),
    leaving: (request, shown) => leaving(parts, request, shown),
    noteChoices: (caseId, files, choices) => noteChoices(parts, caseId, files, choices),
    decide: (caseId, decision) => decide(parts, caseId, decision),
    undecide: (caseId, id) => undecide(parts, caseId, id),
    decisions: (caseId) => parts.decisions.active(caseId),
    hits: (id) => {
      const row = deps.rowById(id);
      if (row === undefined) return fail('not-found', 'This item is not in the outbox any more.');
      return ok({ row, hits: hitsOf(row) });
    },
    beforeSend: createBeforeSend(parts),
  };
}

async function preview(
  parts: LeavingParts,
  caseId: CaseId,
  signal: AbortSignal | undefined,
): Promise<Result<OutgoingPreview>> {
  const { deps, makers, decisions, previews, seen } = parts;
  const facts = deps.caseOf(caseId);
  if (facts === undefined) return fail('not-found', 'This case is not here.');
  if (!facts.isDraft) return fail('refused', 'This case was sent already. What waits is shown in the outbox.');
  const files = deps.attachments.listOf(caseId);
  for (const file of files) {
    if (await deps.attachments.isWhole(file)) continue;
    return fail('corrupt', `The stored copy of ${file.name} is damaged. Remove it from the case and attach it again.`, {
      file: file.name,
    });
  }
  const prepared = await prepare(deps, makers, { caseId, form: facts.form, files, signal }, decisions.active(caseId));
  if (!prepared.ok) return prepared;
  const { value } = prepared;
  seen.note(caseId, value.gate.hits);
  previews.note(caseId, value.seal.preview, value.parts, new Date(deps.clock.now()).toISOString());
  return ok(shown(value));
}

function shown({ seal, fields, shown: files, sent, removals, gate, encrypted }: Prepared): OutgoingPreview {
  const text = fields.reduce((sum, field) => sum + Buffer.byteLength(field.text), 0);
  return {
    sha256: seal.preview,
    bytes: text + sent.reduce((sum, { bytes }) => sum + bytes, 0),
    text: [...fields],
    files: [...files],
    removals: [...removals],
    gate,
    encrypted,
  };
}
