import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { WithheldFile } from '../../shared/contract/outgoing.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { OutboxPayload } from '../outbox/index.ts';
import { noReasonSends } from './consent.ts';
import type { DecisionStore } from './decisions.ts';
import type { Makers } from './file-plan.ts';
import type { HitMemory } from './hit-memory.ts';
import { KIND_BYTES, kindBy } from './kind-rules.ts';
import { prepare } from './prepare.ts';
import type { PreviewStore } from './preview-store.ts';
import { changedFailure, changedParts, hitsFailure, withheldOf } from './refusals.ts';
import type { Candidate, OutgoingDeps, Prepared, Request } from './types.ts';

/** What goes into the outbox, ready to be queued. */
export interface Leaving {
  readonly form: CaseDraft | undefined;
  readonly text: string | undefined;
  readonly files: OutboxPayload['files'];
  readonly seal: NonNullable<OutboxPayload['seal']>;
  /** For whoever sends; `told` is the same as it may leave. */
  readonly withheld: readonly WithheldFile[];
  readonly told: readonly WithheldFile[];
}

/** What a person says about files while handing them over. */
export interface Choices {
  readonly picturesChosen: boolean;
  readonly send: readonly { readonly name: string; readonly reason: string }[];
}

export interface LeavingParts {
  readonly deps: OutgoingDeps;
  readonly makers: Makers;
  readonly decisions: DecisionStore;
  readonly previews: PreviewStore;
  readonly seen: HitMemory;
}

/** `refused` with what changed since the preview, or with what the second scan found. Nothing is queued here. */
export async function leaving(
  parts: LeavingParts,
  request: Request,
  preview: string | undefined,
): Promise<Result<Leaving>> {
  const { deps, makers, decisions, previews, seen } = parts;
  const prepared = await prepare(deps, makers, request, decisions.active(request.caseId));
  if (!prepared.ok) return prepared;
  const { value } = prepared;
  if (preview !== undefined && preview !== value.seal.preview) {
    const before = previews.find(request.caseId, preview);
    return err(
      changedFailure(
        before === undefined ? ['the preview is not one of this case'] : changedParts(before, value.parts),
      ),
    );
  }
  seen.note(request.caseId, value.gate.hits);
  if (!value.gate.ok) return err(hitsFailure(value.gate.hits));
  return ok(toLeaving(value));
}

function toLeaving(prepared: Prepared): Leaving {
  const { form, text, sent, seal, told } = prepared;
  const files = sent.map(({ name, sha256, bytes }) => ({ name, sha256, bytes }));
  return { form, text, files, seal, withheld: withheldOf(prepared), told };
}

/**
 * Writes down what a person said while handing files over, as decisions about exactly these files: all or nothing.
 * `refused` for a reason that sends nothing, because only an approval in force does.
 */
export async function noteChoices(
  { deps, makers, decisions }: LeavingParts,
  caseId: CaseId,
  files: readonly Candidate[],
  { picturesChosen, send }: Choices,
): Promise<Result<void>> {
  const unknown = send.find(({ name }) => !files.some((file) => file.name === name));
  if (unknown !== undefined)
    return fail('invalid', `There is no file "${unknown.name}" among those that are handed over.`);
  const said: { readonly item: string; readonly reason: string }[] = [];
  for (const file of files) {
    const named = send.find(({ name }) => name === file.name);
    const problem = named === undefined ? undefined : await noReasonSends(deps, caseId, file);
    if (problem !== undefined)
      return fail(
        'refused',
        `No reason sends ${file.name}. ${problem} Nothing was done yet: do it again without that reason.`,
      );
    const reason =
      named?.reason ??
      (picturesChosen && (await isPicture(deps, makers, file)) ? 'It was chosen by its name.' : undefined);
    if (reason !== undefined) said.push({ item: file.id, reason });
  }
  deps.db.transaction(() => {
    const at = new Date(deps.clock.now()).toISOString();
    for (const { item, reason } of said) {
      const id = decisions.add(deps.ids.next(), caseId, { kind: 'send', item, reason }, at);
      deps.audit.record({
        actor: 'person',
        action: 'outgoing.send',
        subject: caseId,
        details: { decision: id, item, reason },
      });
    }
  });
  return ok(undefined);
}

async function isPicture({ files, attachments }: OutgoingDeps, makers: Makers, file: Candidate): Promise<boolean> {
  for await (const head of files.openRead(attachments.pathOf(file.sha256), { start: 0, end: KIND_BYTES - 1 }))
    return (
      kindBy(file.source, file.name, head as Uint8Array) === 'image' && (await makers.pictures(file)) !== undefined
    );
  return false;
}
