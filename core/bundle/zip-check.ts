import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { isRefusal } from '../platform/archive/index.ts';
import type { ZipArchive, ZipEntry } from '../platform/archive/index.ts';
import { lineProblem, MAX_MANIFEST_BYTES, parseManifest, TOO_LARGE } from './manifest-reader.ts';
import { MANIFEST_NAME } from './manifest-rules.ts';

/** What is wrong with a ZIP as against its manifest, in words. */
export async function zipProblems(archive: ZipArchive): Promise<string[]> {
  const manifest = await zipManifest(archive);
  if (typeof manifest === 'string') return [manifest];
  const named = new Set<string>();
  const problems: string[] = [];
  const entries = new Map(archive.entries.map((entry) => [entry.path, entry]));
  for (const file of manifest.files) {
    const wrong = lineProblem(file.path, named);
    if (wrong !== undefined) problems.push(wrong);
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

/** The manifest of a ZIP, or what is wrong with it in words. */
export async function zipManifest(archive: ZipArchive): Promise<BundleManifest | string> {
  const entry = archive.entries.find(({ path }) => path === MANIFEST_NAME);
  if (entry === undefined) return 'The archive has no manifest.json, so it is not a bundle of this app.';
  if (entry.bytes > MAX_MANIFEST_BYTES) return TOO_LARGE;
  const chunks: Uint8Array[] = [];
  let crc = 0;
  for await (const chunk of archive.read(entry)) {
    chunks.push(chunk);
    crc = crc32(chunk, crc);
  }
  if (crc !== entry.crc32) return '"manifest.json" is damaged: its checksum is not the one in the archive.';
  return parseManifest(Buffer.concat(chunks));
}
