import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createCore } from '../../../core/app/index.ts';
import type { Core, CoreDeps } from '../../../core/app/index.ts';
import { assertNever } from '../../../shared/result.ts';
import { root } from './launch.ts';

/** What the app finds: nothing yet, a newer version's data, data another process holds, a damaged file. */
export type DataState = 'empty' | 'newer' | 'busy' | 'corrupt';

export interface DataFolder {
  readonly path: string;
  readonly database: string;
  /** Lets go of what holds the folder. */
  release(): Promise<void>;
}

/** Parts of the machine that a test replaces. */
type CoreParts = NonNullable<CoreDeps['platform']>;

/** A core of this process on a data folder, to prepare it or to look at it while no app runs. */
export async function openCore(path: string, platform: CoreParts = {}): Promise<Core> {
  const core = await createCore({
    platform,
    dataDir: path,
    face: 'test',
    app: { name: 'Support Companion', version: '0.0.0-test' },
    resourcesDir: join(root, 'resources'),
  });
  if (!core.ok) throw new Error(core.error.message);
  return core.value;
}

/** Runs `work` with a core of this process and closes it again. */
export async function withCore<T>(path: string, platform: CoreParts, work: (core: Core) => Promise<T>): Promise<T> {
  const core = await openCore(path, platform);
  try {
    return await work(core);
  } finally {
    await core.close();
  }
}

/** Brings a folder into the state. */
export async function prepareData(path: string, state: DataState): Promise<DataFolder> {
  const database = join(path, 'companion.db');
  const folder: DataFolder = { path, database, release: () => Promise.resolve() };
  switch (state) {
    case 'empty':
      return folder;
    case 'newer':
      await withCore(path, {}, () => Promise.resolve());
      writeNewerVersion(database);
      return folder;
    case 'corrupt':
      await writeFile(database, 'this is not a database '.repeat(1000));
      return folder;
    case 'busy': {
      const core = await openCore(path);
      return { ...folder, release: () => core.close() };
    }
    default:
      return assertNever(state);
  }
}

function writeNewerVersion(database: string): void {
  const db = new Database(database);
  db.pragma('user_version = 99990');
  db.close();
}
