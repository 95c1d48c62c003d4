import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Preview } from './preview-service.ts';

type Names = Extract<keyof CoreHandlers, `preview.${string}`>;

/** Contract → preview. */
export function previewHandlers(preview: Preview): Pick<CoreHandlers, Names> {
  return {
    'preview.open': ({ source }) => preview.open(source),
    'preview.files': async ({ group, filter, from, count, ...ref }) => {
      const page = await preview.files(ref, group, { from, count }, filter);
      if (!page.ok) return page;
      const { files, total, sections } = page.value;
      return ok({ files: [...files], total, sections: [...sections] });
    },
    'preview.withheld': async ({ from, count, ...ref }) => {
      const page = await preview.withheld(ref, { from, count });
      return page.ok ? ok({ entries: [...page.value.entries], total: page.value.total }) : page;
    },
    'preview.lines': ({ path, from, count, ...ref }) => preview.lines(ref, path, { from, count }),
    'preview.find': async ({ source, sha256, ...search }) => {
      const found = await preview.find({ source, sha256 }, search);
      return found.ok ? ok({ found: found.value }) : found;
    },
    'preview.name': async ({ mark, ...ref }) => {
      const value = await preview.name(ref, mark);
      return value.ok ? ok({ value: value.value }) : value;
    },
    'preview.picture': ({ attachment, from }) => preview.picture(attachment, from),
    'preview.edit': ({ change, ...ref }, { signal }) => preview.edit(ref, change, signal),
    'preview.undo': ({ edit, ...ref }, { signal }) => preview.undo(ref, edit, signal),
  };
}
