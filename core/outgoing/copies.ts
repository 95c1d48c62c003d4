import { join } from 'node:path';
import type { Removal } from '../../shared/domain/redaction.ts';
import type { KnownValue } from '../privacy/index.ts';
import { sealOf } from './form-rules.ts';
import type { Candidate, OutgoingDeps } from './types.ts';

/** A text file after redaction; its bytes lie in the store. */
export type Copy =
  | {
      readonly ok: true;
      readonly sha256: string;
      readonly bytes: number;
      readonly removals: readonly Removal[];
      readonly removed: number;
      readonly literals: readonly KnownValue[];
      readonly replaced: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly reason: string; readonly literals: readonly KnownValue[] };

export interface CopyOptions {
  readonly literals: readonly KnownValue[];
  readonly allowed: readonly string[];
  readonly signal: AbortSignal | undefined;
}

export type Copies = (file: Candidate, options: CopyOptions) => Promise<Copy>;

const REMEMBERED = 200;

/** Makes redacted copies of text files in the store; the original stays. The same file and values are read once. */
export function createCopies(deps: OutgoingDeps): Copies {
  const made = new Map<string, Copy>();
  return async (file, options) => {
    const { literals, allowed } = options;
    const key = sealOf([file.sha256, file.name, literals, allowed, deps.privacy.rules]);
    const before = made.get(key);
    if (
      before !== undefined &&
      (!before.ok || (await deps.files.stat(deps.attachments.pathOf(before.sha256))) !== undefined)
    )
      return before;
    const copy = await makeCopy(deps, file, options);
    if (made.size >= REMEMBERED) made.clear();
    made.set(key, copy);
    return copy;
  };
}

async function makeCopy(
  deps: OutgoingDeps,
  file: Candidate,
  { literals, allowed, signal }: CopyOptions,
): Promise<Copy> {
  const { files, privacy, attachments, ids, workFolder } = deps;
  await files.makeFolder(workFolder, 0o700);
  const target = join(workFolder, `copy-${ids.next()}`);
  try {
    const source = { file: attachments.pathOf(file.sha256), name: file.name };
    const redacted = await privacy.redactFile(source, target, { literals, allowed, signal });
    if (!redacted.ok) return { ok: false, reason: redacted.reason, literals: redacted.literals };
    const { removals, counts, replaced } = redacted;
    const removed = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const found = { removals, removed, replaced, literals: redacted.literals };
    if (redacted.sha256 === file.sha256) return { ok: true, sha256: file.sha256, bytes: file.bytes, ...found };
    const stored = await attachments.store(target, signal);
    if (!stored.ok) return { ok: false, reason: stored.error.message, literals: redacted.literals };
    return { ok: true, sha256: stored.value.sha256, bytes: stored.value.bytes, ...found };
  } finally {
    await files.remove(target);
  }
}
