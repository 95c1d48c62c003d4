import type { Migration } from '../types.ts';

/** Who this installation is on a share: a random id, so that two machines of one name are two. One row at most. */
export const fleet: Migration = {
  id: 190,
  name: 'fleet',
  up: (db) =>
    db.exec(`
      CREATE TABLE fleet_machine (
        one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, made_at TEXT NOT NULL
      ) STRICT;
    `),
};
