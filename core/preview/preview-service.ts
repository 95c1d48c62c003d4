import type {
  PreviewBundle,
  PreviewChange,
  PreviewFile,
  PreviewFilter,
  PreviewGroup,
  PreviewPage,
  PreviewPlace,
  PreviewSource,
} from '../../shared/domain/preview.ts';
import type { AttachmentId } from '../../shared/domain/primitives.ts';
import type { WithheldEntry } from '../../shared/domain/evidence.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { bundleView } from './bundle-view.ts';
import { createEditRepository } from './edit-repository.ts';
import type { FirstBundle } from './edit-repository.ts';
import { createEdits } from './edits.ts';
import { createOpenedBundles } from './opened-bundles.ts';
import type { Opened } from './opened-bundles.ts';
import { filtered, sectionsOf } from './listing-rules.ts';
import type { SectionSize } from './listing-rules.ts';
import { findMark, readPage } from './pages.ts';
import type { Search } from './pages.ts';
import { readPicture } from './pictures.ts';
import type { PicturePart } from './pictures.ts';
import type { BundleOnDisk, PreviewDeps } from './types.ts';

/** The bundle as it was opened. */
export interface Ref {
  readonly source: PreviewSource;
  readonly sha256: string;
}

interface Slice {
  readonly from: number;
  readonly count: number;
}

/** Looks into finished bundles, and makes them anew as a person wants them. */
export interface Preview {
  open(source: PreviewSource): Promise<Result<PreviewBundle>>;
  /** Absent filter: all files. */
  files(ref: Ref, group: PreviewGroup, slice: Slice, filter?: PreviewFilter): Promise<Result<ListedFiles>>;
  withheld(ref: Ref, slice: Slice): Promise<Result<Paged<'entries', WithheldEntry>>>;
  lines(ref: Ref, path: string, slice: Slice): Promise<Result<PreviewPage>>;
  find(ref: Ref, search: Search): Promise<Result<PreviewPlace | null>>;
  /** The value behind a mark; null where it is not known. Never in a log, never sent. */
  name(ref: Ref, mark: string): Promise<Result<string | null>>;
  /** `refused` for what may not be changed, `cancelled`, `disk-full`; then everything is as it was. */
  edit(ref: Ref, change: PreviewChange, signal: AbortSignal): Promise<Result<PreviewBundle>>;
  undo(ref: Ref, edit: string, signal: AbortSignal): Promise<Result<PreviewBundle>>;
  /** Part of a picture that is attached, as far as one answer holds; `refused` for what is none. */
  picture(id: AttachmentId, from: number): Promise<Result<PicturePart>>;
  close(): Promise<void>;
}

type ListedFiles = Paged<'files', PreviewFile> & { readonly sections: readonly SectionSize[] };
type Paged<N extends string, T> = { readonly [K in N]: readonly T[] } & { readonly total: number };

/** No answer is larger than this many characters of paths and reasons. */
const MOST_CHARS = 150_000;

export function createPreview(given: PreviewDeps): Preview {
  const repository = createEditRepository(given.db);
  const deps: PreviewDeps = { ...given, find: (source) => withFirst(given.find(source), repository.first(source)) };
  const bundles = createOpenedBundles(deps);
  const edits = createEdits(deps, repository, bundles);
  const view = async (source: PreviewSource): Promise<Result<PreviewBundle>> => {
    const opened = await bundles.open(source);
    if (!opened.ok) return opened;
    const isMade = repository.first(source)?.madeSha256 === opened.value.onDisk.sha256;
    return ok(await bundleView(opened.value, isMade ? repository.list(source) : []));
  };
  const within = async <T>({ source, sha256 }: Ref, work: (opened: Opened) => T | Promise<T>): Promise<Result<T>> => {
    const opened = await bundles.same(source, sha256);
    return opened.ok ? ok(await work(opened.value)) : opened;
  };
  return {
    open: view,
    files: (ref, group, slice, filter) =>
      within(ref, ({ listing }) => {
        const files = filtered(listing[group], filter);
        return {
          files: sliceOf(files, slice, ({ path }) => path),
          total: files.length,
          sections: group === 'files' ? sectionsOf(files) : [],
        };
      }),
    withheld: (ref, slice) =>
      within(ref, ({ reader: { manifest } }) => ({
        entries: sliceOf(manifest.withheld, slice, ({ path, reason }) => path + reason),
        total: manifest.withheld.length,
      })),
    lines: async ({ source, sha256 }, path, { from, count }) => {
      const opened = await bundles.same(source, sha256);
      return opened.ok ? readPage(opened.value, path, from, count) : opened;
    },
    find: (ref, search) => within(ref, async (opened) => (await findMark(opened, search)) ?? null),
    name: (ref, mark) => within(ref, async (opened) => (await opened.names()).get(mark) ?? null),
    edit: async (ref, change, signal) => {
      const made = await edits.add(ref.source, ref.sha256, change, signal);
      return made.ok ? view(ref.source) : made;
    },
    undo: async (ref, edit, signal) => {
      const made = await edits.remove(ref.source, ref.sha256, edit, signal);
      return made.ok ? view(ref.source) : made;
    },
    picture: async (id, from) => {
      const file = deps.picture(id);
      return file.ok ? readPicture(deps.platform.files, file.value, from) : file;
    },
    close: () => bundles.close(),
  };
}

/** A bundle made anew knows the names and the scan that it was made with. Pure. */
function withFirst(found: Result<BundleOnDisk>, first: FirstBundle | undefined): Result<BundleOnDisk> {
  if (!found.ok || first?.madeSha256 !== found.value.sha256) return found;
  return ok({ ...found.value, namesPath: first.namesPath, gate: first.gate });
}

/** Some of a list, fewer where they would not fit into an answer. */
function sliceOf<T>(list: readonly T[], { from, count }: Slice, text: (one: T) => string): readonly T[] {
  const wanted = list.slice(from - 1, from - 1 + count);
  let chars = 0;
  const end = wanted.findIndex((one) => (chars += text(one).length + 120) > MOST_CHARS);
  return end === -1 ? wanted : wanted.slice(0, Math.max(1, end));
}
