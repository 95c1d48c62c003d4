import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { bundleManifest } from '../../shared/domain/evidence.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { isRefusal, openZip, pathProblem } from '../platform/archive/index.ts';
import type { ZipArchive, ZipEntry } from '../platform/archive/index.ts';
import type { Files } from '../platform/ports.ts';
import { MANIFEST_NAME } from './manifest-rules.ts';

/** The answer of `bundle verify`. */
export interface BundleCheck {
  readonly ok: boolean;
  /** Files in the archive beside the manifest. */
  readonly files: number;
  /** In words, one per thing that is wrong. */
  readonly problems: readonly string[];
}

const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
const MAX_PROBLEMS = 100;

/**
 * Checks a bundle: a sound archive (see `openZip`), a manifest of schema 1, every named file there with its size,
 * checksum and sha256, and nothing else. Needs no data folder. Never throws for what is wrong with the file.
 * scripts/verify-bundle.mjs does the same without this app and must agree, problem by problem.
 */
export async function verifyBundle(files: Files, path: string): Promise<BundleCheck> {
  try {
    const archive = await openZip(files, path);
    const count = archive.entries.filter((entry) => entry.path !== MANIFEST_NAME).length;
    const problems = await archiveProblems(archive);
    return answer(count, problems);
  } catch (error) {
    if (isRefusal(error)) return answer(0, [error.message]);
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return answer(0, [`The file could not be read (${code}).`]);
  }
}

/** The manifest of a bundle; undefined when the file is none of ours. Checks nothing else. */
export async function readManifest(files: Files, path: string): Promise<BundleManifest | undefined> {
  try {
    const manifest = await manifestOf(await openZip(files, path));
    return typeof manifest === 'string' ? undefined : manifest;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

function answer(count: number, problems: readonly string[]): BundleCheck {
  const shown = problems.slice(0, MAX_PROBLEMS);
  const more = problems.length - shown.length;
  return { ok: problems.length === 0, files: count, problems: more > 0 ? [...shown, `And ${more} more.`] : shown };
}

async function archiveProblems(archive: ZipArchive): Promise<string[]> {
  const manifest = await manifestOf(archive);
  if (typeof manifest === 'string') return [manifest];
  const named = new Set<string>();
  const problems: string[] = [];
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  for (const file of manifest.files) {
    const wrongPath = file.path === MANIFEST_NAME ? 'itself' : pathProblem(file.path);
    if (wrongPath !== undefined) problems.push(`The manifest names ${wrongPath}.`);
    else if (named.has(file.path)) problems.push(`The manifest names "${file.path}" more than once.`);
    else problems.push(...(await fileProblems(archive, entries.get(file.path), file)));
    named.add(file.path);
  }
  const extra = archive.entries.filter(({ path }) => path !== MANIFEST_NAME && !named.has(path));
  return [...problems, ...extra.map(({ path }) => `"${path}" is in the archive and not named in the manifest.`)];
}

async function fileProblems(
  archive: ZipArchive,
  entry: ZipEntry | undefined,
  file: BundleManifest['files'][number],
): Promise<string[]> {
  if (entry === undefined) return [`"${file.path}" is named in the manifest and missing from the archive.`];
  if (entry.bytes !== file.bytes) return [`"${file.path}" has ${entry.bytes} bytes, the manifest says ${file.bytes}.`];
  try {
    const { sha256, crc } = await digest(archive, entry);
    if (crc !== entry.crc32) return [`"${file.path}" is damaged: its checksum is not the one in the archive.`];
    return sha256 === file.sha256 ? [] : [`"${file.path}" was changed: its sha256 is not the one in the manifest.`];
  } catch (error) {
    if (isRefusal(error)) return [error.message];
    throw error;
  }
}

async function digest(
  archive: ZipArchive,
  entry: ZipEntry,
): Promise<{ readonly sha256: string; readonly crc: number }> {
  const hash = createHash('sha256');
  let crc = 0;
  for await (const chunk of archive.read(entry)) {
    hash.update(chunk);
    crc = crc32(chunk, crc);
  }
  return { sha256: hash.digest('hex'), crc };
}

/** The manifest, or what is wrong with it in words. */
async function manifestOf(archive: ZipArchive): Promise<BundleManifest | string> {
  const entry = archive.entries.find(({ path }) => path === MANIFEST_NAME);
  if (entry === undefined) return 'The archive has no manifest.json, so it is not a bundle of this app.';
  if (entry.bytes > MAX_MANIFEST_BYTES) return 'manifest.json is larger than a manifest can be.';
  const chunks: Uint8Array[] = [];
  let crc = 0;
  for await (const chunk of archive.read(entry)) {
    chunks.push(chunk);
    crc = crc32(chunk, crc);
  }
  if (crc !== entry.crc32) return '"manifest.json" is damaged: its checksum is not the one in the archive.';
  const content = parseJson(Buffer.concat(chunks));
  if (typeof content !== 'object' || content === null) return 'manifest.json is not JSON that can be read.';
  if ('schema' in content && typeof content.schema === 'number' && content.schema > 1) {
    return 'manifest.json is of a newer kind than this version knows.';
  }
  const parsed = bundleManifest.safeParse(content);
  return parsed.success ? parsed.data : 'manifest.json does not have the shape of a manifest.';
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
