import type { RedactionProfile, RedactionReport, Removal } from '../../shared/domain/redaction.ts';

/** A redacted file under its path in the bundle. */
export interface ReportedFile {
  readonly path: string;
  readonly redacted: {
    readonly encoding: string;
    readonly format: string;
    readonly removals: readonly Removal[];
    readonly more: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly replaced: ReadonlyMap<string, string>;
  };
}

function underPath(removal: Removal, path: string): Removal {
  return { ...removal, path };
}

/** The report lists this many places; what is beyond is counted. */
const MAX_REMOVALS = 20_000;

/** What was removed where, over all files of a bundle: never a value, never its length. Pure. */
export function reportOf(rules: string, profile: RedactionProfile, files: readonly ReportedFile[]): RedactionReport {
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const removals: Removal[] = [];
  const counts = new Map<string, number>();
  let more = 0;
  for (const { path, redacted } of inOrder) {
    for (const [kind, count] of Object.entries(redacted.counts)) counts.set(kind, (counts.get(kind) ?? 0) + count);
    const room = Math.max(0, MAX_REMOVALS - removals.length);
    removals.push(...redacted.removals.slice(0, room).map((removal) => underPath(removal, path)));
    more += redacted.more + Math.max(0, redacted.removals.length - room);
  }
  return {
    schema: 1,
    rules,
    profile,
    files: inOrder.map(({ path, redacted: { encoding, format, counts: own } }) => ({
      path,
      encoding,
      format,
      removed: Object.values(own).reduce((sum, count) => sum + count, 0),
    })),
    removals,
    counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    more,
  };
}
