import type { CaseId } from '../../shared/domain/primitives.ts';
import { KIND_BYTES, kindBy, STAYS } from './kind-rules.ts';
import type { BundleFacts, Candidate, OutgoingDeps } from './types.ts';

/** What a file goes with. */
export interface GoesWith {
  readonly caseId: CaseId;
  readonly instance: string | null;
}

const UNKNOWN = 'It was encrypted by an older version, so nobody knows what is in it. Collect again.';

/** Why a bundle may not go at this moment, in words; undefined when it may. */
export function bundleProblem(
  deps: Pick<OutgoingDeps, 'approval'>,
  { confidential, instance, problem }: BundleFacts,
  caseId: CaseId,
): string | undefined {
  if (problem !== undefined) return problem;
  const missing = confidential.filter((kind) => deps.approval(kind, instance, caseId) === undefined);
  return missing.length === 0 ? undefined : `It holds ${missing.join(' and ')}, and no approval for that is in force.`;
}

/** The same of a bundle that this app encrypted, by what it noted about it. */
export function lockedProblem(deps: OutgoingDeps, sha256: string, caseId: CaseId): string | undefined {
  const holds = deps.gate.holdsOf(sha256);
  return bundleProblem(
    deps,
    { ...(holds ?? { confidential: [], instance: null }), problem: holds === undefined ? UNKNOWN : undefined },
    caseId,
  );
}

/**
 * Why a file may not go for want of consent at this moment; undefined for everything that needs none. What was allowed
 * when it was queued may have ended since.
 */
export async function consentProblem(
  deps: OutgoingDeps,
  file: Candidate,
  { caseId, instance }: GoesWith,
): Promise<string | undefined> {
  if (deps.gate.plainOf(file.sha256) !== undefined) return lockedProblem(deps, file.sha256, caseId);
  const path = deps.attachments.pathOf(file.sha256);
  const known = kindBy(file.source, file.name, await headOf(deps, path));
  if (known === 'recording' || known === 'scenario') {
    const kind = known === 'recording' ? 'recordings' : 'scenarios';
    return deps.approval(kind, instance, caseId) === undefined ? STAYS[known] : undefined;
  }
  const bundle = await deps.bundleFacts(path, file.name);
  return bundle === undefined ? undefined : bundleProblem(deps, bundle, caseId);
}

/**
 * Why a reason does not send a file of a case: only an approval in force lets it go, or nothing at all; undefined where
 * a reason helps. A decision about such a file would do nothing.
 */
export function noReasonSends(deps: OutgoingDeps, caseId: CaseId, file: Candidate): Promise<string | undefined> {
  return consentProblem(deps, file, { caseId, instance: deps.caseOf(caseId)?.instance ?? null });
}

/** The bytes that tell what a file is. */
export async function headOf({ files }: Pick<OutgoingDeps, 'files'>, path: string): Promise<Uint8Array> {
  for await (const chunk of files.openRead(path, { start: 0, end: KIND_BYTES - 1 })) return chunk as Uint8Array;
  return new Uint8Array();
}
