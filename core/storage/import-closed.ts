import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { ImportAnswer, StorageProgress } from '../../shared/domain/storage.ts';
import { openConnection } from '../db/index.ts';
import { dataLayout } from '../platform/paths.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Files, Ids } from '../platform/ports.ts';
import { locked, takeOver } from './finish.ts';
import type { ClosedData } from './finish.ts';
import { isUntouched, NOT_EMPTY, stageImport } from './import.ts';

/**
 * Takes an archive over into a data folder that no face has open: an empty one, or one in which nothing was done yet.
 * `refused` for any other, `busy` while another process holds it; else as `stageImport`.
 */
export async function importData(
  data: ClosedData & { readonly ids: Ids },
  request: {
    readonly file: string;
    readonly passphrase: string | null;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: StorageProgress) => void;
  },
): Promise<Result<ImportAnswer>> {
  const layout = dataLayout(data.dataDir, data.system.platform);
  const { file } = request;
  if ((await data.files.stat(file))?.kind !== 'file') return fail('not-found', `There is no file ${file}.`);
  const done = await locked(data, layout, async (): Promise<Result<ImportAnswer>> => {
    if (!(await isEmpty(data.files, layout))) return NOT_EMPTY;
    const staged = await stageImport({ ...data, ...request, layout }, file);
    if (!staged.ok) return staged;
    await takeOver(data.files, layout, staged.value.folder);
    return { ok: true, value: staged.value.answer };
  });
  return done.ok ? done.value : done;
}

async function isEmpty(files: Files, layout: DataLayout): Promise<boolean> {
  for (const folder of [layout.attachments, layout.bundles, layout.backups]) {
    const entries = (await files.stat(folder)) === undefined ? [] : await files.list(folder);
    if (entries.length > 0) return false;
  }
  if ((await files.stat(layout.database)) === undefined) return true;
  try {
    const db = openConnection(layout.database, 'read');
    try {
      return isUntouched(db);
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}
