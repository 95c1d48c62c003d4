import type { Migration } from '../types.ts';

/** What a snapshot was judged to say, as JSON; null for snapshots from before it was judged. */
export const analysis: Migration = {
  id: 150,
  name: 'analysis',
  up: (db) => db.exec('ALTER TABLE snapshot ADD COLUMN analysis TEXT'),
};
