import type { BundleInfo } from '../../shared/domain/evidence.ts';
import type { PreviewSource } from '../../shared/domain/preview.ts';
import type { AttachmentId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Attachments } from '../attachments/index.ts';
import type { Audit } from '../audit/index.ts';
import type { CaseLog } from '../cases/index.ts';
import type { Db } from '../db/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { Gate } from '../gate/index.ts';
import type { Emit } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Platform } from '../platform/ports.ts';
import type { Privacy } from '../privacy/index.ts';
import { createPreview } from '../preview/index.ts';
import type { BundleOnDisk, Preview, ScanBundle } from '../preview/index.ts';

interface Parts {
  readonly db: Db;
  readonly platform: Platform;
  readonly emit: Emit;
  readonly audit: Audit;
  readonly layout: DataLayout;
  readonly attachments: Attachments;
  readonly log: Pick<CaseLog, 'facts'>;
  readonly evidence: Evidence;
  readonly privacy: Privacy;
  readonly gate: Gate;
}

const NO_BUNDLE = fail('not-found', 'There is no bundle here.');
const SENT = 'This case was sent. What went with it cannot be changed any more.';

/** The preview over what snapshots and cases know of their bundles. */
export function composePreview(parts: Parts): Preview {
  return createPreview({
    ...parts,
    making: { privacy: parts.privacy, scan: (path, options) => scan(parts.gate, path, options) },
    picture: (id) => picture(parts, id),
    find: (source) =>
      'snapshot' in source ? ofSnapshot(parts, source.snapshot) : ofAttachment(parts, source.attachment),
    replace: (source, staged, info) => replace(parts, source, staged, info),
  });
}

/** Values that were chosen are looked for in this bundle alone: taken back, they are none of anybody's business. */
const scan = async (gate: Gate, path: string, { values, signal }: Parameters<ScanBundle>[1]): ReturnType<ScanBundle> =>
  ok(await gate.scanFile(path, 'bundle', { literals: values, signal }));

function picture({ attachments }: Parts, id: AttachmentId): Result<{ readonly path: string; readonly bytes: number }> {
  const found = attachments.find(id);
  if (found === undefined) return fail('not-found', 'This file is not on the case any more.');
  const { sha256, bytes } = found.attachment;
  return ok({ path: attachments.pathOf(sha256), bytes });
}

/** What only this computer knows of a bundle lies beside it. */
const namesBeside = (path: string): string => `${path}.local.json`;

function ofSnapshot({ evidence }: Parts, id: Parameters<Evidence['get']>[0]): Result<BundleOnDisk> {
  const found = evidence.get(id);
  if (!found.ok) return found;
  const { bundle } = found.value;
  if (bundle === null) return NO_BUNDLE;
  const { path, sha256, bytes } = bundle;
  return ok({ path, sha256, bytes, namesPath: namesBeside(path), isForeign: false, gate: null, fixedBecause: null });
}

function ofAttachment({ attachments, evidence, log }: Parts, id: AttachmentId): Result<BundleOnDisk> {
  const found = attachments.find(id);
  if (found === undefined || found.attachment.source !== 'bundle') return NO_BUNDLE;
  const { sha256, bytes } = found.attachment;
  const collected = evidence.withBundle(sha256)?.bundle ?? undefined;
  return ok({
    path: attachments.pathOf(sha256),
    sha256,
    bytes,
    namesPath: collected === undefined ? null : namesBeside(collected.path),
    isForeign: collected === undefined,
    gate: null,
    fixedBecause: log.facts(found.caseId).phase === 'draft' ? null : SENT,
  });
}

async function replace(
  { attachments, db, emit, evidence, log }: Parts,
  source: PreviewSource,
  staged: string,
  info: Omit<BundleInfo, 'path'>,
): Promise<Result<void>> {
  if ('snapshot' in source) return evidence.replaceBundle(source.snapshot, staged, info);
  const stored = await attachments.store(staged);
  if (!stored.ok) return stored;
  const replaced = db.transaction((): Result<string> => {
    // Sent while the bundle was made anew: what went stays what went.
    const found = attachments.find(source.attachment);
    if (found === undefined) return NO_BUNDLE;
    if (log.facts(found.caseId).phase !== 'draft') return fail('refused', SENT);
    attachments.replace(source.attachment, stored.value);
    return ok(found.caseId);
  });
  if (!replaced.ok) return replaced;
  emit('cases.changed', { ids: [replaced.value] });
  return ok(undefined);
}
