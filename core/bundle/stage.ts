import { join } from 'node:path';
import type { Finding } from '../../shared/domain/evidence.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { EvidenceFile } from '../collectors/index.ts';
import { pathProblem, tarZstBody, tarZstHead, zipStream } from '../platform/archive/index.ts';
import type { ArchiveInput, PackedFile } from '../platform/archive/index.ts';
import type { CopyResult, Files } from '../platform/ports.ts';
import type { BundleFormat } from './bundle-format.ts';
import { MANIFEST_NAME, manifestText } from './manifest-rules.ts';
import type { ManifestFacts } from './manifest-rules.ts';
import { README_TEXT } from './readme.ts';
import { writeFailure } from './target-file.ts';

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

const STAGED_NAME = /^\.?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(zip|tar\.zst)(\.[0-9a-f]+\.tmp)?$/;

/**
 * Packs a snapshot into one plain archive in the staging folder (mode 0600), where it stays until `publishBundle` or
 * `discardStaged`. Staging the same snapshot again replaces it. Fails with `cancelled`, `disk-full`, `invalid` (the
 * folder cannot be written) or `unavailable` (a file changed meanwhile); then nothing half is left behind.
 */
export async function stageBundle(request: StageRequest): Promise<Result<StagedBundle>> {
  const { files, format, facts, staging, signal } = request;
  const path = join(staging, `${facts.snapshotId}.${format}`);
  try {
    const content = contentOf(request);
    await files.makeFolder(staging, 0o700);
    await clearStaging(files, staging);
    const { sha256, bytes } = await write(request, path, content);
    return ok({ path, format, sha256, bytes, files: content.length, withheld: facts.withheld.length });
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

/**
 * Writes the archive in one pass: the checksums of the manifest are those of the bytes that were packed. A ZIP gets its
 * manifest last; a tar has it in front, in room of a length that is known because only the checksums were missing.
 */
function write(request: StageRequest, path: string, content: readonly EvidenceFile[]): Promise<CopyResult> {
  const { files, format, facts, signal, onBytes } = request;
  refuseTwins(content);
  const inputs = content.map(inputOf);
  const sums = new Map<string, PackedFile>();
  const options = { signal, onFile: (file: PackedFile) => void sums.set(file.path, file) };
  const manifest = (): Buffer => {
    if (sums.size !== content.length) throw new Error('Not every file was packed.');
    return manifestBytes(facts, content, sums);
  };
  const last = (): ArchiveInput => ({ path: MANIFEST_NAME, bytes: manifest() });
  if (format === 'zip') {
    const source = counted(zipStream(inputs, { ...options, last }), onBytes);
    return files.writeStreamAtomic(path, source, { mode: 0o600, signal });
  }
  const head = tarZstHead(MANIFEST_NAME, manifestBytes(facts, content, sums).length, manifest);
  return files.writeStreamAtomic(path, counted(tarZstBody(inputs, options), onBytes), { mode: 0o600, signal, head });
}

function inputOf(file: EvidenceFile): ArchiveInput {
  const { path } = file;
  const problem = path === MANIFEST_NAME ? 'the name of the manifest' : pathProblem(path);
  if (problem !== undefined) throw new Error(`A collector handed over ${problem}: ${JSON.stringify(path)}`);
  if ('text' in file) return { path, bytes: Buffer.from(file.text, 'utf8') };
  return { path, file: file.file, size: file.bytes, ...(file.below === undefined ? {} : { below: file.below }) };
}

/** Windows holds names that differ in case alone for the same. */
function refuseTwins(content: readonly EvidenceFile[]): void {
  const seen = new Set<string>();
  for (const { path } of content) {
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw new Error(`A name was handed over more than once: ${JSON.stringify(path)}`);
    seen.add(key);
  }
}

/** As long as a checksum is. */
const NOT_YET = '0'.repeat(64);

function manifestBytes(
  facts: ManifestFacts,
  content: readonly EvidenceFile[],
  sums: ReadonlyMap<string, PackedFile>,
): Buffer {
  const lines = content.map((file) => ({
    path: file.path,
    sha256: sums.get(file.path)?.sha256 ?? NOT_YET,
    bytes: 'text' in file ? Buffer.byteLength(file.text, 'utf8') : file.bytes,
    kind: file.kind,
    source: file.source,
  }));
  return Buffer.from(manifestText(facts, lines), 'utf8');
}

async function* counted(
  source: AsyncIterable<Uint8Array>,
  onBytes: StageRequest['onBytes'],
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.byteLength;
    onBytes?.(bytes);
    yield chunk;
  }
}
