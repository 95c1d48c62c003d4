import type { Migration } from '../types.ts';

/**
 * Data-access requests and what was decided about them. Neither is ever changed, so the database refuses it; the state
 * follows from the decisions and the moment. `approval_seen` holds the latest time at which one was looked at while it
 * could still be used, so that a clock that was set back gives no time again, and whether a key contact was told of it.
 */
export const approvals: Migration = {
  id: 90,
  name: 'approvals',
  up: (db) =>
    db.exec(`
      CREATE TABLE approval_request (
        id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE, purpose TEXT NOT NULL, kinds TEXT NOT NULL, instance TEXT,
        case_id TEXT, asked_by TEXT NOT NULL, why TEXT NOT NULL, until_ms INTEGER NOT NULL, asked_ms INTEGER NOT NULL,
        entered_by TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE approval_decision (
        seq INTEGER PRIMARY KEY, request_id TEXT NOT NULL REFERENCES approval_request (id), decision TEXT NOT NULL,
        contact_id TEXT, contact_name TEXT, contact_role TEXT, entered_by TEXT NOT NULL, in_person INTEGER NOT NULL,
        until_ms INTEGER, note TEXT NOT NULL, decided_ms INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX approval_decision_of ON approval_decision (request_id);
      CREATE TABLE approval_seen (request_id TEXT PRIMARY KEY, seen_ms INTEGER NOT NULL, told_ms INTEGER) STRICT, WITHOUT ROWID;
      CREATE TRIGGER approval_request_stays BEFORE UPDATE ON approval_request
        BEGIN SELECT RAISE(ABORT, 'A request is never changed.'); END;
      CREATE TRIGGER approval_decision_stays BEFORE UPDATE ON approval_decision
        BEGIN SELECT RAISE(ABORT, 'A decision is never changed.'); END;
      CREATE TRIGGER approval_decision_kept BEFORE DELETE ON approval_decision
        BEGIN SELECT RAISE(ABORT, 'A decision is never removed.'); END;
    `),
};
