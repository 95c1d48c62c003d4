import { join } from 'node:path';
import type { BundleManifest, Finding } from '../../shared/domain/evidence.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { EvidenceFile } from '../collectors/index.ts';
import { pathProblem, tarZstBody, tarZstHead, zipStream } from '../platform/archive/index.ts';
import type { ArchiveInput, PackedFile } from '../platform/archive/index.ts';
import type { Files, StreamHead } from '../platform/ports.ts';
import { giveTurn, inSlices } from '../platform/turns.ts';
import type { BundleFormat } from './bundle-format.ts';
import { MANIFEST_NAME, manifestParts } from './manifest-rules.ts';
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
  /** It will be published for recipients: then what is staged need neither last nor be summed yet. */
  readonly isForEncryption?: boolean;
  /** Bytes written so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** A plain archive in the staging folder: what the gate and the preview read, and what `publishBundle` puts in its place. */
export interface StagedBundle {
  readonly path: string;
  readonly format: BundleFormat;
  /** Absent when it was staged for encryption: `publishBundle` tells it then. */
  readonly sha256?: string;
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
    const written = await write(request, path, content);
    return ok({ path, format, ...written, files: content.length, withheld: facts.withheld.length });
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
async function write(request: StageRequest, path: string, content: readonly EvidenceFile[]): Promise<Written> {
  const { format, facts, signal, onBytes } = request;
  await refuseTwins(content);
  const inputs: ArchiveInput[] = [];
  await inSlices(content, AT_ONCE, (file) => inputs.push(inputOf(file)));
  const sums = new Map<string, PackedFile>();
  const options = { signal, onFile: (file: PackedFile) => void sums.set(file.path, file) };
  const manifest = async (): Promise<Buffer> => {
    if (sums.size !== content.length) throw new Error('Not every file was packed.');
    return manifestBytes(facts, content, sums);
  };
  if (format === 'zip') {
    const last = async (): Promise<ArchiveInput> => ({ path: MANIFEST_NAME, bytes: await manifest() });
    return put(request, path, counted(zipStream(inputs, { ...options, last }), onBytes));
  }
  const { length } = await manifestBytes(facts, content, sums);
  return put(request, path, counted(tarZstBody(inputs, options), onBytes), tarZstHead(MANIFEST_NAME, length, manifest));
}

type Written = Pick<StagedBundle, 'bytes' | 'sha256'>;

/** What will be encrypted and deleted is not waited for on the disk, and its checksum is taken beside the encryption. */
async function put(
  { files, signal, isForEncryption = false }: StageRequest,
  path: string,
  source: AsyncIterable<Uint8Array>,
  head?: StreamHead,
): Promise<Written> {
  const options = { signal, ...(head === undefined ? {} : { head }) };
  if (isForEncryption) return { bytes: await files.writeTransient(path, source, options) };
  return files.writeStreamAtomic(path, source, { mode: 0o600, ...options });
}

function inputOf(file: EvidenceFile): ArchiveInput {
  const { path } = file;
  const problem = path === MANIFEST_NAME ? 'the name of the manifest' : pathProblem(path);
  if (problem !== undefined) throw new Error(`A collector handed over ${problem}: ${JSON.stringify(path)}`);
  if ('text' in file) return { path, bytes: Buffer.from(file.text, 'utf8') };
  return { path, file: file.file, size: file.bytes, ...(file.below === undefined ? {} : { below: file.below }) };
}

/** Windows holds names that differ in case alone for the same. */
async function refuseTwins(content: readonly EvidenceFile[]): Promise<void> {
  const seen = new Set<string>();
  await inSlices(content, AT_ONCE, ({ path }) => {
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw new Error(`A name was handed over more than once: ${JSON.stringify(path)}`);
    seen.add(key);
  });
}

/** Files of a list that are gone through in one go. */
const AT_ONCE = 2_000;

/** As long as a checksum is. */
const NOT_YET = '0'.repeat(64);

async function manifestBytes(
  facts: ManifestFacts,
  content: readonly EvidenceFile[],
  sums: ReadonlyMap<string, PackedFile>,
): Promise<Buffer> {
  const lines: BundleManifest['files'][number][] = [];
  await inSlices(content, AT_ONCE, (file) => lines.push(lineOf(file, sums)));
  const parts: Buffer[] = [];
  for (const part of manifestParts(facts, lines)) {
    parts.push(Buffer.from(part, 'utf8'));
    await giveTurn();
  }
  return Buffer.concat(parts);
}

function lineOf(file: EvidenceFile, sums: ReadonlyMap<string, PackedFile>): BundleManifest['files'][number] {
  return {
    path: file.path,
    sha256: sums.get(file.path)?.sha256 ?? NOT_YET,
    bytes: 'text' in file ? Buffer.byteLength(file.text, 'utf8') : file.bytes,
    kind: file.kind,
    source: file.source,
  };
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
