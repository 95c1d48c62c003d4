import type { Migration } from '../types.ts';

/** The mark under which this installation claims a case that waits, written once, before it is said. */
export const handoverClaims: Migration = {
  id: 260,
  name: 'handover-claims',
  up: (db) =>
    db.exec(`
      CREATE TABLE handover_claim (id TEXT PRIMARY KEY, claim TEXT NOT NULL, at TEXT NOT NULL) STRICT;
    `),
};
