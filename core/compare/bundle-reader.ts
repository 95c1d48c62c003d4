import { PACKED_SNAPSHOT, packedSnapshot } from '../../shared/domain/compare.ts';
import type { PackedSnapshot } from '../../shared/domain/compare.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isRefusal, openBundle, verifyBundle } from '../bundle/index.ts';
import type { OpenBundle } from '../bundle/index.ts';
import type { Files } from '../platform/ports.ts';

/** What a bundle says of its snapshot. */
export interface ReadBundle {
  readonly snapshotId: string;
  /** Null where the id does not tell it. */
  readonly takenAt: string | null;
  readonly instance: string | null;
  readonly packed: PackedSnapshot;
}

/** The text of a snapshot is some hundred kilobytes; what is more is none. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads what a plain bundle says of its snapshot, after every checksum in it was checked. Fails with `not-found`,
 * `refused` (encrypted), `corrupt` (not what its manifest says) or `invalid` (made without these facts).
 */
export async function readBundle(files: Files, path: string): Promise<Result<ReadBundle>> {
  const stat = await files.stat(path).catch(() => undefined);
  if (stat === undefined) return fail('not-found', `There is no file ${path}.`);
  const checked = await verifyBundle(files, path);
  if (checked.encryptedFor !== undefined)
    return fail('refused', `${path} is encrypted. Open it with its key first; only plain bundles can be compared.`);
  if (!checked.ok) return fail('invalid', `${path} is not sound, so it is not compared. ${checked.problems[0] ?? ''}`);
  try {
    const bundle = await openBundle(files, path);
    return await contentOf(bundle, path);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return fail('corrupt', `${path} could not be read. ${error.message}`);
  }
}

async function contentOf(bundle: OpenBundle, path: string): Promise<Result<ReadBundle>> {
  const { snapshotId, instance } = bundle.manifest;
  const entry = bundle.entries.find((one) => one.path === PACKED_SNAPSHOT);
  if (entry === undefined || entry.bytes > MAX_BYTES)
    return fail('invalid', `${path} holds no facts that can be compared. Collect again with this version.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bundle.read(PACKED_SNAPSHOT)) chunks.push(chunk);
  const packed = parsePacked(Buffer.concat(chunks).toString('utf8'));
  if (packed === undefined) return fail('invalid', `The facts in ${path} are not of a kind this version knows.`);
  return ok({ snapshotId, takenAt: momentOf(snapshotId), instance, packed });
}

/** A packed snapshot from its text; undefined for anything else. */
export function parsePacked(text: string): PackedSnapshot | undefined {
  try {
    const parsed = packedSnapshot.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Ids of snapshots begin with their moment (UUID version 7). */
function momentOf(id: string): string | null {
  const [, high = '', low = ''] = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-/u.exec(id) ?? [];
  return high === '' ? null : new Date(Number.parseInt(`${high}${low}`, 16)).toISOString();
}
