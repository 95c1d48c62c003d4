import Database from 'better-sqlite3';
import type { Db, Row, SqlValue, Statement } from './types.ts';

type Handle = Database.Database;

/** An open connection with what only core/db may use. */
export interface Connection extends Db {
  /** Page-by-page copy that is consistent while others read; written to a new file. */
  backupTo(path: string): Promise<void>;
  close(): void;
}

/**
 * Opens one connection. `synchronous=FULL` on each: better-sqlite3 is compiled so that WAL falls back to NORMAL, under
 * which an acknowledged commit can vanish with the power.
 */
export function openConnection(path: string, access: 'write' | 'read'): Connection {
  const handle = new Database(path, { readonly: access === 'read', timeout: 5000 });
  try {
    prepareConnection(handle, access);
  } catch (error) {
    handle.close();
    throw error;
  }
  return connection(handle, access);
}

function prepareConnection(handle: Handle, access: 'write' | 'read'): void {
  if (access === 'write') {
    handle.pragma('journal_mode = WAL');
    handle.pragma('journal_size_limit = 16777216');
  }
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  handle.pragma('trusted_schema = OFF');
}

function connection(handle: Handle, access: 'write' | 'read'): Connection {
  const cache = new Map<string, Statement>();
  const sql = (text: string): Statement => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const made = statement(handle, text);
    cache.set(text, made);
    return made;
  };
  return {
    sql,
    exec: (text) => void handle.exec(text),
    transaction: <T>(work: () => T): T => (handle.inTransaction ? work() : handle.transaction(work).immediate()),
    access,
    path: handle.name,
    backupTo: async (path) => void (await handle.backup(path)),
    close: () => handle.close(),
  };
}

function statement(handle: Handle, text: string): Statement {
  const prepared = handle.prepare<SqlValue[], Row>(text);
  return {
    run: (...values) => {
      const info = prepared.run(...values);
      return { changes: info.changes, lastId: Number(info.lastInsertRowid) };
    },
    get: (...values) => prepared.get(...values),
    all: (...values) => prepared.all(...values),
  };
}

/** SQLite's own error code of an exception, for example `SQLITE_FULL`; undefined for anything else. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Database.SqliteError ? error.code : undefined;
}
