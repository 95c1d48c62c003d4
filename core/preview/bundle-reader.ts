import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { redactionReport } from '../../shared/domain/redaction.ts';
import type { RedactionReport } from '../../shared/domain/redaction.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isRefusal, openBundle } from '../bundle/index.ts';
import type { BundleFormat, OpenBundle } from '../bundle/index.ts';
import type { Files } from '../platform/ports.ts';

export const MANIFEST = 'manifest.json';
export const REPORT = 'redaction-report.json';
const MOST_LIST_BYTES = 64 * 1024 * 1024;

export interface BundleEntry {
  readonly path: string;
  readonly bytes: number;
}

/** A finished plain bundle, its directory and its two lists read; no other file is touched. */
export interface BundleReader {
  readonly format: BundleFormat;
  /** Every file, the manifest too. */
  readonly entries: readonly BundleEntry[];
  readonly manifest: BundleManifest;
  readonly report: RedactionReport | undefined;
  read(path: string): AsyncIterable<Uint8Array>;
}

export const GONE_TEXT = 'The bundle is not where it was put any more. Collect again.';

/** Opens a bundle. `not-found`, `refused` (encrypted) and `corrupt` as values. */
export async function readBundle(files: Files, path: string): Promise<Result<BundleReader>> {
  try {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file') return fail('not-found', GONE_TEXT);
    const bundle = await openBundle(files, path);
    const report = await reportOf(bundle);
    if (report === 'unreadable')
      return fail('corrupt', 'The bundle does not say what was taken out of it. Collect again.');
    const manifest = manifestBytes(bundle.manifest);
    return ok({
      format: bundle.format,
      entries: [...bundle.entries, { path: MANIFEST, bytes: manifest.byteLength }],
      manifest: bundle.manifest,
      report,
      read: (name) => (name === MANIFEST ? once(manifest) : bundle.read(name)),
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (/encrypted/u.test(error.message)) return fail('refused', ENCRYPTED_TEXT);
    return fail('corrupt', `The bundle cannot be opened. ${error.message} Collect again.`);
  }
}

const ENCRYPTED_TEXT =
  'This bundle is encrypted already, so only its recipient can open it. Collect again to look through a new one.';

/** The manifest as it stands in a bundle. */
export function manifestBytes(manifest: BundleManifest): Uint8Array {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
}

async function reportOf(bundle: OpenBundle): Promise<RedactionReport | 'unreadable' | undefined> {
  const entry = bundle.entries.find(({ path }) => path === REPORT);
  if (entry === undefined) return undefined;
  if (entry.bytes > MOST_LIST_BYTES) return 'unreadable';
  const chunks: Uint8Array[] = [];
  for await (const chunk of bundle.read(REPORT)) chunks.push(chunk);
  const parsed = redactionReport.safeParse(parseJson(Buffer.concat(chunks).toString('utf8')));
  return parsed.success ? parsed.data : 'unreadable';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// oxlint-disable-next-line require-await -- the shape of a file's content
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
