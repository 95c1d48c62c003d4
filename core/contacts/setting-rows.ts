import type { Db } from '../db/index.ts';
import type { Clock } from '../platform/ports.ts';

/** What a row of the settings holds that no setting is; undefined where there is none. */
export function keptRow(db: Db, key: string): unknown {
  const row = db.sql('SELECT value FROM setting WHERE key = ?').get(key);
  return row === undefined ? undefined : JSON.parse(String(row['value']));
}

/** Writes such a row, or replaces it. */
export function keepRow({ db, clock }: { readonly db: Db; readonly clock: Clock }, key: string, value: unknown): void {
  db.sql(
    'INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at',
  ).run(key, JSON.stringify(value), new Date(clock.now()).toISOString());
}
