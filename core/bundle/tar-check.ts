import { createHash } from 'node:crypto';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import {
  firstFile,
  headerProblem,
  isRefusal,
  padding,
  readPart,
  refuseHidden,
  TAR_END_BYTES,
  tarHeader,
} from '../platform/archive/index.ts';
import type { TarZst } from '../platform/archive/index.ts';
import { lineProblem, MAX_MANIFEST_BYTES, parseManifest, TOO_LARGE } from './manifest-reader.ts';
import { MANIFEST_NAME } from './manifest-rules.ts';

type Line = BundleManifest['files'][number];

/** A manifest and where the first file behind it begins. */
export interface TarContents {
  readonly manifest: BundleManifest;
  readonly start: number;
}

/** The manifest that a `.tar.zst` begins with, or what is wrong with it in words. */
export async function tarManifest(tar: TarZst): Promise<TarContents | string> {
  const bytes = await firstFile(tar, MANIFEST_NAME);
  if (bytes === undefined) {
    return 'The archive does not begin with a manifest.json, so it is not a bundle of this app.';
  }
  if (bytes > MAX_MANIFEST_BYTES) return TOO_LARGE;
  const at = tarHeader(MANIFEST_NAME, bytes).length;
  const content = await readPart(tar, at, at + bytes);
  if (content.length < bytes) return 'The archive ends too early.';
  const manifest = parseManifest(content);
  if (typeof manifest === 'string') return manifest;
  refuseHidden(await readPart(tar, at + bytes, at + bytes + padding(bytes)), MANIFEST_NAME);
  return { manifest, start: at + bytes + padding(bytes) };
}

/** Where each named file's content stands in the tar. Pure. */
export function tarPlaces({
  manifest,
  start,
}: TarContents): Map<string, { readonly header: number; readonly at: number }> {
  const places = new Map<string, { readonly header: number; readonly at: number }>();
  let header = start;
  for (const { path, bytes } of manifest.files) {
    const at = header + tarHeader(path, bytes).length;
    places.set(path, { header, at });
    header = at + bytes + padding(bytes);
  }
  return places;
}

/**
 * What is wrong with a `.tar.zst` as against its manifest, in words. It must hold the files in the manifest's order, each
 * behind exactly the header that its name and size give, so nothing else can lie in it. Ends at the first file that is
 * not in its place: what follows could not be told apart.
 */
export async function tarProblems(
  tar: TarZst,
): Promise<{ readonly files: number; readonly problems: readonly string[] }> {
  const contents = await tarManifest(tar);
  if (typeof contents === 'string') return { files: 0, problems: [contents] };
  const names = nameProblems(contents.manifest.files);
  if (names.length > 0) return { files: 0, problems: names };
  const problems: string[] = [];
  let files = 0;
  let at = contents.start;
  try {
    for (const line of contents.manifest.files) {
      const header = tarHeader(line.path, line.bytes);
      const moved = headerProblem(line.path, header, await readPart(tar, at, at + header.length));
      if (moved !== undefined) return { files, problems: [...problems, moved] };
      files += 1;
      at += header.length;
      const changed = await contentProblem(tar, line, at);
      if (changed !== undefined) problems.push(changed);
      at += line.bytes;
      refuseHidden(await readPart(tar, at, at + padding(line.bytes)), line.path);
      at += padding(line.bytes);
    }
    problems.push(...(await endProblems(tar, at)));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    problems.push(error.message);
  }
  return { files, problems };
}

function nameProblems(lines: readonly Line[]): string[] {
  const named = new Set<string>();
  return lines.flatMap(({ path }) => {
    const wrong = lineProblem(path, named);
    named.add(path);
    return wrong === undefined ? [] : [wrong];
  });
}

async function contentProblem(tar: TarZst, { path, bytes, sha256 }: Line, at: number): Promise<string | undefined> {
  const hash = createHash('sha256');
  let seen = 0;
  for await (const chunk of tar.read(at, at + bytes)) {
    hash.update(chunk);
    seen += chunk.byteLength;
  }
  if (seen < bytes) return `"${path}" ends too early.`;
  return hash.digest('hex') === sha256
    ? undefined
    : `"${path}" was changed: its sha256 is not the one in the manifest.`;
}

async function endProblems(tar: TarZst, at: number): Promise<string[]> {
  if (tar.bytes < at + TAR_END_BYTES) return ['The archive ends too early.'];
  if (tar.bytes > at + TAR_END_BYTES) return ['There is something in the archive that its manifest does not name.'];
  const end = await readPart(tar, at, at + TAR_END_BYTES);
  return end.every((byte) => byte === 0) ? [] : ['There is something in the archive that its manifest does not name.'];
}
