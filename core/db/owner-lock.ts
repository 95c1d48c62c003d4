import Database from 'better-sqlite3';
import { fail } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Files } from '../platform/ports.ts';
import { sqliteCode } from './sqlite.ts';

/** Who writes into a data folder, told to everybody who is refused. */
export interface Holder {
  readonly pid: number;
  readonly face: string;
  readonly since: string;
}

export interface OwnerLock {
  release(): Promise<void>;
}

/**
 * One writer per data folder: an exclusive transaction on a small side file. The operating system frees it the moment
 * the process is gone, however it went; `owner.json` beside it only says who, and is never trusted as a lock.
 */
export async function takeOwnerLock(files: Files, layout: DataLayout, holder: Holder): Promise<Result<OwnerLock>> {
  const handle = new Database(layout.lock, { timeout: 0 });
  try {
    handle.pragma('journal_mode = DELETE');
    handle.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    handle.close();
    const code = sqliteCode(error);
    if (code !== undefined && code.startsWith('SQLITE_BUSY')) return { ok: false, error: await busy(files, layout) };
    throw error;
  }
  await files.writeAtomic(layout.holder, JSON.stringify(holder));
  return ok({
    release: async () => {
      await files.remove(layout.holder);
      handle.exec('ROLLBACK');
      handle.close();
    },
  });
}

/** Says who holds the folder, as far as that process said it. */
export async function readHolder(files: Files, layout: DataLayout): Promise<Holder | undefined> {
  try {
    const said: unknown = JSON.parse(await files.readText(layout.holder, 10_000));
    return isHolder(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(said: unknown): said is Holder {
  if (typeof said !== 'object' || said === null) return false;
  return (
    'pid' in said && typeof said.pid === 'number' && 'face' in said && typeof said.face === 'string' && 'since' in said
  );
}

async function busy(files: Files, layout: DataLayout): Promise<Failure> {
  const holder = await readHolder(files, layout);
  const who =
    holder === undefined
      ? 'another process'
      : `${faceName(holder.face)} (process ${holder.pid}, since ${holder.since})`;
  return fail(
    'busy',
    `The data in ${layout.root} is in use by ${who}. Reading works; to change something, use that one or close it first.`,
    { holder },
  ).error;
}

function faceName(face: string): string {
  return face === 'desktop' ? 'the Support Companion window' : 'a companion command';
}
