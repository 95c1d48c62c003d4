import { confidentialAmong } from '../../shared/domain/approvals.ts';
import type { WithheldEntry } from '../../shared/domain/evidence.ts';
import type { SnapshotId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { discardStaged, encryptedBytes, publishBundle, stageBundle } from '../bundle/index.ts';
import type { PublishedBundle, StagedBundle } from '../bundle/index.ts';
import type { CollectorRun, Survey } from '../collectors/index.ts';
import type { GateHit } from '../gate/index.ts';
import { jsonInTurns } from '../platform/json-in-turns.ts';
import { filesOfHits } from './gate-rules.ts';
import { localFileOf, writeLocalFile } from './local-file.ts';
import type { PackableFile } from './packable.ts';
import type { RedactedEvidence } from './redacted-evidence.ts';
import type { CheckedRequest } from './request-check.ts';
import { partialByLeftOut } from './outcome-rules.ts';
import type { RunTracker } from './run-tracker.ts';
import { manifestFacts } from './snapshot-builder.ts';
import type { EvidenceDeps } from './types.ts';
import { withheldOf } from './withheld.ts';

/** What is to be packed. */
export interface PackRequest {
  readonly id: SnapshotId;
  readonly checked: CheckedRequest;
  readonly runs: readonly CollectorRun[];
  readonly survey: Survey | undefined;
  readonly evidence: RedactedEvidence;
  readonly signal: AbortSignal;
}

/** How packing ended. */
export interface PackedRun {
  /** Null when the second scan refused it. */
  readonly bundle: PublishedBundle | null;
  /** The collectors, with those partial whose files had to be left out. */
  readonly runs: readonly CollectorRun[];
  readonly withheld: readonly WithheldEntry[];
  /** Whether everything that was chosen is in it. */
  readonly isWhole: boolean;
  /** Why it was refused, in words. */
  readonly refused?: string;
}

type Failed = RedactedEvidence['failed'];

const HIT = 'The second scan found something in it that looks like a secret.';

/**
 * Stages one plain archive, has it scanned, and puts it in its place. A file with a hit is left out by name and the rest
 * is packed again, once; a hit that remains refuses the bundle. Whatever happens, no staged archive is left behind.
 */
export async function packEvidence(
  deps: EvidenceDeps,
  tracker: RunTracker,
  request: PackRequest,
): Promise<Result<PackedRun>> {
  const first = await attempt(deps, tracker, request, request.evidence.files, request.evidence.failed);
  if (!first.ok || first.value.hits.length === 0)
    return first.ok ? publish(deps, tracker, request, first.value, request.evidence.failed.size === 0) : first;
  const hit = filesOfHits(first.value.hits, first.value.staged.path);
  await discardStaged(deps.platform.files, first.value.staged);
  const kept = request.evidence.files.filter(({ file }) => !hit.has(file.path));
  if (kept.length === request.evidence.files.length) return ok(refusal(first.value));
  const failed = new Map(request.evidence.failed);
  const gone: WithheldEntry[] = [];
  for (const { file, origin, collector } of request.evidence.files.filter(({ file: one }) => hit.has(one.path))) {
    if (origin === undefined) gone.push({ path: file.path, reason: HIT });
    else failed.set(origin, { collector, reason: HIT });
  }
  const second = await attempt(deps, tracker, request, kept, failed, gone);
  if (!second.ok || second.value.hits.length === 0)
    return second.ok ? publish(deps, tracker, request, second.value, false) : second;
  await discardStaged(deps.platform.files, second.value.staged);
  return ok(refusal(second.value));
}

interface Attempt {
  readonly staged: StagedBundle;
  readonly runs: readonly CollectorRun[];
  readonly withheld: readonly WithheldEntry[];
  readonly hits: readonly GateHit[];
  /** Of the files in it. */
  readonly kinds: readonly string[];
}

async function attempt(
  deps: EvidenceDeps,
  tracker: RunTracker,
  { id, checked, runs, survey, evidence, signal }: PackRequest,
  packed: readonly PackableFile[],
  failed: Failed,
  gone: readonly WithheldEntry[] = [],
): Promise<Result<Attempt>> {
  const inBundle = new Set(packed.flatMap(({ origin }) => origin ?? []));
  const ended = partialByLeftOut(runs, failed);
  const said = [...evidence.withheld, ...gone];
  const { over } = evidence;
  const withheld = await withheldOf({
    runs,
    survey,
    inBundle,
    failed,
    over,
    own: deps.platform.system,
    evidence,
    said,
  });
  tracker.step('packing', 0, packed.length);
  const report = await reportFile(evidence, new Set(packed.map(({ file }) => file.path)));
  const staged = await stageBundle({
    files: deps.platform.files,
    format: checked.format,
    facts: manifestFacts(deps, id, checked, ended, { withheld, evidence }),
    evidence: [...packed.map(({ file }) => file), report],
    findings: evidence.findings,
    staging: deps.layout.staging,
    isForEncryption: checked.recipients.length > 0,
    signal,
    onBytes: (bytes) => tracker.packed(bytes),
  });
  if (!staged.ok) return staged;
  const tooLarge = sizeProblem(staged.value.bytes, checked);
  if (tooLarge !== undefined) {
    await discardStaged(deps.platform.files, staged.value);
    return tooLarge;
  }
  tracker.step('checking', 0, packed.length);
  try {
    const scan = await deps.gate?.scanArchive(staged.value.path, evidence.literals, signal);
    const hits = scan === undefined || scan.ok ? [] : scan.hits;
    return ok({ staged: staged.value, runs: ended, withheld, hits, kinds: packed.map(({ file }) => file.kind) });
  } catch (error) {
    await discardStaged(deps.platform.files, staged.value);
    throw error;
  }
}

/** What must be in every bundle may itself be more than the limit: thousands of lines of what was withheld. */
function sizeProblem(bytes: number, { maxBytes, recipients }: CheckedRequest): ReturnType<typeof fail> | undefined {
  const whole = recipients.length === 0 ? bytes : encryptedBytes(bytes, recipients.length);
  if (maxBytes === undefined || whole <= maxBytes) return undefined;
  return fail(
    'too-large',
    `Without all that can be left out the bundle is still ${whole} bytes, and ${maxBytes} are allowed. Allow more.`,
  );
}

/** What is in no file of the bundle is in no line of the report. */
async function reportFile({ report }: RedactedEvidence, paths: ReadonlySet<string>) {
  const kept = {
    ...report,
    files: report.files.filter(({ path }) => paths.has(path)),
    removals: report.removals.filter(({ path }) => paths.has(path)),
  };
  return {
    path: 'redaction-report.json',
    kind: 'redaction-report',
    source: 'Support Companion',
    text: `${await jsonInTurns(kept)}\n`,
  };
}

async function publish(
  deps: EvidenceDeps,
  tracker: RunTracker,
  { checked, evidence, signal }: PackRequest,
  { staged, runs, withheld, kinds }: Attempt,
  isWhole: boolean,
): Promise<Result<PackedRun>> {
  const { recipients, target } = checked;
  if (recipients.length > 0) tracker.step('encrypting', 0, 1);
  const { files } = deps.platform;
  const published = await publishBundle({ files, staged, target, recipients, signal });
  if (!published.ok) return published;
  const { encrypted, sha256, plain } = published.value;
  if (encrypted)
    deps.gate?.noteEncrypted(sha256, plain.sha256, recipients.toSorted().join(' '), {
      confidential: confidentialAmong(kinds),
      instance: checked.instance ?? null,
    });
  await writeLocalFile(files, localFileOf(target), plain.sha256, evidence.marks);
  return ok({ bundle: published.value, runs, withheld, isWhole });
}

function refusal({ runs, withheld, hits }: Attempt): PackedRun {
  const [first] = hits;
  const more = hits.length > 1 ? ` and ${hits.length - 1} more` : '';
  const where =
    first === undefined ? '' : ` (${first.looksLike} in ${first.where.split(' › ').slice(1).join(' › ')}${more})`;
  return {
    bundle: null,
    runs,
    withheld,
    isWhole: false,
    refused: `The second scan still found something that looks like a secret${where}, so no bundle was made.`,
  };
}
