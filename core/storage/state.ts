import { freeable, storageKind } from '../../shared/domain/storage.ts';
import type { CleanItem, StorageState } from '../../shared/domain/storage.ts';
import type { Db } from '../db/index.ts';
import { namedFiles } from './confirmed.ts';
import { hashOf, kindOf } from './kind-rules.ts';
import { noteOf } from './notes.ts';
import { tableRows } from './rows.ts';
import type { StoredPath } from './tree.ts';
import type { StorageDeps } from './types.ts';

/** Everything that lies in the data folder, by kind, by case and by what may be freed. */
export async function stateOf(
  { store, layout, platform, settings }: StorageDeps,
  tree: readonly StoredPath[],
  free: readonly CleanItem[],
): Promise<StorageState> {
  const { db } = store;
  return {
    folder: layout.root,
    ...amountOf(tree),
    kinds: storageKind.options.map((kind) => {
      const { bytes, files } = amountOf(tree.filter(({ path }) => kindOf(path) === kind));
      return { kind, bytes, files };
    }),
    cases: casesOf(db, tree),
    rows: tableRows(db),
    freeable: freeable.options.map((what) => {
      const { bytes, files } = amountOf(free.filter((item) => item.what === what));
      return { what, bytes, files };
    }),
    diskFree: (await platform.files.freeBytes(layout.root)) ?? null,
    keepDays: settings.get('storage.keepDays'),
    autoClean: settings.get('storage.autoClean'),
    held: noteOf(db, 'held'),
    erased: noteOf(db, 'erased'),
  };
}

function amountOf(files: readonly { readonly bytes: number }[]) {
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files: files.length };
}

/** Cases with files here, the largest first. Bytes that several cases have count in the oldest one. */
function casesOf(db: Db, tree: readonly StoredPath[]): StorageState['cases'] {
  const cases = new Map<string, StorageState['cases'][number]>();
  const named = namedFiles(db);
  for (const file of tree) {
    const users = named.get(hashOf(file.path) ?? '') ?? [];
    const once = [...new Map(users.map((user) => [user.caseId, user])).values()];
    for (const [index, { caseId, number, title }] of once.entries()) {
      const known = cases.get(caseId) ?? { id: caseId, number, title, bytes: 0, files: 0, sharedBytes: 0 };
      cases.set(caseId, {
        ...known,
        files: known.files + 1,
        bytes: known.bytes + (index === 0 ? file.bytes : 0),
        sharedBytes: known.sharedBytes + (index === 0 ? 0 : file.bytes),
      });
    }
  }
  return [...cases.values()].toSorted((a, b) => b.bytes - a.bytes || a.number - b.number);
}
