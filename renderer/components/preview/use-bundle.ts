import type {
  PreviewBundle,
  PreviewFile,
  PreviewFilter,
  PreviewGroup,
  PreviewLine,
  PreviewMark,
  PreviewSection,
  PreviewSource,
} from '../../../shared/domain/preview.ts';
import type { WithheldEntry } from '../../../shared/domain/evidence.ts';
import { BLOCK, useBlocks } from '../../data/blocks.ts';
import type { Block, Blocks } from '../../data/blocks.ts';
import { unwrap } from '../../data/call-error.ts';

/** A bundle that is looked at: where it is, and what it was when it was opened. */
export interface LookedAt {
  readonly source: PreviewSource;
  readonly bundle: PreviewBundle;
}

/** Files with the headings over all of them. */
export interface FileBlock extends Block<PreviewFile> {
  readonly sections: readonly { readonly section: PreviewSection; readonly files: number }[];
}

export const ALL_FILES: PreviewFilter = { search: '', changed: false };

/** Files of a group, in the order of the list. */
export function useFiles(
  { source, bundle }: LookedAt,
  group: PreviewGroup,
  filter: PreviewFilter = ALL_FILES,
): Blocks<PreviewFile, FileBlock> {
  const { sha256 } = bundle;
  const key = ['preview.files', source, sha256, group, filter];
  return useBlocks<PreviewFile, FileBlock>(key, async (core, from, signal) => {
    let sections: FileBlock['sections'] = [];
    const block = await whole(from, async (at) => {
      const asked = { source, sha256, group, filter, from: at, count: BLOCK };
      const page = await unwrap(core.call('preview.files', asked, { signal }));
      ({ sections } = page);
      return { items: page.files, total: page.total };
    });
    return { ...block, sections };
  });
}

export function useWithheld({ source, bundle }: LookedAt): Blocks<WithheldEntry, Block<WithheldEntry>> {
  const { sha256 } = bundle;
  return useBlocks<WithheldEntry, Block<WithheldEntry>>(['preview.withheld', source, sha256], (core, from, signal) =>
    whole(from, async (at) => {
      const call = core.call('preview.withheld', { source, sha256, from: at, count: BLOCK }, { signal });
      const { entries, total } = await unwrap(call);
      return { items: entries, total };
    }),
  );
}

/** Lines of one file with what their marks stand for. */
export interface LineBlock extends Block<PreviewLine> {
  readonly kind: 'text' | 'binary';
  readonly marks: readonly PreviewMark[];
}

export function useLines({ source, bundle }: LookedAt, path: string): Blocks<PreviewLine, LineBlock> {
  const { sha256 } = bundle;
  return useBlocks<PreviewLine, LineBlock>(['preview.lines', source, sha256, path], async (core, from, signal) => {
    const marks = new Map<string, PreviewMark>();
    let kind: LineBlock['kind'] = 'text';
    const block = await whole(from, async (at) => {
      const call = core.call('preview.lines', { source, sha256, path, from: at, count: BLOCK }, { signal });
      const page = await unwrap(call);
      for (const mark of page.marks) marks.set(mark.mark, mark);
      kind = page.kind;
      return { items: page.lines, total: page.total, grows: page.reading };
    });
    return { ...block, kind, marks: [...marks.values()] };
  });
}

/** A whole block, however many answers it takes: an answer may hold fewer than asked for, where they are long. */
async function whole<T>(from: number, ask: (from: number) => Promise<Block<T>>): Promise<Block<T>> {
  const items: T[] = [];
  for (;;) {
    const { items: some, total, grows = false } = await ask(from + items.length);
    items.push(...some.slice(0, BLOCK - items.length));
    if (some.length === 0 || items.length >= Math.min(BLOCK, total - from + 1)) return { items, total, grows };
  }
}
