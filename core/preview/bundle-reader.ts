import { bundleManifest } from '../../shared/domain/evidence.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { redactionReport } from '../../shared/domain/redaction.ts';
import type { RedactionReport } from '../../shared/domain/redaction.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isRefusal, openZip } from '../platform/archive/index.ts';
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
  readonly format: 'zip' | 'tar.zst';
  readonly entries: readonly BundleEntry[];
  readonly manifest: BundleManifest;
  readonly report: RedactionReport | undefined;
  read(path: string): AsyncIterable<Uint8Array>;
}

/** Opens a bundle. `not-found`, `refused` (encrypted) and `corrupt` as values. */
export async function openBundle(files: Files, path: string): Promise<Result<BundleReader>> {
  try {
    const stat = await files.stat(path);
    if (stat?.kind !== 'file') return fail('not-found', GONE_TEXT);
    const archive = await openZip(files, path);
    const byPath = new Map(archive.entries.map((entry) => [entry.path, entry]));
    const read = (name: string): AsyncIterable<Uint8Array> => {
      const entry = byPath.get(name);
      if (entry === undefined) throw new Error(`No ${JSON.stringify(name)} in this bundle.`);
      return archive.read(entry);
    };
    const manifest = bundleManifest.safeParse(await json(byPath.get(MANIFEST), read));
    if (!manifest.success) return fail('corrupt', 'This file is not a bundle of this app. Collect again.');
    const report = byPath.has(REPORT)
      ? redactionReport.safeParse(await json(byPath.get(REPORT), read))
      : { success: true as const, data: undefined };
    if (!report.success) return fail('corrupt', 'The bundle does not say what was taken out of it. Collect again.');
    return ok({
      format: 'zip',
      entries: archive.entries.map(({ path: name, bytes }) => ({ path: name, bytes })),
      manifest: manifest.data,
      report: report.data,
      read,
    });
  } catch (error) {
    if (isRefusal(error)) return fail('corrupt', `The bundle cannot be opened. ${error.message} Collect again.`);
    throw error;
  }
}

export const GONE_TEXT = 'The bundle is not where it was put any more. Collect again.';

async function json(
  entry: BundleEntry | undefined,
  read: (path: string) => AsyncIterable<Uint8Array>,
): Promise<unknown> {
  if (entry === undefined || entry.bytes > MOST_LIST_BYTES) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of read(entry.path)) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
