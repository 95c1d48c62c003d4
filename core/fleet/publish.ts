import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PackedSnapshot } from '../../shared/domain/compare.ts';
import type { SnapshotDetail } from '../../shared/domain/evidence.ts';
import type { FleetMachine, FleetSummary, SharedBundle, SharePublished } from '../../shared/domain/fleet.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { packedSnapshotOf, parsePacked } from '../compare/index.ts';
import type { Db } from '../db/index.ts';
import type { Gate } from '../gate/index.ts';
import type { Platform } from '../platform/ports.ts';
import type { Privacy } from '../privacy/index.ts';
import { leavingProblem } from './leaving.ts';
import type { LeavingDeps } from './leaving.ts';
import { machineId } from './machine-id.ts';
import { bundleEnding, fileStem, folderOf } from './names-rules.ts';
import { openFolder, sweepFolder, writeToShare } from './share-writer.ts';
import type { ToWrite } from './share-writer.ts';

/** What writing to a share stands on. */
export interface FleetDeps {
  readonly db: Db;
  readonly platform: Platform;
  /** Folder for copies that do not last. */
  readonly staging: string;
  readonly app: { readonly name: string; readonly version: string };
  readonly privacy: Pick<Privacy, 'redactSet'>;
  readonly gate: Pick<Gate, 'scanText'> & LeavingDeps['gate'];
  readonly approvals: LeavingDeps['approvals'];
  readonly snapshot: (id: SnapshotId) => Result<SnapshotDetail>;
  /** Patience with the share, ms without a sign of life. */
  readonly stallMs: () => number;
}

type Missing = SharePublished['missing'][number];

/**
 * Writes a collection to this machine's folder on a share: the bundle first, then its summary, which alone makes it
 * count. A bundle that may not leave any more stays here. Fails with `not-found` for a snapshot nobody knows; whatever the
 * share does is in the answer.
 */
export async function publish(
  deps: FleetDeps,
  id: SnapshotId,
  share: string,
  signal: AbortSignal,
): Promise<Result<SharePublished>> {
  const found = deps.snapshot(id);
  if (!found.ok) return found;
  const { files, clock, system } = deps.platform;
  const machine = { id: machineId(deps.db, deps.platform), name: system.hostName.slice(0, 255) || 'machine' };
  const folder = folderOf(machine);
  const writer = { files, clock, stallMs: deps.stallMs() };
  const answer = (written: readonly string[], missing: readonly Missing[]): Result<SharePublished> =>
    ok({ share, machine, folder, written: missing.length === 0, files: [...written], missing: [...missing] });
  const { bundle } = found.value;
  const stays = bundle === null ? undefined : await leavingProblem({ ...deps, files }, bundle, signal);
  if (stays !== undefined)
    return answer(
      [],
      [
        { what: 'bundle', reason: stays },
        { what: 'summary', reason: 'It goes only with its bundle.' },
      ],
    );
  const packed = await redactedSnapshot(deps, found.value, signal);
  if (typeof packed === 'string') return answer([], [{ what: 'summary', reason: packed }]);
  const closed = await openFolder(writer, share, folder, signal);
  if (closed !== undefined) return answer([], allMissing(found.value, closed));
  await sweepFolder(writer, share, folder);
  const put = (file: ToWrite): Promise<string | undefined> => writeToShare(writer, join(share, folder), file, signal);
  return writeBoth(deps, { detail: found.value, machine, packed, put, answer });
}

function allMissing({ bundle }: SnapshotDetail, reason: string): Missing[] {
  const summary: Missing = { what: 'summary', reason };
  return bundle === null ? [summary] : [{ what: 'bundle', reason }, summary];
}

interface ToPut {
  readonly detail: SnapshotDetail;
  readonly machine: FleetMachine;
  readonly packed: PackedSnapshot;
  readonly put: (file: ToWrite) => Promise<string | undefined>;
  readonly answer: (written: readonly string[], missing: readonly Missing[]) => Result<SharePublished>;
}

async function writeBoth({ app }: FleetDeps, { detail, machine, packed, put, answer }: ToPut) {
  const stem = fileStem(detail.takenAt, detail.id);
  const bundle = sharedBundle(detail, stem);
  if (bundle !== null && detail.bundle !== null) {
    const { name, sha256 } = bundle;
    const reason = await put({ name, sha256, content: { path: detail.bundle.path } });
    // A summary would make it count.
    if (reason !== undefined) return answer([], allMissing(detail, reason));
  }
  const { id: snapshotId, takenAt, outcome, profile } = detail;
  const summary: FleetSummary = {
    schema: 1,
    machine,
    app,
    snapshotId,
    takenAt,
    outcome,
    profile,
    bundle,
    snapshot: packed,
  };
  const text = `${JSON.stringify(summary)}\n`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const name = `${stem}.json`;
  const reason = await put({ name, sha256, content: { text } });
  const before = bundle === null ? [] : [bundle.name];
  return reason === undefined ? answer([...before, name], []) : answer(before, [{ what: 'summary', reason }]);
}

function sharedBundle({ bundle }: SnapshotDetail, stem: string): SharedBundle | null {
  if (bundle === null) return null;
  const { path, sha256, bytes, files, withheld } = bundle;
  return { name: `${stem}${bundleEnding(path)}`, sha256, bytes, files, withheld };
}

/** What the snapshot says, redacted and looked through as a bundle's facts are; a sentence when that cannot be. */
async function redactedSnapshot(
  { platform, privacy, gate, staging }: FleetDeps,
  detail: SnapshotDetail,
  signal: AbortSignal,
): Promise<PackedSnapshot | string> {
  const { files, ids, system } = platform;
  const packed = packedSnapshotOf({ ...detail, findings: detail.findingList }, system);
  const folder = join(staging, ids.next());
  try {
    await files.makeFolder(folder, 0o700);
    const text = `${JSON.stringify(packed, null, 1)}\n`;
    const set = await privacy.redactSet([{ name: 'snapshot.json', text }], folder, { signal });
    const [file] = set.files;
    if (file?.ok !== true) return `The summary was not made: ${file?.reason ?? 'it was not looked at.'}`;
    const redacted = await files.readText(file.target);
    const scan = await gate.scanText([{ where: 'summary', text: redacted }], { signal, literals: set.literals });
    if (!scan.ok) return 'The second scan found something in the summary that looks like a secret, so it stays here.';
    return parsePacked(redacted) ?? 'The summary was not made: redaction left nothing that can be read.';
  } finally {
    await files.removeTree(folder).catch(() => undefined);
  }
}
