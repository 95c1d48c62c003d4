import { join } from 'node:path';
import type { EvidenceSource } from '../collectors/index.ts';
import type { Files } from '../platform/ports.ts';
import type { Names, Packed } from './packable.ts';

/**
 * Copies the confidential files that an approval allows into the run's folder: they are binary and go as they are, so
 * what is packed must be what was looked at. Rejects when the signal aborts or the disk is full.
 */
export async function copyApproved(
  files: Files,
  sources: readonly { readonly collector: string; readonly item: EvidenceSource }[],
  folder: string,
  names: Names,
  signal: AbortSignal,
): Promise<readonly Packed[]> {
  const allowed = sources.filter(({ item }) => item.approval !== undefined);
  if (allowed.length === 0) return [];
  await files.makeFolder(folder, 0o700);
  const copied: Packed[] = [];
  for (const [index, { collector, item }] of allowed.entries()) {
    const target = join(folder, String(index + 1).padStart(6, '0'));
    copied.push(await copyOne(files, collector, item, target, names, signal));
  }
  return copied;
}

async function copyOne(
  files: Files,
  collector: string,
  item: EvidenceSource,
  target: string,
  names: Names,
  signal: AbortSignal,
): Promise<Packed> {
  const { file: origin, below, kind, source, modifiedMs, approval = '' } = item;
  const base = { collector, origin };
  const opened = await files.openBelow(origin, below).catch((error: unknown) => leftReason(error));
  if (typeof opened === 'string') return { ...base, ok: false, path: '', reason: opened };
  try {
    const { bytes } = await files.writeStreamAtomic(target, opened.read({ signal }), { mode: 0o600, signal });
    return { ...base, ok: true, file: { path: names(item), kind, source, file: target, bytes }, modifiedMs, approval };
  } finally {
    await opened.close();
  }
}

function leftReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ELOOP' || code === 'EXDEV') return 'It leads to another place and was not followed.';
  if (code === 'ENOENT') return 'It was gone when it was to be read.';
  if (code === 'EACCES' || code === 'EPERM') return 'The system does not let this account read it.';
  return 'It could not be read.';
}
