import { extname, join } from 'node:path';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import type { PreviewChange, PreviewEdit, PreviewSource } from '../../shared/domain/preview.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail, failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { verifyBundle } from '../bundle/index.ts';
import { readBundle, REPORT } from './bundle-reader.ts';
import type { EditRepository, FirstBundle } from './edit-repository.ts';
import { readNames } from './names-file.ts';
import type { Opened, OpenedBundles } from './opened-bundles.ts';
import { rebuild } from './rebuild.ts';
import { sourceKey } from './types.ts';
import type { PreviewDeps } from './types.ts';

const PROGRESS_MS = 100;
/** This program has no way to make bundles. */
export const NOT_HERE = fail('unavailable', 'This program cannot make a bundle anew.');
const NOWHERE = fail(
  'not-found',
  'What you wrote stands nowhere in this bundle, so nothing was changed. Write it as it stands there.',
);

/** A bundle that is to be made anew. */
interface Work {
  readonly source: PreviewSource;
  readonly opened: Opened;
  readonly first: FirstBundle | undefined;
  readonly edits: readonly PreviewEdit[];
  /** The change that is new among them. */
  readonly adds?: PreviewChange;
}

/** Makes, scans and puts in place; answers the new sha256. Whatever fails, the bundle before it stays. */
export async function make(
  deps: PreviewDeps,
  repository: EditRepository,
  bundles: OpenedBundles,
  making: Work,
  signal: AbortSignal,
): Promise<Result<string>> {
  const { files, ids } = deps.platform;
  const folder = join(deps.layout.staging, `edit-${ids.next()}`);
  /** The first state, as long as nothing was made of it. */
  let unused: string | undefined;
  try {
    await files.makeFolder(deps.layout.staging, 0o700);
    await files.makeFolder(folder, 0o700);
    const first = making.first ?? (await keepFirst(deps, making));
    if (making.first === undefined) unused = first.path;
    if (making.edits.length === 0) return await restore(deps, repository, bundles, making, first, folder);
    const made = await remake(deps, making, first, folder, signal);
    if (!made.ok) return made;
    const { rebuilt, gate } = made.value;
    if (making.adds?.kind === 'redact' && sameContent(making.opened.reader.manifest, rebuilt.manifest)) return NOWHERE;
    signal.throwIfAborted();
    const { sha256, bytes, renamed } = rebuilt;
    const replaced = await deps.replace(making.source, rebuilt.path, {
      sha256,
      bytes,
      files: rebuilt.files,
      withheld: rebuilt.withheld,
    });
    if (!replaced.ok) return replaced;
    deps.db.transaction(() =>
      repository.save(making.source, { ...first, madeSha256: sha256, gate, renamed }, making.edits),
    );
    unused = undefined;
    await bundles.forget(making.opened.onDisk.sha256);
    return ok(sha256);
  } catch (error) {
    return { ok: false, error: madeFailure(error, signal) };
  } finally {
    await files.removeTree(folder).catch(() => undefined);
    if (unused !== undefined) await files.remove(unused).catch(() => undefined);
  }
}

async function remake(
  deps: PreviewDeps,
  { source, edits }: Work,
  first: FirstBundle,
  folder: string,
  signal: AbortSignal,
) {
  const { making, platform } = deps;
  const { files } = platform;
  if (making === undefined) return NOT_HERE;
  const reader = await readBundle(files, first.path);
  if (!reader.ok) return reader;
  const names = await readNames(files, first.namesPath);
  const onProgress = progress(deps, source);
  const rebuilt = await rebuild(files, making.privacy, {
    first: reader.value,
    names,
    edits,
    folder,
    signal,
    onProgress,
  });
  const check = await verifyBundle(files, rebuilt.path);
  if (!check.ok) return fail('unavailable', `The new bundle is not whole. Try again. (${check.problems[0] ?? ''})`);
  const gate = await making.scan(rebuilt.path, { values: rebuilt.values, allowed: rebuilt.kept, signal });
  if (!gate.ok) return gate;
  if (!gate.value.ok) return gateRefusal(gate.value.hits.length, gate.value.hits);
  return ok({ rebuilt, gate: gate.value });
}

