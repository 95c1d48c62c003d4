import type { Migration } from '../types.ts';

/**
 * What the due times of a case's open clocks were when they were last looked at, and under what. A due time that differs
 * the next time although the case is as it was has moved by itself, and the case's log says so.
 */
export const clockMemo: Migration = {
  id: 70,
  name: 'clock-memo',
  up: (db) =>
    db.exec(`
      CREATE TABLE clock_memo (
        case_id TEXT PRIMARY KEY REFERENCES case_record (id), last_event TEXT NOT NULL, policy_id TEXT NOT NULL,
        policy_version INTEGER NOT NULL, reading TEXT, tier TEXT NOT NULL, tz TEXT NOT NULL, dues TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `),
};
