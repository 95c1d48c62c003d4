import type { PreviewMark } from '../../shared/domain/preview.ts';
import type { RedactionReport, Removal, RemovalKind } from '../../shared/domain/redaction.ts';
import { actionOf, kindOfMark, mayKeep } from './mark-rules.ts';

/** The redaction report by file and by mark. */
export interface ReportTables {
  readonly byFile: ReadonlyMap<string, readonly Removal[]>;
  /** Places by file, also of removals that did not fit into the report's list. */
  readonly removed: ReadonlyMap<string, number>;
  readonly encoding: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, MarkFacts>;
  readonly total: number;
}

interface MarkFacts {
  readonly kind: RemovalKind;
  readonly places: number;
  readonly files: number;
}

const NOTHING: ReportTables = {
  byFile: new Map(),
  removed: new Map(),
  encoding: new Map(),
  marks: new Map(),
  total: 0,
};

/** Arranges a report for look-ups. Pure. */
export function reportTables(report: RedactionReport | undefined): ReportTables {
  if (report === undefined) return NOTHING;
  const byFile = new Map<string, Removal[]>();
  const marks = new Map<string, { kind: RemovalKind; places: number; seen: Set<string> }>();
  for (const one of report.removals) {
    const list = byFile.get(one.path);
    if (list === undefined) byFile.set(one.path, [one]);
    else list.push(one);
    const known = marks.get(one.mark) ?? { kind: one.kind, places: 0, seen: new Set<string>() };
    known.places += one.count;
    known.seen.add(one.path);
    marks.set(one.mark, known);
  }
  return {
    byFile,
    removed: new Map(report.files.map(({ path, removed }) => [path, removed])),
    encoding: new Map(report.files.map(({ path, encoding }) => [path, encoding])),
    marks: new Map([...marks].map(([mark, { kind, places, seen }]) => [mark, { kind, places, files: seen.size }])),
    total: Object.values(report.counts).reduce((sum, n) => sum + n, 0),
  };
}

/** What a mark stands for; one the report does not list says its kind itself. Pure. */
export function markView(tables: ReportTables, path: string, mark: string, inNames: boolean): PreviewMark | undefined {
  const facts = tables.marks.get(mark);
  const kind = facts?.kind ?? kindOfMark(mark);
  if (kind === undefined) return undefined;
  const lines =
    tables.byFile
      .get(path)
      ?.filter((one) => one.mark === mark)
      .map(({ line }) => line) ?? [];
  return {
    mark,
    kind,
    action: actionOf(kind),
    places: facts?.places ?? 1,
    files: facts?.files ?? 1,
    maySay: inNames && mayKeep(kind),
    firstLine: lines.length === 0 ? null : Math.min(...lines),
  };
}
