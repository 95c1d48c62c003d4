import type { Migration } from '../types.ts';

/**
 * Approvals of what a case asks for, newest last, each for exactly one content (`fingerprint`); and cases that were
 * handed from one person to another (`data` by core/handover).
 */
export const requests: Migration = {
  id: 240,
  name: 'requests',
  up: (db) =>
    db.exec(`
      CREATE TABLE case_approval (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES case_record (id),
        decision TEXT NOT NULL CHECK (decision IN ('approved', 'withdrawn')), fingerprint TEXT NOT NULL,
        contact_name TEXT NOT NULL, contact_role TEXT NOT NULL, entered_by TEXT NOT NULL, in_person INTEGER NOT NULL,
        note TEXT NOT NULL, at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX case_approval_case ON case_approval (case_id, seq);
      CREATE TABLE handover (
        id TEXT PRIMARY KEY, direction TEXT NOT NULL CHECK (direction IN ('out', 'in')), case_id TEXT,
        state TEXT NOT NULL, data TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX handover_case ON handover (case_id);
    `),
};
