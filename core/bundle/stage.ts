import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BundleManifest, Finding } from '../../shared/domain/evidence.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { EvidenceFile } from '../collectors/index.ts';
import { pathProblem, zipStream } from '../platform/archive/index.ts';
import type { ZipInput } from '../platform/archive/index.ts';
import type { Files } from '../platform/ports.ts';
import { verifyBundle } from './bundle-verifier.ts';
import { MANIFEST_NAME, manifestText } from './manifest-rules.ts';
import type { ManifestFacts } from './manifest-rules.ts';
import { README_TEXT } from './readme.ts';
import { writeFailure } from './target-file.ts';

export type BundleFormat = 'zip';

/** What to pack. */
export interface StageRequest {
  readonly files: Files;
  readonly format: BundleFormat;
  readonly facts: ManifestFacts;
  readonly evidence: readonly EvidenceFile[];
  readonly findings: readonly Finding[];
  /** Folder for the unfinished archive, on a disk of ours. */
  readonly staging: string;
  readonly signal: AbortSignal;
  /** Bytes written so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** A plain archive in the staging folder: what the gate and the preview read, and what `publishBundle` puts in its place. */
export interface StagedBundle {
  readonly path: string;
  readonly format: BundleFormat;
  readonly sha256: string;
  readonly bytes: number;
  /** Files in it beside the manifest. */
  readonly files: number;
  readonly withheld: number;
}

const STAGED_NAME = /^\.?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.zip(\.[0-9a-f]+\.tmp)?$/;

interface Packed {
  readonly input: ZipInput;
  readonly line: BundleManifest['files'][number];
}

/**
 * Packs a snapshot into one plain archive in the staging folder (mode 0600), where it stays until `publishBundle` or
 * `discardStaged`. Staging the same snapshot again replaces it. Fails with `cancelled`, `disk-full`, `invalid` (the
 * folder cannot be written) or `unavailable` (a file changed meanwhile); then nothing half is left behind.
 */
export async function stageBundle(request: StageRequest): Promise<Result<StagedBundle>> {
  const { files, format, facts, staging, signal } = request;
  const path = join(staging, `${facts.snapshotId}.${format}`);
  try {
    const packed = await Promise.all(contentOf(request).map((file) => pack(files, file, signal)));
    const inputs = [...packed.map(({ input }) => input), manifestInput(facts, packed)];
    await files.makeFolder(staging, 0o700);
    await clearStaging(files, staging);
    const written = counted(zipStream(inputs, signal), request);
    const { sha256, bytes } = await files.writeStreamAtomic(path, written, { mode: 0o600, signal });
    const check = await verifyBundle(files, path);
    if (check.ok) return ok({ path, format, sha256, bytes, files: packed.length, withheld: facts.withheld.length });
    await files.remove(path);
    return fail('unavailable', `A file changed while it was packed. Collect again. (${check.problems[0] ?? ''})`);
  } catch (error) {
    return { ok: false, error: writeFailure(error, signal) };
  }
}

/** Unfinished archives of a process that was killed. One process packs at a time, so none of them is in use. */
async function clearStaging(files: Files, staging: string): Promise<void> {
  const left = (await files.list(staging)).filter(({ kind, name }) => kind === 'file' && STAGED_NAME.test(name));
  for (const { name } of left) await files.remove(join(staging, name));
}

function contentOf({ evidence, findings }: StageRequest): EvidenceFile[] {
  const own: EvidenceFile[] = [
    { path: 'README.txt', kind: 'readme', source: 'Support Companion', text: README_TEXT },
    {
      path: 'findings.json',
      kind: 'findings',
      source: 'all collectors',
      text: `${JSON.stringify({ schema: 1, findings }, null, 2)}\n`,
    },
  ];
  return [...own, ...evidence];
}

async function pack(files: Files, file: EvidenceFile, signal: AbortSignal): Promise<Packed> {
  const { path, kind, source } = file;
  const problem = path === MANIFEST_NAME ? 'the name of the manifest' : pathProblem(path);
  if (problem !== undefined) throw new Error(`A collector handed over ${problem}: ${JSON.stringify(path)}`);
  if ('text' in file) {
    const bytes = Buffer.from(file.text, 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { input: { path, bytes }, line: { path, sha256, bytes: bytes.length, kind, source } };
  }
  const { sha256, bytes } = await files.hash(file.file, signal);
  const open = () => files.openRead(file.file);
  return { input: { path, size: bytes, open }, line: { path, sha256, bytes, kind, source } };
}

function manifestInput(facts: ManifestFacts, packed: readonly Packed[]): ZipInput {
  const text = manifestText(
    facts,
    packed.map(({ line }) => line),
  );
  return { path: MANIFEST_NAME, bytes: Buffer.from(text, 'utf8') };
}

async function* counted(source: AsyncIterable<Uint8Array>, { onBytes }: StageRequest): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    onBytes?.(bytes);
    yield chunk;
  }
}
