import { confidentialAmong } from '../../shared/domain/approvals.ts';
import type { BundleInfo } from '../../shared/domain/evidence.ts';
import type { Approvals } from '../approvals/index.ts';
import { readManifest } from '../bundle/index.ts';
import type { Gate, Holds } from '../gate/index.ts';
import type { Files } from '../platform/ports.ts';

/** What decides whether a bundle that lies here may go to a share. */
export interface LeavingDeps {
  readonly files: Files;
  readonly gate: Pick<Gate, 'hasPassed' | 'scanFile' | 'plainOf' | 'holdsOf'>;
  readonly approvals: Pick<Approvals, 'active' | 'get'>;
}

const SECRETS =
  'The second scan found something in it that looks like a secret and was not known when it was packed, so it stays here. Collect again.';
const LOCKED =
  'More secrets are known by now than when it was encrypted, and nobody can look for them in it. Collect again.';
const UNKNOWN = 'Nobody can say what is in it, so it stays here. Collect again.';

interface Held extends Holds {
  /** The approvals it was packed under, where that is written in it. */
  readonly ids?: readonly string[];
}

/**
 * Why a bundle may not go to a share now, in words; undefined when it may. What was allowed when it was packed may have
 * ended since, and more secrets may be known.
 */
export async function leavingProblem(
  deps: LeavingDeps,
  bundle: Pick<BundleInfo, 'path' | 'sha256'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  return (await consentProblem(deps, bundle)) ?? (await secretProblem(deps, bundle, signal));
}

async function consentProblem(
  { files, gate, approvals }: LeavingDeps,
  { path, sha256 }: Pick<BundleInfo, 'path' | 'sha256'>,
): Promise<string | undefined> {
  const isLocked = gate.plainOf(sha256) !== undefined;
  const held: Held | undefined = isLocked ? gate.holdsOf(sha256) : await heldIn(files, path);
  if (held === undefined) return UNKNOWN;
  const { confidential, instance, ids = [] } = held;
  const missing = confidential.filter((kind) => approvals.active(kind, instance) === undefined);
  if (missing.length === 0) return undefined;
  const isStillAllowed = ids.length > 0 && ids.every((id) => isInForce(approvals, id));
  return isStillAllowed
    ? undefined
    : `It holds ${missing.join(' and ')}, and no approval for that is in force. Collect again.`;
}

/** A bundle of several instances names the approvals it was packed under, each for its own instance. */
async function heldIn(files: Files, path: string): Promise<Held | undefined> {
  const manifest = await readManifest(files, path).catch(() => undefined);
  if (manifest === undefined) return undefined;
  const ids = manifest.approval?.split(', ') ?? [];
  return { confidential: confidentialAmong(manifest.files.map(({ kind }) => kind)), instance: manifest.instance, ids };
}

function isInForce(approvals: Pick<Approvals, 'get'>, id: string): boolean {
  const found = approvals.get(id);
  return found.ok && found.value.state === 'approved';
}

async function secretProblem(
  { gate }: LeavingDeps,
  { path, sha256 }: Pick<BundleInfo, 'path' | 'sha256'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (await gate.hasPassed(sha256)) return undefined;
  if (gate.plainOf(sha256) !== undefined) return LOCKED;
  return (await gate.scanFile(path, 'bundle', { signal })).ok ? undefined : SECRETS;
}
