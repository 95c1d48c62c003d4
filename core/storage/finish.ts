import { join } from 'node:path';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { openConnection, takeOwnerLock } from '../db/index.ts';
import type { Connection } from '../db/index.ts';
import { dataLayout } from '../platform/paths.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock, Files, Secrets, SystemFacts } from '../platform/ports.ts';
import type { OutsideItem } from '../../shared/domain/storage.ts';
import { isUntouched } from './import.ts';
import { erase, outsideOf, REDACTION_KEY, secretNames } from './erase.ts';
import { pendingPath, readPending, writePending } from './pending.ts';
import type { Pending } from './pending.ts';

/** A data folder that nobody has open. */
export interface ClosedData {
  readonly files: Files;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly system: Pick<SystemFacts, 'platform'>;
  readonly dataDir: string;
  readonly face: string;
  readonly pid: number;
}

/** What a start did before it opened the data. */
export type Finished =
  | { readonly kind: 'erase'; readonly at: string; readonly left: readonly string[] }
  | { readonly kind: 'import'; readonly at: string };

/**
 * Carries out what an earlier process ordered for the data as a whole, if anything. Call it before the database or the
 * log is opened. Where another process holds the folder nothing is done: that one will.
 */
export async function finishPending(data: ClosedData): Promise<Finished | undefined> {
  const layout = dataLayout(data.dataDir, data.system.platform);
  const pending = await readPending(data.files, layout);
  if (pending === undefined) return undefined;
  const done = await locked(data, layout, () => carryOut(data, layout, pending));
  return done.ok ? done.value : undefined;
}

/** Work with the owner's lock in hand; `busy` where another process has it. */
export async function locked<T>(data: ClosedData, layout: DataLayout, work: () => Promise<T>): Promise<Result<T>> {
  const { files, clock, face, pid } = data;
  await files.makeFolder(layout.root, 0o700);
  const lock = await takeOwnerLock(files, layout, { pid, face, since: new Date(clock.now()).toISOString() });
  if (!lock.ok) return lock;
  try {
    return ok(await work());
  } finally {
    await lock.value.release();
  }
}

async function carryOut(data: ClosedData, layout: DataLayout, pending: Pending): Promise<Finished> {
  if (pending.kind === 'import') {
    // Written to since the order was given: what was written is not thrown away for it.
    const isFree = isReplaceable(layout);
    if (!isFree) await data.files.removeTree(join(layout.root, pending.folder));
    await takeOver(data.files, layout, pending.folder);
    return { kind: 'import', at: pending.at };
  }
  const left = await erase({ ...data, layout, keepsWindow: data.face === 'desktop' }, pending);
  return { kind: 'erase', at: new Date(data.clock.now()).toISOString(), left };
}

function isReplaceable(layout: DataLayout): boolean {
  let db: Connection | undefined;
  try {
    db = openConnection(layout.database, 'read');
    return isUntouched(db);
  } catch {
    // None there: an earlier try got so far.
    return true;
  } finally {
    db?.close();
  }
}

/** Moves what was unpacked into its place, the database last: while it is not there, the work is not done. */
export async function takeOver(files: Files, layout: DataLayout, folder: string): Promise<void> {
  const staged = join(layout.root, folder);
  if ((await files.stat(join(staged, 'companion.db')))?.kind === 'file') {
    for (const name of ['companion.db', 'companion.db-wal', 'companion.db-shm'])
      await files.remove(join(layout.root, name));
    for (const name of ['attachments', 'bundles', 'folder-portal']) {
      if ((await files.stat(join(staged, name))) === undefined) continue;
      await files.removeTree(join(layout.root, name));
      await files.rename(join(staged, name), join(layout.root, name));
    }
    await files.rename(join(staged, 'companion.db'), layout.database);
  }
  await files.removeTree(join(layout.root, 'move'));
  await files.remove(pendingPath(layout));
}

/** What was erased, and what is left. */
export interface Erased {
  readonly outside: readonly OutsideItem[];
  readonly left: readonly string[];
}

/**
 * Erases the data of a folder that no face has open: also one that cannot be opened any more. `busy` while another
 * process holds it, `not-found` where there is nothing.
 */
export async function eraseData(data: ClosedData): Promise<Result<Erased>> {
  const layout = dataLayout(data.dataDir, data.system.platform);
  if ((await data.files.stat(layout.root))?.kind !== 'folder')
    return fail('not-found', `There is nothing in ${layout.root}, so there is nothing to erase.`);
  return locked(data, layout, async () => {
    const known = readable(layout);
    const at = new Date(data.clock.now()).toISOString();
    const order = { kind: 'erase' as const, at, secrets: known.secrets };
    await writePending(data.files, layout, order);
    const left = await erase({ ...data, layout, keepsWindow: data.face === 'desktop' }, order);
    return { outside: known.outside, left };
  });
}

/** What the database still tells; a damaged one tells nothing, and its portals' tokens cannot be named. */
function readable(layout: DataLayout): { readonly secrets: string[]; readonly outside: readonly OutsideItem[] } {
  let db: Connection | undefined;
  try {
    db = openConnection(layout.database, 'read');
    return { secrets: secretNames(db), outside: outsideOf(db, layout) };
  } catch {
    return { secrets: ['portal/folder', REDACTION_KEY], outside: [] };
  } finally {
    db?.close();
  }
}
