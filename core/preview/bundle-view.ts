import type { PreviewBundle, PreviewEdit, PreviewFile, PreviewGroup } from '../../shared/domain/preview.ts';
import { partsOf } from './listing-rules.ts';
import type { Opened } from './opened-bundles.ts';

const GROUPS: readonly PreviewGroup[] = ['files', 'recordings', 'scenarios'];

const sum = (files: readonly PreviewFile[], of: (file: PreviewFile) => number): number =>
  files.reduce((total, file) => total + of(file), 0);

/** What is said of a bundle before any of its files is looked at. */
export async function bundleView(opened: Opened, edits: readonly PreviewEdit[]): Promise<PreviewBundle> {
  const { onDisk, reader, tables, listing } = opened;
  const { manifest, report, entries } = reader;
  const { withheld } = manifest;
  return {
    sha256: onDisk.sha256,
    bytes: onDisk.bytes,
    format: reader.format,
    files: entries.length,
    unpackedBytes: entries.reduce((total, { bytes }) => total + bytes, 0),
    groups: GROUPS.map((group) => ({
      group,
      files: listing[group].length,
      bytes: sum(listing[group], ({ bytes }) => bytes),
      removed: sum(listing[group], ({ removed }) => removed),
    })),
    parts: partsOf(GROUPS.flatMap((group) => listing[group])),
    withheld: { lines: withheld.length, items: withheld.reduce((total, { count }) => total + (count ?? 1), 0) },
    removed: tables.total,
    counts: { ...(report?.counts ?? manifest.redaction.counts) },
    rules: manifest.redaction.rules,
    profile: report?.profile ?? null,
    approval: manifest.approval ?? null,
    gate: onDisk.gate,
    edits: [...edits],
    knowsNames: (await opened.names()).size > 0,
    fixedBecause: onDisk.fixedBecause,
  };
}
