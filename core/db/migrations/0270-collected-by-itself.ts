import type { Migration } from '../types.ts';

/** Which files of a case nobody asked for: they leave it when it becomes a kind that has no use for them. */
export const collectedByItself: Migration = {
  id: 270,
  name: 'collected-by-itself',
  up: (db) => db.exec('ALTER TABLE attachment ADD COLUMN by_itself INTEGER NOT NULL DEFAULT 0;'),
};
