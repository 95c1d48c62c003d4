import type { RedactionReport, Removal } from '../../shared/domain/redaction.ts';

/** A file as it is in the bundle that is made. */
export interface MadeFile {
  readonly before: string;
  readonly path: string;
  /** What was taken out of it now. */
  readonly removals: readonly Removal[];
  readonly more: number;
}

/**
 * The report of a bundle made anew: what was taken out before, without kept marks and left-out files, and what was taken
 * out now. Places of earlier entries stay: their lines do, and columns are those of the first bundle. Pure.
 */
export function newReport(
  report: RedactionReport,
  files: readonly MadeFile[],
  kept: ReadonlySet<string>,
): RedactionReport {
  const made = new Map(files.map((file) => [file.before, file]));
  const earlier = report.removals.flatMap((one) => {
    const file = made.get(one.path);
    return file === undefined || kept.has(one.mark) ? [] : [{ ...one, path: file.path }];
  });
  const now = files.flatMap(({ path, removals }) => removals.map((one) => ({ ...one, path })));
  const removals = [...earlier, ...now].toSorted(
    (a, b) => byText(a.path, b.path) || a.line - b.line || a.column - b.column,
  );
  const listed = new Map(report.files.map((file) => [file.path, file]));
  const gone = lost(report, made, kept);
  const counts = new Map(Object.entries(report.counts));
  for (const { kind, count } of gone) counts.set(kind, Math.max(0, (counts.get(kind) ?? 0) - count));
  for (const { kind, count } of now) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return {
    ...report,
    files: files.flatMap(({ before, path, removals: own }) => {
      const known = listed.get(before);
      if (known === undefined) return [];
      const less = sumOf(gone.filter((one) => one.path === before));
      return [{ ...known, path, removed: Math.max(0, known.removed - less) + sumOf(own) }];
    }),
    removals,
    counts: Object.fromEntries([...counts].filter(([, n]) => n > 0).toSorted(([a], [b]) => byText(a, b))),
    more: report.more + files.reduce((sum, { more }) => sum + more, 0),
  };
}

function lost(
  { removals }: RedactionReport,
  made: ReadonlyMap<string, MadeFile>,
  kept: ReadonlySet<string>,
): readonly Removal[] {
  return removals.filter(({ path, mark }) => !made.has(path) || kept.has(mark));
}

const sumOf = (removals: readonly Removal[]): number => removals.reduce((sum, { count }) => sum + count, 0);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