/** Whether two bundles hold the same files under the same names, and leave the same out. Pure. */
function sameContent(before: BundleManifest, now: BundleManifest): boolean {
  const content = ({ root, instance, files, withheld }: BundleManifest): string =>
    JSON.stringify([
      root,
      instance,
      files.flatMap(({ path, sha256 }) => (path === REPORT ? [] : [`${sha256} ${path}`])).toSorted(),
      withheld.map(({ path, reason }) => `${path} ${reason}`).toSorted(),
    ]);
  return content(before) === content(now);
}

function gateRefusal(count: number, hits: readonly unknown[]) {
  const found = count === 1 ? 'one thing that looks' : `${count} things that look`;
  return fail('refused', `The second scan found ${found} secret in the new bundle, so the one before stays.`, { hits });
}

/** Everything was taken back: the first bundle again, byte for byte. */
async function restore(
  deps: PreviewDeps,
  repository: EditRepository,
  bundles: OpenedBundles,
  { source, opened }: Work,
  first: FirstBundle,
  folder: string,
): Promise<Result<string>> {
  const { files } = deps.platform;
  const reader = await readBundle(files, first.path);
  if (!reader.ok) return reader;
  const { manifest } = reader.value;
  const staged = join(folder, 'bundle.zip');
  const { sha256, bytes } = await files.writeStreamAtomic(staged, files.openRead(first.path), { mode: 0o600 });
  if (sha256 !== first.sha256) return fail('corrupt', 'The first bundle was changed on this disk. Collect again.');
  const info = { sha256, bytes, files: manifest.files.length, withheld: manifest.withheld.length };
  const replaced = await deps.replace(source, staged, info);
  if (!replaced.ok) return replaced;
  deps.db.transaction(() => repository.forget(source));
  await files.remove(first.path).catch(() => undefined);
  await bundles.forget(opened.onDisk.sha256);
  return ok(sha256);
}

/** Keeps what the bundle is before its first change. */
async function keepFirst(deps: PreviewDeps, { source, opened }: Work): Promise<FirstBundle> {
  const { files } = deps.platform;
  const { path, sha256, namesPath, gate } = opened.onDisk;
  const folder = join(deps.layout.bundles, 'first');
  await files.makeFolder(deps.layout.bundles, 0o700);
  await files.makeFolder(folder, 0o700);
  const kept = join(folder, `${sourceKey(source)}${extname(path)}`);
  const copy = await files.writeStreamAtomic(kept, files.openRead(path), { mode: 0o600 });
  if (copy.sha256 !== sha256) throw Object.assign(new Error('the bundle changed'), { code: 'ECHANGED' });
  return { path: kept, sha256, bytes: copy.bytes, namesPath, madeSha256: sha256, gate, renamed: new Map() };
}

function progress({ emit, platform: { clock } }: PreviewDeps, source: PreviewSource) {
  let last = Number.NEGATIVE_INFINITY;
  return (done: number, of: number): void => {
    if (clock.monotonic() - last < PROGRESS_MS) return;
    last = clock.monotonic();
    emit('preview.progress', { source, done: Math.floor(done), of });
  };
}

function madeFailure(error: unknown, signal: AbortSignal) {
  if (signal.aborted) return failure('cancelled', 'Cancelled. The bundle is as it was.');
  const code = errorCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return failure('disk-full', 'The disk is full, so the bundle stays as it was. Free some space and try again.');
  if (code === 'ECHANGED') return failure('corrupt', 'The bundle was changed on this disk, so it is not used.');
  if (code !== undefined)
    return failure('unavailable', `The bundle could not be made anew (${code}). It is as it was.`);
  throw error;
}
