import { openStore, MIGRATIONS } from '../../core/db/index.ts';
import type { Migration, Store } from '../../core/db/index.ts';
import { createIds, nodeFiles, systemClock } from '../../core/platform/node/index.ts';
import { dataLayout } from '../../core/platform/paths.ts';
import type { DataLayout } from '../../core/platform/paths.ts';
import type { Clock, Files, Ids } from '../../core/platform/ports.ts';
import type { Result } from '../../shared/result.ts';
import { temporaryFolder } from './temp.ts';

export interface TestStore {
  readonly layout: DataLayout;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  open(options?: { readonly migrations?: readonly Migration[]; readonly face?: string }): Promise<Result<Store>>;
}

/** A data folder of this test alone, opened as a face would. */
export function testStore(
  options: { readonly clock?: Clock; readonly files?: Files; readonly root?: string } = {},
): TestStore {
  const clock = options.clock ?? systemClock;
  const files = options.files ?? nodeFiles;
  const layout = dataLayout(options.root ?? temporaryFolder(), 'linux');
  return {
    layout,
    files,
    clock,
    ids: createIds(clock),
    open: ({ migrations = MIGRATIONS, face = 'test' } = {}) =>
      openStore({ files, clock, layout, migrations, face, pid: process.pid }),
  };
}

/** Opens and throws when it does not open: for tests whose subject is something else. */
export async function openedStore(store: TestStore): Promise<Store> {
  const opened = await store.open();
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
