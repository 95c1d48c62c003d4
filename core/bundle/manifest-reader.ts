import { bundleManifest } from '../../shared/domain/evidence.ts';
import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { pathProblem } from '../platform/archive/index.ts';
import { MANIFEST_NAME } from './manifest-rules.ts';

export const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
export const TOO_LARGE = 'manifest.json is larger than a manifest can be.';

/** A manifest from its bytes, or what is wrong with it in words. Pure. */
export function parseManifest(bytes: Uint8Array): BundleManifest | string {
  const content = parseJson(bytes);
  if (typeof content !== 'object' || content === null) return 'manifest.json is not JSON that can be read.';
  if ('schema' in content && typeof content.schema === 'number' && content.schema > 1) {
    return 'manifest.json is of a newer kind than this version knows.';
  }
  const parsed = bundleManifest.safeParse(content);
  return parsed.success ? parsed.data : 'manifest.json does not have the shape of a manifest.';
}

/** What is wrong with the name of a manifest's line, when `named` came before it. Pure. */
export function lineProblem(path: string, named: ReadonlySet<string>): string | undefined {
  const wrong = path === MANIFEST_NAME ? 'itself' : pathProblem(path);
  if (wrong !== undefined) return `The manifest names ${wrong}.`;
  return named.has(path) ? `The manifest names "${path}" more than once.` : undefined;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
