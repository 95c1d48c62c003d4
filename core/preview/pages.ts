import type {
  PreviewFilter,
  PreviewLine,
  PreviewMark,
  PreviewPage,
  PreviewPlace,
} from '../../shared/domain/preview.ts';
import type { RemovalKind } from '../../shared/domain/redaction.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isRefusal } from '../bundle/index.ts';
import type { KeptLine } from './file-text.ts';
import { filtered } from './listing-rules.ts';
import { kindOfMark, markFinder } from './mark-rules.ts';
import type { FoundMark } from './mark-rules.ts';
import type { Opened } from './opened-bundles.ts';
import { markView } from './report-rules.ts';

/** An answer stays below 256 KB: characters of lines, the rest is for marks and names. */
const MOST_CHARS = 100_000;
const MOST_REMOVALS = 300;

const BINARY: PreviewPage = {
  kind: 'binary',
  encoding: null,
  lines: [],
  marks: [],
  removals: [],
  total: 0,
  reading: false,
};

/** Some lines of a file with their marks. `not-found` for a file that is not in the bundle, `corrupt` for a damaged one. */
export async function readPage(
  opened: Opened,
  path: string,
  from: number,
  count: number,
): Promise<Result<PreviewPage>> {
  const { tables, listing, reader } = opened;
  const isListed = reader.entries.some((entry) => entry.path === path);
  if (!isListed) return fail('not-found', 'This file is not in the bundle (any more).');
  if ([...listing.recordings, ...listing.scenarios].some((file) => file.path === path)) return ok(BINARY);
  const text = opened.text(path);
  try {
    const kept = await text.read(from, count, MOST_CHARS);
    if (!text.isText) return ok(BINARY);
    const find = markFinder(tables.marks.keys());
    const lines = kept.map((line) => shownLine(line, find));
    const last = lines.at(-1)?.n ?? from - 1;
    const removals = (tables.byFile.get(path) ?? []).filter(({ line }) => line >= from && line <= last);
    return ok({
      kind: 'text',
      encoding: tables.encoding.get(path) ?? null,
      lines,
      marks: await marksOf(opened, path, lines),
      removals: removals.slice(0, MOST_REMOVALS),
      total: text.lines(),
      reading: text.isReading(),
    });
  } catch (error) {
    if (isRefusal(error)) return fail('corrupt', `This file cannot be unpacked. ${error.message}`);
    throw error;
  }
}

function shownLine({ n, text, cut, hiddenMarks }: KeptLine, find: (text: string) => FoundMark[]): PreviewLine {
  return { n, text, cut, hiddenMarks, spans: find(text) };
}

async function marksOf(opened: Opened, path: string, lines: readonly PreviewLine[]): Promise<PreviewMark[]> {
  const names = await opened.names();
  const seen = new Set(lines.flatMap(({ spans }) => spans.map(({ mark }) => mark)));
  return [...seen].flatMap((mark) => markView(opened.tables, path, mark, names.has(mark)) ?? []);
}

/** Where a search begins, and what it looks for. */
export interface Search {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly direction: 'next' | 'previous';
  readonly kinds: readonly RemovalKind[];
  /** Absent: all files. */
  readonly filter?: PreviewFilter;
}

/** The next mark, file after file in the order of the list; files without any by the report are passed over. */
export async function findMark(opened: Opened, search: Search): Promise<PreviewPlace | undefined> {
  const { tables, listing } = opened;
  const wanted = (mark: string): boolean => {
    const kind = tables.marks.get(mark)?.kind ?? kindOfMark(mark);
    return kind !== undefined && (search.kinds.length === 0 || search.kinds.includes(kind));
  };
  const isNext = search.direction === 'next';
  const all = filtered(listing.files, search.filter).map(({ path }) => path);
  const at = all.indexOf(search.path);
  const others = isNext ? all.slice(at + 1) : at === -1 ? [] : all.slice(0, at).toReversed();
  const here = at === -1 ? [] : [search.path];
  for (const path of [...here, ...others]) {
    if (!mayHold(opened, path, wanted)) continue;
    const edge = isNext ? { line: 0, column: -1 } : { line: Number.MAX_SAFE_INTEGER, column: 0 };
    const from = path === search.path ? search : edge;
    const place = await opened.text(path).find(from, search.direction, wanted);
    if (place !== undefined) return { path, index: all.indexOf(path), ...place };
  }
  return undefined;
}

/** Whether it is worth unpacking a file for a search. */
function mayHold({ reader, tables }: Opened, path: string, wanted: (mark: string) => boolean): boolean {
  if (reader.report === undefined) return true;
  const places = tables.removed.get(path) ?? 0;
  const listed = tables.byFile.get(path) ?? [];
  if (places === 0 && listed.length === 0) return false;
  const isWhole = listed.reduce((sum, { count }) => sum + count, 0) >= places;
  return !isWhole || listed.some(({ mark }) => wanted(mark));
}
