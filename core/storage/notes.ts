import { z } from 'zod';
import { heldSince } from '../../shared/domain/storage.ts';
import type { Db } from '../db/index.ts';

const SHAPES = {
  /** This copy was moved to another machine and sends nothing. */
  held: heldSince,
  /** What the last erasing could not remove. */
  erased: z.object({ at: z.iso.datetime(), left: z.array(z.string()) }),
} as const;
type Notes = { readonly [K in keyof typeof SHAPES]: z.output<(typeof SHAPES)[K]> };

/** A fact about this copy of the data as a whole; null when it is not so. */
export function noteOf<K extends keyof Notes>(db: Db, key: K): Notes[K] | null {
  const row = db.sql('SELECT value FROM storage_note WHERE key = ?').get(key);
  if (row === undefined) return null;
  const parsed = SHAPES[key].safeParse(JSON.parse(String(row['value'])));
  return parsed.success ? (parsed.data as Notes[K]) : null;
}

/** Writes a fact down, or takes it away. */
export function setNote<K extends keyof Notes>(db: Db, key: K, value: Notes[K] | null, at: string): void {
  if (value === null) db.sql('DELETE FROM storage_note WHERE key = ?').run(key);
  else
    db.sql(
      'INSERT INTO storage_note (key, value, at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, at = excluded.at',
    ).run(key, JSON.stringify(value), at);
}
