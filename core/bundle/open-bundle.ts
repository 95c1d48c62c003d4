import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { AGE_MAGIC, openAge, readHeader, recipientsOf } from '../platform/age/index.ts';
import {
  ArchiveRefusal,
  cachedSource,
  fileSource,
  headerProblem,
  openTarZst,
  openZipSource,
  readPart,
  tarHeader,
} from '../platform/archive/index.ts';
import type { ByteSource, TarZst, ZipArchive } from '../platform/archive/index.ts';
import type { Files } from '../platform/ports.ts';
import type { BundleFormat } from './bundle-format.ts';
import { tarManifest, tarPlaces } from './tar-check.ts';
import { zipManifest } from './zip-check.ts';

/** The archive in a file, as its first bytes say. */
export type BundleArchive =
  | { readonly format: 'zip'; readonly zip: ZipArchive }
  | { readonly format: 'tar.zst'; readonly tar: TarZst }
  | { readonly format: 'age'; readonly recipients: number };

/** A bundle that can be read file by file, in any order and without unpacking the rest. */
export interface OpenBundle {
  readonly format: BundleFormat;
  readonly manifest: BundleManifest;
  /** Every file beside the manifest. */
  readonly entries: readonly { readonly path: string; readonly bytes: number }[];
  /** A file's content; ends with a refusal (`isRefusal`) when the archive does not hold it as it says. */
  read(path: string): AsyncGenerator<Uint8Array>;
}

/** How many files of how many bytes together an archive may announce. */
export interface ArchiveBounds {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Opens the archive in a file; an encrypted one where an identity for it is given. Throws refusals in words. `most` bounds
 * what is listed of one that anybody may have made.
 */
export async function openArchive(
  files: Files,
  path: string,
  identities: readonly string[],
  reads: 'all' | 'parts',
  most?: ArchiveBounds,
): Promise<BundleArchive> {
  const exact = await fileSource(files, path);
  const source = reads === 'all' ? cachedSource(exact) : exact;
  if (!(await isAge(source))) return plainArchive(source, most);
  if (identities.length === 0) return { format: 'age', recipients: recipientsOf(await readHeader(source)) };
  const plain = await openAge(source, identities);
  if (await isAge(plain)) throw new ArchiveRefusal('The encrypted file holds another encrypted file.');
  return plainArchive(plain, most);
}

/**
 * Opens a bundle to read from it. Throws a refusal in words (`isRefusal`) for anything that is none, or is encrypted for
 * others. Checks no checksums: `verifyBundle` does.
 */
export async function openBundle(files: Files, path: string, identities: readonly string[] = []): Promise<OpenBundle> {
  const archive = await openArchive(files, path, identities, 'parts');
  if (archive.format === 'age') throw new ArchiveRefusal('The bundle is encrypted.');
  return archive.format === 'zip' ? openZipBundle(archive.zip) : openTarBundle(archive.tar);
}

async function openZipBundle(zip: ZipArchive): Promise<OpenBundle> {
  const manifest = await zipManifest(zip);
  if (typeof manifest === 'string') throw new ArchiveRefusal(manifest);
  const byPath = new Map(zip.entries.map((entry) => [entry.path, entry]));
  const entries = manifest.files.map(({ path, bytes }) => ({ path, bytes }));
  async function* read(path: string): AsyncGenerator<Uint8Array> {
    const entry = byPath.get(path);
    if (entry === undefined) throw new ArchiveRefusal(`"${path}" is missing from the archive.`);
    yield* zip.read(entry);
  }
  return { format: 'zip', manifest, entries, read };
}

async function openTarBundle(tar: TarZst): Promise<OpenBundle> {
  const contents = await tarManifest(tar);
  if (typeof contents === 'string') throw new ArchiveRefusal(contents);
  const { manifest } = contents;
  const places = tarPlaces(contents);
  const sizes = new Map(manifest.files.map(({ path, bytes }) => [path, bytes]));
  async function* read(path: string): AsyncGenerator<Uint8Array> {
    const place = places.get(path);
    const bytes = sizes.get(path) ?? 0;
    if (place === undefined) throw new ArchiveRefusal(`"${path}" is missing from the archive.`);
    const problem = headerProblem(path, tarHeader(path, bytes), await readPart(tar, place.header, place.at));
    if (problem !== undefined) throw new ArchiveRefusal(problem);
    let seen = 0;
    for await (const chunk of tar.read(place.at, place.at + bytes)) {
      seen += chunk.byteLength;
      yield chunk;
    }
    if (seen < bytes) throw new ArchiveRefusal(`"${path}" ends too early.`);
  }
  return { format: 'tar.zst', manifest, entries: manifest.files.map(({ path, bytes }) => ({ path, bytes })), read };
}

async function isAge(source: ByteSource): Promise<boolean> {
  return Buffer.from(await source.range(0, AGE_MAGIC.length)).toString('latin1') === AGE_MAGIC;
}

/** zstd's own mark, or that of a frame which readers skip. */
function isZstd(start: Buffer): boolean {
  if (start.length < 4) return false;
  const mark = start.readUInt32LE(0);
  return mark === 0xfd2fb528 || mark >>> 4 === 0x184d2a5;
}

async function plainArchive(source: ByteSource, most?: ArchiveBounds): Promise<BundleArchive> {
  const start = Buffer.from(await source.range(0, 4));
  if (isZstd(start)) return { format: 'tar.zst', tar: await openTarZst(source, most?.bytes) };
  return { format: 'zip', zip: await openZipSource(source, most?.files) };
}
