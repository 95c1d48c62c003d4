import type { Migration } from '../types.ts';

/** Instances a person named that are on other servers: below a root reached from here, or (null) out of reach. */
export const instancePlaces: Migration = {
  id: 170,
  name: 'instance-places',
  up: (db) =>
    db.exec(
      'CREATE TABLE instance_place (name TEXT PRIMARY KEY, root TEXT, added_at TEXT NOT NULL) STRICT, WITHOUT ROWID',
    ),
};
