import { join } from 'node:path';
import type { EvidenceSource } from '../collectors/index.ts';
import type { Files } from '../platform/ports.ts';
import type { FileNotRead, FileRead } from '../platform/read-shapes.ts';
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
  const targetOf = (index: number): string => join(folder, String(index + 1).padStart(6, '0'));
  const read = await files.readAll(
    allowed.map(({ item: { file, below, bytes } }, index) => ({ path: file, below, bytes, copyTo: targetOf(index) })),
    { signal },
  );
  signal.throwIfAborted();
  const copied: Packed[] = [];
  for (const [index, { collector, item }] of allowed.entries()) {
    if (index % AT_ONCE === 0) await new Promise(setImmediate);
    copied.push(toPacked(collector, item, read[index], targetOf(index), names));
  }
  return copied;
}

/** Others get their turn after so many. */
const AT_ONCE = 100;

function toPacked(
  collector: string,
  item: EvidenceSource,
  read: FileRead | FileNotRead | undefined,
  target: string,
  names: Names,
): Packed {
  const { file: origin, kind, source, modifiedMs, approval = '' } = item;
  const base = { collector, origin };
  if (read?.ok !== true) {
    // A full disk ends the run; every other copy would fail as well.
    if (read?.writing === true) throw Object.assign(new Error('A copy cannot be written.'), { code: read.code });
    return { ...base, ok: false, path: '', reason: leftReason(read?.code) };
  }
  // It is binary and goes as it is, so it has to be what was looked at, and nobody may have written to it since.
  const isSame =
    read.bytes === item.bytes &&
    read.after?.modifiedMs === modifiedMs &&
    (item.sha256 === undefined || read.sha256 === item.sha256);
  if (!isSame)
    return { ...base, ok: false, path: '', reason: 'It changed after it was looked at, so it is not taken.' };
  const file = { path: names(item), kind, source, file: target, bytes: read.bytes };
  return { ...base, ok: true, file, modifiedMs, approval };
}

function leftReason(code: string | undefined): string {
  if (code === 'ELOOP' || code === 'EXDEV') return 'It leads to another place and was not followed.';
  if (code === 'EBUSY') return 'Another program held it, so it could not be read.';
  if (code === 'ENOENT') return 'It was gone when it was to be read.';
  if (code === 'EACCES' || code === 'EPERM') return 'The system does not let this account read it.';
  return 'It could not be read.';
}
