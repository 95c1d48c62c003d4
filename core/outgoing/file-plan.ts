import { join } from 'node:path';
import type { OutgoingFile } from '../../shared/domain/outgoing.ts';
import type { Removal } from '../../shared/domain/redaction.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { KnownValue } from '../privacy/index.ts';
import { bundleProblem, headOf, lockedProblem } from './consent.ts';
import type { CleanPictures } from './clean-pictures.ts';
import type { Copies, CopyOptions } from './copies.ts';
import { kindBy, STAYS, UNCLEANED } from './kind-rules.ts';
import type { ActiveDecision, Candidate, OutgoingDeps } from './types.ts';

/** What becomes of one file. */
export interface FilePlan {
  readonly file: Candidate;
  readonly kind: OutgoingFile['kind'];
  readonly action: OutgoingFile['action'];
  readonly reason: string | null;
  /** Whether it goes when somebody gives a reason. */
  readonly maySend: boolean;
  /** Of what goes, before encryption. */
  readonly plain: string;
  readonly bytes: number;
  readonly removed: number;
  readonly removals: readonly Removal[];
  readonly literals: readonly KnownValue[];
  readonly replaced: ReadonlyMap<string, string>;
}

/** What makes copies that may leave. */
export interface Makers {
  readonly copies: Copies;
  readonly pictures: CleanPictures;
}

/** Decides about one file by its kind and by what people decided. */
export async function planFile(
  deps: OutgoingDeps,
  { copies, pictures }: Makers,
  file: Candidate,
  about: {
    readonly caseId: CaseId;
    readonly instance: string | null;
    readonly decisions: readonly ActiveDecision[];
    readonly options: CopyOptions;
  },
): Promise<FilePlan> {
  const of = (kind: 'withhold' | 'send'): boolean =>
    about.decisions.some(({ decision }) => decision.kind === kind && decision.item === file.id);
  const isOrdered = of('send');
  const path = deps.attachments.pathOf(file.sha256);
  // Packed and encrypted by this app: the gate knows the plain file that it is of.
  if (deps.gate.plainOf(file.sha256) !== undefined)
    return bundlePlan(file, of('withhold'), lockedProblem(deps, file.sha256, about.caseId));
  const head = await headOf(deps, path);
  const known = kindBy(file.source, file.name, head);
  if (known === 'recording' || known === 'scenario') return confidential(deps, file, known, about, of('withhold'));
  if (known === 'image') return picturePlan(pictures, file, isOrdered, of('withhold'));
  const bundle = await deps.bundleFacts(path, file.name);
  if (bundle !== undefined) {
    const isOurs = file.source === 'bundle' || isOrdered || deps.collectedHere(file.sha256);
    const problem = bundleProblem(deps, bundle, about.caseId) ?? (isOurs ? undefined : FOREIGN);
    return bundlePlan(file, of('withhold'), problem);
  }
  if (of('withhold')) return stays(file, 'text', LEFT_OUT);
  const copy = await copies(file, about.options);
  if (!copy.ok)
    return isOrdered
      ? goes(file, 'binary')
      : { ...stays(file, 'binary', reasonOf(copy.reason)), literals: copy.literals };
  const { removals, removed, literals, replaced } = copy;
  const action = copy.sha256 === file.sha256 ? 'send' : 'redacted';
  return {
    file,
    kind: 'text',
    action,
    reason: null,
    maySend: true,
    plain: copy.sha256,
    bytes: copy.bytes,
    removed,
    removals,
    literals,
    replaced,
  };
}

const LEFT_OUT = 'Somebody decided to leave it out.';
const FOREIGN =
  'It was not collected here, and anybody can write a manifest: nobody knows whether secrets were taken out. It goes only with a reason.';
const NOTHING = { removed: 0, removals: [], literals: [], replaced: new Map<string, string>() } as const;

function goes(file: Candidate, kind: FilePlan['kind']): FilePlan {
  return { file, kind, action: 'send', reason: null, maySend: true, plain: file.sha256, bytes: file.bytes, ...NOTHING };
}

function stays(file: Candidate, kind: FilePlan['kind'], reason: string, maySend = true): FilePlan {
  const { sha256: plain, bytes } = file;
  return { file, kind, action: 'withheld', reason, maySend, plain, bytes, ...NOTHING };
}

function reasonOf(engine: string): string {
  return `${STAYS.binary} (${engine})`;
}

/** A picture goes without what it says about itself; one that cannot be read that far is no picture. */
async function picturePlan(
  pictures: CleanPictures,
  file: Candidate,
  isOrdered: boolean,
  isLeftOut: boolean,
): Promise<FilePlan> {
  if (isLeftOut) return stays(file, 'image', LEFT_OUT);
  const clean = await pictures(file);
  if (clean === undefined) return isOrdered ? goes(file, 'binary') : stays(file, 'binary', UNCLEANED);
  if (!isOrdered) return stays(file, 'image', STAYS.image);
  return { ...goes(file, 'image'), plain: clean.sha256, bytes: clean.bytes };
}

function confidential(
  deps: OutgoingDeps,
  file: Candidate,
  kind: 'recording' | 'scenario',
  { caseId, instance }: { readonly caseId: CaseId; readonly instance: string | null },
  isLeftOut: boolean,
): FilePlan {
  if (isLeftOut) return stays(file, kind, LEFT_OUT);
  const approval = deps.approval(kind === 'recording' ? 'recordings' : 'scenarios', instance, caseId);
  return approval === undefined ? stays(file, kind, STAYS[kind], false) : goes(file, kind);
}

function bundlePlan(file: Candidate, isLeftOut: boolean, problem: string | undefined): FilePlan {
  if (isLeftOut) return stays(file, 'bundle', LEFT_OUT);
  return problem === undefined ? goes(file, 'bundle') : stays(file, 'bundle', problem, problem === FOREIGN);
}

/** The encrypted form of a bundle in the store, made once for the same recipients. */
export async function encrypted(
  deps: OutgoingDeps,
  plain: { readonly sha256: string; readonly bytes: number; readonly name: string },
  recipients: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Result<{ readonly sha256: string; readonly bytes: number }>> {
  const { attachments, files, gate, workFolder, ids } = deps;
  const named = recipients.toSorted().join(' ');
  const before = gate.encryptedOf(plain.sha256, named);
  const stat = before === undefined ? undefined : await files.stat(attachments.pathOf(before));
  if (before !== undefined && stat?.kind === 'file') return ok({ sha256: before, bytes: stat.bytes });
  await files.makeFolder(workFolder, 0o700);
  const target = join(workFolder, `encrypted-${ids.next()}`);
  try {
    const made = await deps.encrypt(attachments.pathOf(plain.sha256), target, recipients, signal);
    if (!made.ok) return made;
    const stored = await attachments.store(target, signal);
    if (!stored.ok) return stored;
    const facts = await deps.bundleFacts(attachments.pathOf(plain.sha256), plain.name);
    const { confidential, instance } = facts ?? { confidential: [], instance: null };
    gate.noteEncrypted(stored.value.sha256, plain.sha256, named, { confidential, instance });
    return stored;
  } catch (error) {
    return fail(
      'internal',
      `The bundle could not be encrypted: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    await files.remove(target);
  }
}
